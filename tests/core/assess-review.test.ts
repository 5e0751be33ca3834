import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReview, type ReviewInput } from '../../src/core/assess-review.ts';
import { defaultWeights, questions } from '../../src/core/checklist.ts';
import { signs, warningSigns } from '../../src/core/risk.ts';
import { RuleError } from '../../src/core/rule-error.ts';
import { standings } from '../../src/core/standing.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';

const rules = { thresholds: defaultThresholds, weights: defaultWeights() };

const best: ReviewInput = {
  figures: { revenue: 600_000, resellerRevenue: 5_000_000 },
  answers: { seller: 'a full-time seller or more', independence: 'yes', plan: 'submitted' },
  signs: { business_model: 'no', salesperson: 'no', market: 'no' },
};

const assess = (changes: Partial<ReviewInput>) => assessReview({ ...best, ...changes }, rules);

describe('a review', () => {
  it('concludes share, tier, gates, standing, commitment, risk, reason and money', () => {
    expect(assess({})).toEqual({
      share: 0.12,
      tier: 'Survival toolkit',
      gates: { weight: 'passed', seller: 'passed', plan: 'passed' },
      standing: 'Strategic',
      change: 'raised',
      commitment: { score: 44, potential: 94, answered: 50 },
      risk: 'Low',
      why: expect.stringContaining('all gates are passed'),
      additions: [],
      gap: 0,
    });
  });

  it('names the figure that cannot be used instead of asking for one', () => {
    const figures = { revenue: 'Unknown', resellerRevenue: 'Unknown' } as const;
    const figuresFault = 'Resellers, row 8: services is “soon”, which is not a number.';
    expect(assess({ figures, figuresFault }).why).toBe(
      `Unknown: a figure cannot be used, so there is no share; next: correct it. ${figuresFault}`,
    );
    expect(assess({ figures, figuresFault: null }).why).toContain('ask for their revenue');
  });

  it('of nothing known is Unknown throughout, with no score', () => {
    const figures = { revenue: 'Unknown', resellerRevenue: 'Unknown' } as const;
    expect(assess({ figures, answers: {}, signs: {} })).toEqual({
      share: 'Unknown',
      tier: 'Unknown',
      gates: { weight: 'Unknown', seller: 'Unknown', plan: 'Unknown' },
      standing: 'Unknown',
      change: 'now unknown',
      commitment: undefined,
      risk: 'Unknown',
      why: expect.stringContaining('ask for their revenue'),
      additions: [],
      gap: 'Unknown',
    });
  });

  it('knows the money that is missing', () => {
    expect(assess({ figures: { revenue: 200_000, resellerRevenue: 5_000_000 } }).gap).toBeCloseTo(
      333_333.33,
      2,
    );
  });

  it.each([
    [{ revenue: 'Unknown', resellerRevenue: 100 }],
    [{ revenue: 100, resellerRevenue: 'Unknown' }],
  ] as const)('of %j has no share and no money', (figures) => {
    expect(assess({ figures })).toMatchObject({ share: 'Unknown', gap: 'Unknown' });
  });

  it('of no revenue is Inactive, although theirs is not known', () => {
    const figures = { revenue: 0, resellerRevenue: 'Unknown' } as const;
    expect(assess({ figures })).toMatchObject({ tier: 'Inactive', standing: 'Inactive', risk: 'None' });
  });

  it.each([
    [{ revenue: 100, resellerRevenue: 0 }, 'reseller revenue is 0'],
    [{ revenue: 'Unknown', resellerRevenue: 0 }, 'reseller revenue is 0'],
    [{ revenue: 200, resellerRevenue: 100 }, 'a share cannot be above 100%'],
  ] as const)('of %j cannot be', (figures, fault) => {
    expect(() => assess({ figures })).toThrow(RuleError);
    expect(() => assess({ figures })).toThrow(fault);
  });

  it.each([
    ['Portfolio', 'raised'],
    ['Strategic', 'kept'],
    [undefined, 'raised'],
  ] as const)('says what becomes of %s in force: %s', (inForce, change) => {
    expect(assess({ inForce }).change).toBe(change);
  });

  it('proposes a lower standing', () => {
    const answers = { ...best.answers, seller: 'nobody' };
    expect(assess({ inForce: 'Strategic', answers })).toMatchObject({
      standing: 'Exposed',
      change: 'lower proposed',
    });
  });

  it('without the answers that decide leaves the standing in force, and says so', () => {
    expect(assess({ inForce: 'Rising', answers: {} })).toMatchObject({
      standing: 'Unknown',
      change: 'now unknown',
      additions: ['Rising stays in force, now unknown.'],
    });
  });

  it.each([
    [{ independence: 'no' }, ['They cannot yet sell it without us.']],
    [{ independence: 'partly' }, []],
    [{}, []],
  ])('with %j adds %j', (answers, additions) => {
    const seller = 'a full-time seller or more';
    expect(assess({ answers: { seller, plan: 'submitted', ...answers } }).additions).toEqual(additions);
  });

  it('with nobody there does not add that nobody can sell it alone', () => {
    expect(assess({ answers: { seller: 'nobody', independence: 'yes' } }).additions).toEqual([]);
  });

  it('fails the plan gate without an initiative in the next months, where it is known', () => {
    expect(assess({ hasComingInitiative: false })).toMatchObject({
      gates: { plan: 'failed' },
      standing: 'Exposed',
    });
    expect(assess({ hasComingInitiative: true }).gates.plan).toBe('passed');
  });

  it('follows the thresholds and weights in force', () => {
    const thresholds = { expendable: 0.02, toolkit: 0.2, dependence: 0.3, sellerGate: 0.5 };
    const weights = [100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(assessReview(best, { thresholds, weights })).toMatchObject({
      tier: 'Portfolio',
      gates: { weight: 'failed' },
      standing: 'Rising',
      commitment: { score: 100, potential: 100, answered: 100 },
      gap: expect.closeTo(500_000, 6),
    });
  });

  it('counts unanswered signs as unknown', () => {
    expect(assess({ signs: { market: 'no' } }).risk).toBe('Unknown');
    expect(assess({ signs: { business_model: 'happening', market: 'expected' } }).risk).toBe('High');
  });

  it('always has a reason that begins with its standing, and a score within its range', () => {
    const money = fc.oneof(fc.constant('Unknown' as const), fc.integer({ min: 1, max: 1_000 }));
    const answers = fc.record(
      Object.fromEntries(
        questions.map((question) => [
          question.id,
          'months' in question
            ? fc.nat(question.months)
            : fc.constantFrom(...question.answers.map(({ word }) => word)),
        ]),
      ),
      { requiredKeys: [] },
    );
    const given = fc.record(
      Object.fromEntries(warningSigns.map(({ id }) => [id, fc.constantFrom(...signs)])),
      {
        requiredKeys: [],
      },
    );
    const inForce = fc.option(fc.constantFrom(...standings), { nil: undefined });
    fc.assert(
      fc.property(money, money, answers, given, inForce, (revenue, theirs, said, shown, before) => {
        const resellerRevenue = theirs === 'Unknown' ? theirs : theirs + 1_000;
        const input = { figures: { revenue, resellerRevenue }, answers: said, signs: shown, inForce: before };
        const { standing, why, commitment, change } = assessReview(input, rules);
        expect(why.startsWith(`${standing}: `)).toBe(true);
        if (commitment !== undefined) {
          expect(commitment.score).toBeLessThanOrEqual(commitment.potential + 1e-9);
          expect(commitment.potential).toBeLessThanOrEqual(100 + 1e-9);
        }
        expect(change === 'now unknown').toBe(standing === 'Unknown');
      }),
    );
  });
});
