import { describe, expect, it } from 'vitest';
import { settledAnswer } from '../../../src/core/checklist.ts';
import { allIds, formSections } from '../../../src/pages/review/form-sections.ts';
import {
  answeredCount,
  choicesOf,
  contentOf,
  emptyReview,
  NOT_KNOWN,
  type ReviewAction,
  repeatable,
  reviewReducer,
  stateOf,
} from '../../../src/pages/review/review-state.ts';
import { latest } from './sample-forms.ts';

const empty = emptyReview('Ines', '2026-07-15');

function stateAfter(...actions: readonly ReviewAction[]) {
  return actions.reduce(reviewReducer, empty);
}

describe('the form’s state', () => {
  it('asks the fifteen questions of the checklist, warning signs last', () => {
    expect(allIds).toHaveLength(15);
    expect(formSections.map(({ title }) => title)).toEqual([
      'People',
      'Marketing plan',
      'Focus',
      'How they sell',
      'Warning signs',
    ]);
  });

  it('begins untouched and is changed by any entry', () => {
    expect(empty.isChanged).toBe(false);
    expect(stateAfter({ type: 'answer', id: 'seller', choice: 'nobody' })).toMatchObject({
      choices: { seller: 'nobody' },
      isChanged: true,
    });
    expect(stateAfter({ type: 'evidence', id: 'plan', text: 'Sent' })).toMatchObject({
      evidence: { plan: 'Sent' },
      isChanged: true,
    });
    expect(stateAfter({ type: 'reviewer', name: 'Tom' })).toMatchObject({ reviewer: 'Tom', isChanged: true });
    expect(stateAfter({ type: 'day', day: '2026-07-01' })).toMatchObject({
      day: '2026-07-01',
      isChanged: true,
    });
  });

  it('is replaced as a whole', () => {
    const other = emptyReview('Tom', '2026-07-01');
    expect(stateAfter({ type: 'replace', state: other })).toBe(other);
  });

  it('takes over last time’s answers only where nothing is answered', () => {
    const last = choicesOf(latest);
    const state = stateAfter(
      { type: 'answer', id: 'leads', choice: 'both' },
      { type: 'answer', id: 'initiative', choice: NOT_KNOWN },
      { type: 'same as last time', ids: ['initiative', 'leads', 'sales_cycles', 'focus_orders'], last },
    );
    expect(state.choices).toEqual({ leads: 'both', initiative: NOT_KNOWN, sales_cycles: 'sometimes' });
    expect(repeatable(['initiative', 'leads', 'focus_orders'], state.choices, last)).toEqual([]);
    expect(reviewReducer(state, { type: 'same as last time', ids: ['leads'], last })).toBe(state);
  });

  it('settles what follows from another answer, and forgets it when that answer changes', () => {
    const choices = { seller: 'nobody', plan: 'none', independence: 'yes', plan_months: 7 };
    expect(settledAnswer('independence', choices)).toBe('no');
    expect(settledAnswer('plan_months', choices)).toBe(0);
    expect(settledAnswer('seller', choices)).toBeUndefined();
    expect(answeredCount(['independence', 'plan_months'], { seller: 'nobody', plan: 'none' })).toBe(2);
    expect(contentOf({ ...empty, choices }).answers).toEqual({
      seller: 'nobody',
      plan: 'none',
      independence: 'no',
      plan_months: 0,
    });
    expect(
      contentOf({ ...empty, choices: { ...choices, seller: 'a designated person' } }).answers.independence,
    ).toBe('yes');
  });

  it('counts “not known” as an answer, and saves nothing for it', () => {
    const choices = { seller: NOT_KNOWN, market: NOT_KNOWN, salesperson: 'expected' };
    expect(answeredCount(allIds, choices)).toBe(3);
    expect(contentOf({ ...empty, choices })).toEqual({
      reviewer: 'Ines',
      day: '2026-07-15',
      answers: {},
      signs: { salesperson: 'expected' },
      evidence: {},
    });
  });

  it('saves a name without outer spaces, evidence exactly, and no blank evidence', () => {
    const state = { ...empty, reviewer: ' Ines ', evidence: { seller: '  ', plan: ' =Sent ' } };
    expect(contentOf(state)).toMatchObject({ reviewer: 'Ines', evidence: { plan: ' =Sent ' } });
  });

  it('holds a logged review as it was, for correcting it', () => {
    expect(contentOf(stateOf(latest))).toEqual({
      reviewer: latest.reviewer,
      day: latest.day,
      answers: latest.answers,
      signs: latest.signs,
      evidence: latest.evidence,
    });
    expect(stateOf(latest).isChanged).toBe(false);
  });
});
