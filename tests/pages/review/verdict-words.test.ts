import { describe, expect, it } from 'vitest';
import { assessReview } from '../../../src/core/assess-review.ts';
import { figuresWithShare, wordsOfFigures, wordsOfShare } from '../../../src/pages/kit/figure-words.ts';
import { splitWhy } from '../../../src/pages/kit/split-why.ts';
import { assessState } from '../../../src/pages/review/assess-state.ts';
import { wordsOfMoment } from '../../../src/pages/review/moment-words.ts';
import { basisOf } from '../../../src/pages/review/review-basis.ts';
import { emptyReview } from '../../../src/pages/review/review-state.ts';
import { firstForm, form } from './sample-forms.ts';

const { thresholds } = form.rules;
const empty = emptyReview('', '2026-07-15');

describe('the sentence of why', () => {
  it('is told in two halves without the standing', () => {
    expect(splitWhy('Exposed: 13 % of their revenue, but no plan; next: agree on one.', 'Exposed')).toEqual({
      reason: '13 % of their revenue, but no plan.',
      next: 'Agree on one.',
    });
    expect(splitWhy('Something else.', 'Exposed')).toEqual({ reason: 'Something else.', next: undefined });
  });

  it.each([0, 5000, 80_000, 180_000, 300_000])('has both halves whatever our revenue is (%d)', (revenue) => {
    for (const seller of ['nobody', 'a full-time seller or more', undefined]) {
      const answers = seller === undefined ? {} : { seller, plan: 'submitted' };
      const figures = { revenue, resellerRevenue: 1_333_000 };
      const { why, standing } = assessReview({ figures, answers, signs: {} }, form.rules);
      const { reason, next } = splitWhy(why, standing);
      expect(reason).not.toContain(standing);
      expect(reason.endsWith('.')).toBe(true);
      expect(next).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('assessState', () => {
  it('concludes from the answers so far', () => {
    const state = { ...empty, choices: { seller: 'nobody', market: 'not known' } };
    const { assessment } = assessState(state, basisOf(form), form.rules);
    expect(assessment).toMatchObject({ standing: 'Exposed', change: 'kept', risk: 'Unknown' });
    expect(assessState(state, basisOf(firstForm), form.rules).assessment?.change).toBe('raised');
  });

  it('gives the rule’s sentence for figures that cannot be', () => {
    const basis = { ...basisOf(form), figures: { revenue: 5, resellerRevenue: 0 } };
    expect(assessState(empty, basis, form.rules)).toEqual({
      assessment: null,
      fault: expect.stringContaining('reseller revenue is 0'),
    });
  });
});

describe('figures in words', () => {
  it('are short, and unknown where they are', () => {
    expect(wordsOfFigures({ revenue: 'Unknown', resellerRevenue: 1_333_000 })).toMatch(/^unknown of 1[.,]33/);
    expect(wordsOfShare('Unknown', thresholds)).toBe('unknown');
    expect(wordsOfShare(0.09999, thresholds)).toBe('just below 10\u202f%');
  });

  it('carry their share where there is one', () => {
    expect(figuresWithShare({ revenue: 20, resellerRevenue: 100 }, thresholds)).toBe('20 of 100, 20\u202f%');
    expect(figuresWithShare({ revenue: 20, resellerRevenue: 0 }, thresholds)).toBe('20 of 0');
    expect(figuresWithShare({ revenue: 20, resellerRevenue: 'Unknown' }, thresholds)).toBe('20 of unknown');
  });
});

describe('wordsOfMoment', () => {
  it('is the time, with the day where it is another one', () => {
    const moment = new Date(2026, 6, 15, 9, 5);
    expect(wordsOfMoment(moment.toISOString(), new Date(2026, 6, 15, 18))).toBe('09:05');
    expect(wordsOfMoment(moment.toISOString(), new Date(2026, 6, 16, 1))).toBe('2026-07-15, 09:05');
    expect(wordsOfMoment('nonsense')).toBe('earlier');
  });
});
