import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleError } from '../../src/core/rule-error.ts';
import { shareOf } from '../../src/core/share.ts';
import { defaultThresholds, type Thresholds } from '../../src/core/thresholds.ts';
import { type Tier, tierOf, tiers } from '../../src/core/tier.ts';

const tierByShare = (share: number, thresholds = defaultThresholds) =>
  tierOf(share === 0 ? 0 : 1000, share, thresholds);

describe('the tier', () => {
  it.each<[number, Tier]>([
    [0, 'Inactive'],
    [1e-9, 'Expendable'],
    [0.008, 'Expendable'],
    [0.0099999, 'Expendable'],
    [0.01, 'Portfolio'],
    [0.05, 'Portfolio'],
    [0.099995, 'Portfolio'],
    [0.1, 'Survival toolkit'],
    [0.12, 'Survival toolkit'],
    [0.15, 'Survival toolkit'],
    [0.1500001, 'Survival toolkit'],
    [1, 'Survival toolkit'],
  ])('at a share of %d is %s', (share, tier) => {
    expect(tierByShare(share)).toBe(tier);
  });

  it.each([1, 400_000, 1e12])('is not lifted by revenue: %d at 0.8 % is Expendable', (revenue) => {
    expect(tierOf(revenue, 0.008, defaultThresholds)).toBe('Expendable');
  });

  it('at 10 % but for arithmetic noise is Survival toolkit: sell-in 110,000 at margin 45 % of 2,000,000', () => {
    const ours = 110_000 / (1 - 0.45);
    expect(tierOf(ours, shareOf(ours, 2_000_000), defaultThresholds)).toBe('Survival toolkit');
    fc.assert(
      fc.property(fc.double({ min: -0.9e-12, max: 0.9e-12, noNaN: true }), (noise) => {
        expect(tierByShare(0.1 * (1 + noise))).toBe('Survival toolkit');
        expect(tierByShare(0.01 * (1 + noise))).toBe('Portfolio');
        expect(tierByShare(1 + noise)).toBe('Survival toolkit');
      }),
    );
  });

  it('never falls as the share rises', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)].map((each) =>
          tiers.indexOf(tierByShare(each) as Tier),
        );
        expect(lower).toBeLessThanOrEqual(higher ?? -1);
      }),
    );
  });

  it('is exactly one for every share from 0 to 100 %, under any thresholds', () => {
    const cut = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), cut, cut, (share, one, other) => {
        fc.pre(Math.abs(one - other) > 1e-6);
        const thresholds: Thresholds = {
          ...defaultThresholds,
          expendable: Math.min(one, other),
          toolkit: Math.max(one, other),
        };
        fc.pre(Math.abs(share - one) > 1e-9 && Math.abs(share - other) > 1e-9);
        const rules: readonly [Tier, boolean][] = [
          ['Inactive', share === 0],
          ['Expendable', share > 0 && share < thresholds.expendable],
          ['Portfolio', share > thresholds.expendable && share < thresholds.toolkit],
          ['Survival toolkit', share > thresholds.toolkit],
        ];
        const held = rules.filter(([, holds]) => holds).map(([tier]) => tier);
        expect([tierByShare(share, thresholds)]).toEqual(held);
      }),
    );
  });

  it('follows changed thresholds, exactly at them too', () => {
    const thresholds = { ...defaultThresholds, expendable: 0.02, toolkit: 0.2 };
    expect([0.019, 0.02, 0.199, 0.2].map((share) => tierByShare(share, thresholds))).toEqual([
      'Expendable',
      'Portfolio',
      'Portfolio',
      'Survival toolkit',
    ]);
  });
});

describe('with figures missing, the tier', () => {
  it.each([0, 'Unknown'] as const)('of revenue 0 with share %s is Inactive', (share) => {
    expect(tierOf(0, share, defaultThresholds)).toBe('Inactive');
  });

  it.each<[number, Tier]>([
    [0, 'Inactive'],
    [0.005, 'Expendable'],
    [0.05, 'Portfolio'],
    [0.1, 'Survival toolkit'],
  ])('without a revenue goes by the share alone: %d', (share, tier) => {
    expect(tierOf('Unknown', share, defaultThresholds)).toBe(tier);
  });

  it('of revenue above 0 without a share is Unknown, never a tier', () => {
    expect(tierOf(400_000, 'Unknown', defaultThresholds)).toBe('Unknown');
    expect(tierOf('Unknown', 'Unknown', defaultThresholds)).toBe('Unknown');
  });
});

describe('figures that contradict each other', () => {
  it('are an error: revenue above 0 with share 0', () => {
    expect(() => tierOf(5000, 0, defaultThresholds)).toThrow(RuleError);
    expect(() => tierOf(5000, 0, defaultThresholds)).toThrow('our revenue is 5000 but the share is 0');
  });

  it('are an error: revenue 0 with a share above 0', () => {
    expect(() => tierOf(0, 0.05, defaultThresholds)).toThrow(RuleError);
    expect(() => tierOf(0, 0.05, defaultThresholds)).toThrow(/our revenue is 0 but the share is 5%/);
  });

  it.each([1000, 0, 'Unknown'] as const)(
    'or a share above 100 %% are an error, with revenue %s',
    (revenue) => {
      expect(() => tierOf(revenue, 1.2, defaultThresholds)).toThrow('cannot be above 100%');
    },
  );
});
