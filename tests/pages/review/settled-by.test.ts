import { describe, expect, it } from 'vitest';
import { emptyReview, withPlanMonths } from '../../../src/pages/review/review-state.ts';
import { settledBy } from '../../../src/pages/review/settled-by.ts';

const plan = { months: 9, hasComingInitiative: true, suggested: 'submitted', faults: [] } as const;

describe('what settles a question', () => {
  it('is another answer, or the rows of the Marketing plan tab', () => {
    expect(settledBy('plan_months', {}, plan)).toEqual({ choice: 9, by: 'Read from the Marketing plan tab' });
    expect(settledBy('plan_months', { plan: 'none' }, plan)).toEqual({
      choice: 0,
      by: 'Settled: there is no plan',
    });
    expect(settledBy('independence', { seller: 'nobody' }, plan)?.by).toBe('Settled: nobody sells it there');
  });

  it('is nothing for other questions, and where the tab says no month', () => {
    expect(settledBy('plan', {}, plan)).toBeUndefined();
    expect(settledBy('plan_months', {}, null)).toBeUndefined();
    expect(settledBy('plan_months', {}, { ...plan, months: null })).toBeUndefined();
  });
});

describe('the months of the tab', () => {
  const state = { ...emptyReview('Ada', '2026-07-15'), choices: { plan_months: 3, seller: 'nobody' } };

  it('take the place of an answer', () => {
    expect(withPlanMonths(state, plan).choices).toEqual({ plan_months: 9, seller: 'nobody' });
    expect(withPlanMonths(state, plan).isChanged).toBe(false);
  });

  it('leave the form as it is where there are none', () => {
    expect(withPlanMonths(state, null)).toBe(state);
    expect(withPlanMonths(state, { ...plan, months: null })).toBe(state);
    expect(withPlanMonths(state, { ...plan, months: 3 })).toBe(state);
  });
});
