import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierBand } from '../../src/core/band.ts';
import { RuleError } from '../../src/core/rule-error.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';
import { tierOf } from '../../src/core/tier.ts';

const million = 1_000_000;
const all = 'Expendable, Portfolio or Survival toolkit: ask for their revenue';

describe('the tier under a range of the reseller’s revenue', () => {
  it.each([
    ['lies in one tier', 300_000, 4.8 * million, 8 * million, 'Portfolio'],
    [
      'can be two, lowest first',
      60_000,
      4.8 * million,
      8 * million,
      'Expendable or Portfolio: ask for their revenue',
    ],
    [
      'can be the upper two',
      500_000,
      4 * million,
      6 * million,
      'Portfolio or Survival toolkit: ask for their revenue',
    ],
    ['can be all three', 60_000, 100_000, 8 * million, all],
    ['is Expendable throughout', 1000, million, 2 * million, 'Expendable'],
    ['is Survival toolkit throughout', 500_000, million, 2 * million, 'Survival toolkit'],
    ['counts exactly 10 % at the high end as reached', 500_000, million, 5 * million, 'Survival toolkit'],
    ['counts exactly 1 % at the high end as reached', 50_000, 4 * million, 5 * million, 'Portfolio'],
    [
      'reaches 10 % exactly at the low end',
      500_000,
      5 * million,
      6 * million,
      'Portfolio or Survival toolkit: ask for their revenue',
    ],
    [
      'is the tier itself where both ends are the same',
      500_000,
      5 * million,
      5 * million,
      'Survival toolkit',
    ],
    ['counts a range that begins below our revenue from our revenue', 60_000, 0, 8 * million, all],
    ['counts a range from our revenue to our revenue', 60_000, 10, 60_000, 'Survival toolkit'],
    ['is Inactive where nothing was sold', 0, 4 * million, 8 * million, 'Inactive'],
    ['is Inactive where nothing was sold, also at the very edge', 0, 0, 0, 'Inactive'],
  ])('%s', (_, revenue, low, high, answer) => {
    expect(tierBand(revenue, low, high, defaultThresholds)).toBe(answer);
  });

  it('follows changed thresholds', () => {
    const thresholds = { ...defaultThresholds, expendable: 0.05, toolkit: 0.5 };
    expect(tierBand(300_000, 4.8 * million, 8 * million, thresholds)).toBe(
      'Expendable or Portfolio: ask for their revenue',
    );
  });

  it('is the one tier of both ends, or names both ends and says to ask', () => {
    const money = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(money, money, money, (revenue, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(revenue <= high);
        const ends = [high, Math.max(low, revenue)].map((theirs) =>
          tierOf(revenue, revenue / theirs, defaultThresholds),
        );
        const band = tierBand(revenue, low, high, defaultThresholds);
        if (ends[0] === ends[1]) expect(band).toBe(ends[0]);
        else expect(band).toMatch(new RegExp(`^${ends[0]}.* or ${ends[1]}: ask for their revenue$`));
      }),
    );
  });

  it.each([1000, 0])('is refused where the range is upside down, with a revenue of %d', (revenue) => {
    expect(() => tierBand(revenue, 8000, 4000, defaultThresholds)).toThrow(RuleError);
    expect(() => tierBand(revenue, 8000, 4000, defaultThresholds)).toThrow(
      'low is 8000, above reseller revenue high, 4000',
    );
  });

  it('is refused where the whole range lies below our revenue', () => {
    expect(() => tierBand(5000, 1000, 4000, defaultThresholds)).toThrow(RuleError);
    expect(() => tierBand(5000, 1000, 4000, defaultThresholds)).toThrow(
      'our revenue is 5000, above the reseller’s whole revenue of at most 4000',
    );
  });

  it('is Inactive where nothing was sold, whatever is not known of the range, else Unknown', () => {
    expect(tierBand(0, 'Unknown', 'Unknown', defaultThresholds)).toBe('Inactive');
    expect(tierBand(0, 4000, 'Unknown', defaultThresholds)).toBe('Inactive');
    expect(tierBand('Unknown', 4000, 8000, defaultThresholds)).toBe('Unknown');
    expect(tierBand(1000, 'Unknown', 8000, defaultThresholds)).toBe('Unknown');
    expect(tierBand(1000, 4000, 'Unknown', defaultThresholds)).toBe('Unknown');
  });

  it('takes ends that differ by arithmetic noise as the same', () => {
    expect(tierBand(0.1 + 0.2, 0.3, 0.3, defaultThresholds)).toBe('Survival toolkit');
    expect(tierBand(0.03, 0.1 + 0.2, 0.3, defaultThresholds)).toBe('Survival toolkit');
  });
});
