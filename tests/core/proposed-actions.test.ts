import { describe, expect, it } from 'vitest';
import {
  assessReview,
  type ReviewAnswers,
  type ReviewFigures,
  type ReviewSigns,
} from '../../src/core/assess-review.ts';
import { defaultWeights } from '../../src/core/checklist.ts';
import { proposeActions } from '../../src/core/proposed-actions.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';

const rules = { thresholds: defaultThresholds, weights: defaultWeights() };
const at = (share: number): ReviewFigures => ({ revenue: share * 1_000_000, resellerRevenue: 1_000_000 });
const calm: ReviewSigns = { business_model: 'no', salesperson: 'no', market: 'no' };
const committed: ReviewAnswers = {
  seller: 'half of a full-time seller',
  independence: 'yes',
  plan: 'submitted',
};

function proposed(
  figures: ReviewFigures,
  answers: ReviewAnswers,
  signs: ReviewSigns = calm,
  hasComingInitiative?: boolean,
) {
  const assessment = assessReview({ figures, answers, signs, hasComingInitiative }, rules);
  return proposeActions({ figures, answers, signs, assessment }, rules, '2026-07-15');
}

const inShort = (...args: Parameters<typeof proposed>) =>
  proposed(...args).map(({ action, reason, due }) => `${due} ${action} (${reason})`.replace(/\u202f/g, ' '));

describe('the proposed actions', () => {
  it('are none where all is well', () => {
    expect(proposed(at(0.12), committed)).toEqual([]);
  });

  it('say for each failed gate what it wants', () => {
    expect(inShort(at(0.04), { seller: 'a designated person', plan: 'none', independence: 'yes' })).toEqual([
      '2026-08-14 Agree on a seller with at least 0.5 FTE for our product (seller gate failed: a designated person)',
      '2026-08-14 Agree on a marketing plan with an initiative every month (plan gate failed: none)',
      '2026-10-13 Plan together how to add 66 667 to our revenue there, to reach 10 % (weight gate failed: 4 % of their revenue)',
    ]);
  });

  it('remind of a promised plan', () => {
    expect(inShort(at(0.12), { ...committed, plan: 'promised' })).toEqual([
      '2026-08-14 Get the promised marketing plan, with an initiative every month (plan gate failed: promised)',
    ]);
  });

  it('want initiatives where the plan has lapsed, whatever its answer', () => {
    for (const plan of ['submitted', 'submitted and on schedule']) {
      expect(inShort(at(0.12), { ...committed, plan }, calm, false)).toEqual([
        '2026-08-14 Agree on an initiative for each of the coming months (plan gate failed: nothing in the next 3 months)',
      ]);
    }
    expect(inShort(at(0.12), { ...committed, plan: 'none' }, calm, false)[0]).toContain(
      '(plan gate failed: none)',
    );
  });

  it('ask for what an open gate needs', () => {
    expect(inShort({ revenue: 5, resellerRevenue: 'Unknown' }, {})).toEqual([
      '2026-07-29 Ask for their revenue of the last 12 months (without it there is no share)',
      '2026-07-29 Ask for the seller time that they give our product (seller gate open: not known)',
      '2026-07-29 Ask for their marketing plan (plan gate open: not known)',
    ]);
  });

  it('do not ask for a revenue that is there and cannot be read', () => {
    const figures = { revenue: 'Unknown', resellerRevenue: 'Unknown' } as const;
    const assessment = assessReview({ figures, answers: committed, signs: calm }, rules);
    const reviewed = { figures, answers: committed, signs: calm, assessment };
    expect(proposeActions(reviewed, rules, '2026-07-15')).toHaveLength(1);
    expect(proposeActions({ ...reviewed, hasBadFigures: true }, rules, '2026-07-15')).toEqual([]);
  });

  it('put a sign that is there before what is asked, and an expected one after', () => {
    const signs: ReviewSigns = { business_model: 'expected', salesperson: 'happening', market: 'expected' };
    expect(inShort(at(0.12), { seller: 'half of a full-time seller' }, signs)).toEqual([
      '2026-07-29 Have a second person there learn our product from the salesperson who leaves (our salesperson there leaves: happening)',
      '2026-07-29 Ask for their marketing plan (plan gate open: not known)',
      '2026-08-14 Talk with their management about the place of our product in the new business model (their business model changes: expected)',
      '2026-08-14 Agree on what still sells there when their economy slows (their economy slows: expected)',
    ]);
  });

  it('train a seller who cannot sell it alone, where there is one', () => {
    expect(inShort(at(0.12), { ...committed, independence: 'no' })).toEqual([
      '2026-09-13 Train their seller until a sale needs none of us (they cannot yet sell it without us)',
    ]);
    const actions = proposed(at(0.12), { ...committed, seller: 'nobody', independence: 'no' });
    expect(actions.map(({ reason }) => reason)).toEqual(['seller gate failed: nobody']);
  });

  it('begin with a first sale where nothing was sold', () => {
    expect(inShort(at(0), { ...committed, plan: 'none' })).toEqual([
      '2026-10-13 Agree on a first sale (nothing was sold in the period)',
      '2026-08-14 Agree on a marketing plan with an initiative every month (plan gate failed: none)',
    ]);
  });

  it('begin with the money to the first threshold where no gate counts yet', () => {
    expect(inShort(at(0.005), committed)).toEqual([
      '2026-10-13 Plan together how to add 5 051 to our revenue there, to reach 1 % (our share is below 1 %)',
    ]);
  });

  it('end with the money to 10 % where the other gates are passed', () => {
    expect(inShort(at(0.0999999), committed)).toEqual([
      '2026-10-13 Plan together how to add 1 to our revenue there, to reach 10 % (weight gate failed: just below 10 % of their revenue)',
    ]);
  });

  it('follow the thresholds in force', () => {
    const thresholds = { expendable: 0.02, toolkit: 0.2, dependence: 0.3, sellerGate: 1 };
    const answers = { ...committed, seller: 'nobody' };
    const input = { figures: at(0.19999), answers, signs: calm };
    const assessment = assessReview(input, { ...rules, thresholds });
    const actions = proposeActions({ ...input, assessment }, { ...rules, thresholds }, '2026-07-15');
    expect(actions[0]?.action).toContain('at least 1 FTE');
    expect(actions[1]).toMatchObject({
      action: expect.stringContaining('to reach 20\u202f%'),
      reason: 'weight gate failed: just below 20\u202f% of their revenue',
    });
    const low = proposeActions(
      {
        ...input,
        figures: at(0.019),
        assessment: assessReview({ ...input, figures: at(0.019) }, { ...rules, thresholds }),
      },
      { ...rules, thresholds },
      '2026-07-15',
    );
    expect(low[0]).toMatchObject({
      action: expect.stringContaining('to reach 2\u202f%'),
      reason: 'our share is below 2\u202f%',
    });
  });

  it('are at most six, the most useful ones', () => {
    const signs: ReviewSigns = { business_model: 'happening', salesperson: 'happening', market: 'happening' };
    const answers = { seller: 'a designated person', independence: 'no', plan: 'none' };
    expect(proposed(at(0.04), answers, signs).map(({ reason }) => reason)).toEqual([
      'seller gate failed: a designated person',
      'plan gate failed: none',
      'their business model changes: happening',
      'our salesperson there leaves: happening',
      'their economy slows: happening',
      'they cannot yet sell it without us',
    ]);
  });
});
