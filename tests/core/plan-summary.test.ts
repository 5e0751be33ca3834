import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Initiative, initiativeStatuses } from '../../src/core/initiative.ts';
import { monthOfText } from '../../src/core/month.ts';
import { planFindings } from '../../src/core/plan-findings.ts';
import { type PlanNeed, planSummary } from '../../src/core/plan-summary.ts';
import { UNKNOWN } from '../../src/core/unknown.ts';

const JULY = monthOfText('2026-07') ?? 0;
const need: PlanNeed = { target: 400_000, booked: 120_000, winRate: 0.25 };

/** An initiative so many months after July. */
function at(after: number, more: Partial<Initiative> = {}): Initiative {
  return { month: JULY + after, status: 'planned', expected: UNKNOWN, created: UNKNOWN, ...more };
}

const summaryOf = (...initiatives: readonly Initiative[]) => planSummary(initiatives, JULY, need);

const anAmount = fc.oneof(fc.constant<typeof UNKNOWN>(UNKNOWN), fc.integer({ min: 0, max: 1_000_000 }));
const anInitiative = fc.record({
  month: fc.oneof(fc.constant<typeof UNKNOWN>(UNKNOWN), fc.integer({ min: JULY - 30, max: JULY + 30 })),
  status: fc.constantFrom(...initiativeStatuses),
  expected: anAmount,
  created: anAmount,
});

describe('the months of a plan', () => {
  it('are the next 12, this one included, and the empty ones are named', () => {
    const { monthsCovered, emptyMonths } = summaryOf(at(-1), at(0), at(0), at(11), at(12));
    expect(monthsCovered).toBe(2);
    expect(emptyMonths).toEqual([
      ...['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
      ...['2027-01', '2027-02', '2027-03', '2027-04', '2027-05'],
    ]);
  });

  it('of a plan without initiatives are all empty', () => {
    expect(summaryOf()).toMatchObject({ monthsCovered: 0, hasComingInitiative: false, due: 0, expected: 0 });
    expect(summaryOf().emptyMonths).toHaveLength(12);
  });

  it.each([
    [-1, false],
    [0, true],
    [2, true],
    [3, false],
  ])('%i months from now: a coming initiative is %s', (after, isComing) => {
    expect(summaryOf(at(after)).hasComingInitiative).toBe(isComing);
    expect(summaryOf(at(after, { status: 'done' })).hasComingInitiative).toBe(isComing);
    expect(summaryOf(at(after, { status: 'dropped' })).hasComingInitiative).toBe(false);
  });
});

describe('the pipeline of a plan', () => {
  it('is what runs and what is planned from this month on; done, late and far ones bring none', () => {
    const each = { expected: 10 };
    expect(summaryOf(at(0, each), at(11, each)).expected).toBe(20);
    expect(summaryOf(at(-1, { ...each, status: 'running' })).expected).toBe(10);
    for (const none of [
      at(-1, each),
      at(12, each),
      at(12, { ...each, status: 'running' }),
      at(1, { ...each, status: 'done' }),
      at(1, { ...each, status: 'dropped' }),
      at(0, { ...each, month: UNKNOWN }),
    ])
      expect(summaryOf(none)).toMatchObject({ expected: 0, withoutExpected: 0 });
    expect(summaryOf(at(1), at(2), at(3, each))).toMatchObject({ expected: 10, withoutExpected: 2 });
  });

  it('is measured against what is missing to the target by the win rate', () => {
    expect(summaryOf(at(1, { expected: 700_000 }))).toMatchObject({ needed: 1_120_000, coverage: 0.625 });
  });

  it('needs none where the target is reached, and says nothing where a figure is unknown', () => {
    const plan = [at(1, { expected: 5 })];
    const reached = planSummary(plan, JULY, { ...need, booked: 400_000 });
    expect(reached).toMatchObject({ needed: 'reached', coverage: 'reached' });
    for (const unknown of [{ target: UNKNOWN }, { booked: UNKNOWN }, { winRate: UNKNOWN }] as const) {
      expect(planSummary(plan, JULY, { ...need, ...unknown })).toMatchObject({
        needed: UNKNOWN,
        coverage: UNKNOWN,
      });
    }
  });

  it('that was created counts for 12 months', () => {
    const created = (after: number, more: Partial<Initiative> = {}) =>
      summaryOf(at(after, { status: 'done', created: 7, ...more })).created;
    expect([created(-12), created(-13), created(3)]).toEqual([7, 0, 7]);
    expect([created(0, { status: 'dropped' }), created(0, { created: UNKNOWN })]).toEqual([0, 0]);
  });
});

describe('done against due', () => {
  it('counts what is done, and what should be and is not', () => {
    const done = at(-2, { status: 'done' });
    const early = at(2, { status: 'done' });
    const running = at(-1, { status: 'running' });
    expect(summaryOf(done, early, running, at(-1), at(0), at(-1, { status: 'dropped' }))).toMatchObject({
      done: 2,
      late: 2,
      due: 4,
    });
  });

  it('forgets what was done more than a year ago, and never what is late', () => {
    expect(summaryOf(at(-13, { status: 'done' }), at(-40))).toMatchObject({ done: 0, late: 1, due: 1 });
    expect(summaryOf(at(0, { month: UNKNOWN, status: 'done' }))).toMatchObject({ done: 0, due: 0 });
  });
});

describe('any plan', () => {
  it('has each month either covered or empty, and a dropped initiative changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anInitiative), fc.array(anInitiative), (plan, more) => {
        const summary = summaryOf(...plan);
        expect(summary.monthsCovered + summary.emptyMonths.length).toBe(12);
        expect(summary.due).toBe(summary.done + summary.late);
        const dropped = more.map((each) => ({ ...each, status: 'dropped' as const }));
        expect(summaryOf(...plan, ...dropped)).toEqual(summary);
      }),
    );
  });

  it('covers no fewer months and brings no less with one initiative more', () => {
    fc.assert(
      fc.property(fc.array(anInitiative), anInitiative, (plan, one) => {
        const [before, after] = [summaryOf(...plan), summaryOf(...plan, one)];
        expect(after.monthsCovered).toBeGreaterThanOrEqual(before.monthsCovered);
        expect(after.expected).toBeGreaterThanOrEqual(before.expected);
        expect(after.created).toBeGreaterThanOrEqual(before.created);
        expect(after.late).toBeGreaterThanOrEqual(before.late);
      }),
    );
  });

  it('says the same to a review, wherever all its months can be read', () => {
    fc.assert(
      fc.property(fc.array(anInitiative, { minLength: 1 }), (plan) => {
        const readable = plan.map((each) => ({ ...each, month: each.month === UNKNOWN ? JULY : each.month }));
        const { monthsCovered, hasComingInitiative } = summaryOf(...readable);
        expect(planFindings(readable, JULY)).toMatchObject({ months: monthsCovered, hasComingInitiative });
      }),
    );
  });
});

describe('what a review takes from a plan', () => {
  it('is nothing where there are no rows', () => {
    expect(planFindings([], JULY)).toBeNull();
  });

  it('is a lapsed plan where the rows are all dropped', () => {
    expect(planFindings([at(1, { status: 'dropped' })], JULY)).toEqual({
      months: 0,
      hasComingInitiative: false,
      suggested: null,
    });
  });

  it('leaves open what hangs on a month that cannot be read', () => {
    const unreadable = at(0, { month: UNKNOWN });
    expect(planFindings([unreadable], JULY)).toEqual({
      months: null,
      hasComingInitiative: null,
      suggested: 'submitted',
    });
    expect(planFindings([unreadable, at(5)], JULY)).toMatchObject({ months: 1, hasComingInitiative: null });
    expect(planFindings([unreadable, at(2)], JULY)).toMatchObject({ months: 1, hasComingInitiative: true });
    const dropped = { ...unreadable, status: 'dropped' as const };
    expect(planFindings([dropped, at(5)], JULY)).toMatchObject({ months: 1, hasComingInitiative: false });
    expect(planFindings([dropped], JULY)).toMatchObject({ months: 0, hasComingInitiative: false });
  });

  it('suggests “on schedule” where something is done and nothing late or unreadable', () => {
    const suggested = (...plan: readonly Initiative[]) => planFindings(plan, JULY)?.suggested;
    const done = at(-1, { status: 'done' });
    expect(suggested(at(1))).toBe('submitted');
    expect(suggested(done, at(1))).toBe('submitted and on schedule');
    expect(suggested(done, at(-1))).toBe('submitted');
    expect(suggested(done, at(0, { month: UNKNOWN }))).toBe('submitted');
  });
});
