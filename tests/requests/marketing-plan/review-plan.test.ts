import { describe, expect, it } from 'vitest';
import type { ReviewContent } from '../../../src/requests/contract.ts';
import { ask, callsOf, open, review, saveOf, strong, weak } from '../ask.ts';
import { type PlanCells, planRow, workbookWith } from './plan-fixtures.ts';

const coming = planRow('2026-09', 'Webinar');
const far = planRow('2027-03', 'Event');
const past = planRow('2026-02', 'Calls', { status: 'done' });

function logged(...rows: readonly PlanCells[]) {
  const workbook = workbookWith(...rows);
  return { workbook, saved: review(workbook) };
}

const lastRow = (workbook: ReturnType<typeof workbookWith>) => workbook.rows.reviews.at(-1) ?? {};

describe('the form of a review', () => {
  it('has nothing of a plan where the tab has no rows for the reseller', () => {
    expect(open(workbookWith({ ...coming, reseller_id: 'R0002' })).plan).toBeNull();
  });

  it('has the months, the coming ones and a suggestion from the tab', () => {
    expect(open(workbookWith(coming, far, past)).plan).toEqual({
      months: 2,
      hasComingInitiative: true,
      suggested: 'submitted and on schedule',
      faults: [],
    });
    expect(open(workbookWith(far)).plan).toMatchObject({ months: 1, hasComingInitiative: false });
  });

  it('names rows whose month cannot be read, dropped ones left out', () => {
    const rows = [planRow('soon', 'a'), planRow('later', 'b', { status: 'dropped' }), far];
    expect(open(workbookWith(...rows)).plan).toEqual({
      months: 1,
      hasComingInitiative: null,
      suggested: 'submitted',
      faults: [
        'Marketing plan, row 2: month is “soon”; enter a date, or a month as text such as 2026-07. Until then the row does not count.',
      ],
    });
  });

  it('names rows that name the reseller without its id, and settles nothing by them', () => {
    const nameless = { ...far, reseller_id: '' };
    const fault =
      'Marketing plan, row 2: without a reseller ID, so it counts for nobody; enter R0001 if it is of this reseller.';
    const workbook = workbookWith(nameless);
    expect(open(workbook).plan).toEqual({
      months: null,
      hasComingInitiative: null,
      suggested: null,
      faults: [fault],
    });
    expect(review(workbook).review).toMatchObject({ found: 'Strategic', isPlanLapsed: false });
    expect(open(workbookWith(nameless, coming)).plan).toMatchObject({ months: 1, faults: [fault] });
    expect(open(workbookWith({ ...nameless, name: '' })).plan).toBeNull();
  });
});

describe('a saved review', () => {
  it('takes its months from the tab as it is then, whatever the form sent', () => {
    const workbook = workbookWith(coming);
    const input = saveOf(open(workbook));
    workbook.rows.marketing_plan.push({ ...far });
    const { review: saved } = ask(workbook, 'saveReview', input);
    expect(saved.answers.plan_months).toBe(2);
    expect(lastRow(workbook)).toMatchObject({ plan_months: '2', gate_plan: 'passed', found: 'Strategic' });
  });

  it('keeps the months of the form where the tab says none', () => {
    expect(logged().saved.review.answers.plan_months).toBe(9);
    expect(logged(planRow('soon', 'x')).saved.review.answers.plan_months).toBe(9);
  });

  it('fails the plan gate where the plan has lapsed, and the log says so', () => {
    const { workbook, saved } = logged(far, past);
    expect(saved.review).toMatchObject({ found: 'Exposed', isPlanLapsed: true });
    expect(lastRow(workbook)).toMatchObject({ plan: 'submitted', gate_plan: 'failed', plan_months: '1' });
    expect(saved.why).toContain('there is no marketing plan that is submitted and live');
    expect(saved.proposedActions).toContainEqual(
      expect.objectContaining({
        action: 'Agree on an initiative for each of the coming months',
        reason: 'plan gate failed: nothing in the next 3 months',
      }),
    );
    expect(open(workbook).latest?.isPlanLapsed).toBe(true);
  });

  it('does not fail the gate over a month that cannot be read', () => {
    expect(logged(planRow('soon', 'x')).saved.review).toMatchObject({
      found: 'Strategic',
      isPlanLapsed: false,
    });
  });

  it('lets a plan of “none” name no month, and fail the gate by itself', () => {
    const workbook = workbookWith(coming);
    const content: ReviewContent = {
      ...strong,
      answers: { ...strong.answers, plan: 'none', plan_months: 0 },
    };
    const { review: saved } = review(workbook, content);
    expect(saved).toMatchObject({ found: 'Exposed', isPlanLapsed: false });
    expect(saved.answers.plan_months).toBe(0);
  });

  it('asks before a plan that lapsed since the form was opened lowers the standing', () => {
    const workbook = workbookWith(coming);
    review(workbook);
    const input = saveOf(open(workbook));
    Object.assign(workbook.rows.marketing_plan[0] ?? {}, { status: 'dropped' });
    expect(() => ask(workbook, 'saveReview', input)).toThrow('finds Exposed, lower than Strategic');
  });

  it('is answered in the same words when it is sent again', () => {
    const workbook = workbookWith(far);
    const input = saveOf(open(workbook));
    const first = ask(workbook, 'saveReview', input);
    Object.assign(workbook.rows.marketing_plan[0] ?? {}, { month: '2026-08' });
    const again = ask(workbook, 'saveReview', input);
    expect(again).toEqual({ ...first, wasSaved: true });
  });
});

describe('a correction', () => {
  it('keeps what the plan was: it had lapsed, whatever the tab says now', () => {
    const { workbook, saved } = logged(far);
    Object.assign(workbook.rows.marketing_plan[0] ?? {}, { month: '2026-08' });
    const { reviewId } = saved.review;
    const corrected = review(workbook, strong, { corrects: reviewId });
    expect(corrected.review).toMatchObject({ found: 'Exposed', isPlanLapsed: true });
    expect(corrected.review.answers.plan_months).toBe(9);
  });

  it('does not fail by what the tab says today', () => {
    const { workbook, saved } = logged(coming);
    Object.assign(workbook.rows.marketing_plan[0] ?? {}, { status: 'dropped' });
    const { reviewId } = saved.review;
    const input = saveOf(open(workbook), strong, { corrects: reviewId });
    const calls = callsOf(workbook, () => {
      expect(ask(workbook, 'saveReview', input).review).toMatchObject({
        found: 'Strategic',
        isPlanLapsed: false,
      });
    });
    expect(calls).not.toContain('readRows marketing_plan');
  });

  it('of a lapsed review still finds what other answers come to', () => {
    const { workbook, saved } = logged(far);
    const corrected = review(workbook, weak, { corrects: saved.review.reviewId });
    expect(corrected.review).toMatchObject({ found: 'Exposed', isPlanLapsed: true });
  });
});
