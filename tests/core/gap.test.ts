import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revenueGap } from '../../src/core/gap.ts';
import { RuleError } from '../../src/core/rule-error.ts';
import { ourRevenue, shareOf } from '../../src/core/share.ts';

const million = 1_000_000;
const modes = ['added', 'replacing'] as const;

describe('the money missing to the target share', () => {
  it.each([
    [200_000, 5 * million, 0.1, 333_333.33, 300_000],
    [0, 5 * million, 0.1, 555_555.56, 500_000],
    [0, 1000, 0.5, 1000, 500],
    [49_000, 5 * million, 0.01, 1010.1, 1000],
  ])('of %d in %d to %d is %d as new business, %d replacing', (revenue, theirs, target, added, replacing) => {
    expect(revenueGap(revenue, theirs, target, 'added')).toBeCloseTo(added, 2);
    expect(revenueGap(revenue, theirs, target, 'replacing')).toBeCloseTo(replacing, 2);
  });

  it.each(modes)('is 0 at the target and above it (%s)', (mode) => {
    expect(revenueGap(500_000, 5 * million, 0.1, mode)).toBe(0);
    expect(revenueGap(600_000, 5 * million, 0.1, mode)).toBe(0);
    expect(revenueGap(5 * million, 5 * million, 0.1, mode)).toBe(0);
  });

  it.each(modes)('is 0 where only arithmetic noise is missing (%s)', (mode) => {
    expect(revenueGap(500_000 * (1 - 5e-13), 5 * million, 0.1, mode)).toBe(0);
    expect(revenueGap(ourRevenue(110_000, 0, 0, 0.45), 2 * million, 0.1, mode)).toBe(0);
    expect(revenueGap(0.3, 1, 0.1 + 0.2, mode)).toBe(0);
  });

  it.each(modes)('is above 0 where anything real is missing (%s)', (mode) => {
    expect(revenueGap(499_999, 5 * million, 0.1, mode)).toBeGreaterThan(0.99);
  });

  it('added to our revenue, and to theirs, reaches the target exactly; replacing leaves theirs as it is', () => {
    const figures = fc
      .record({
        theirs: fc.double({ min: 1000, max: 1e10, noNaN: true }),
        target: fc.double({ min: 0.001, max: 0.95, noNaN: true }),
        part: fc.double({ min: 0, max: 0.99, noNaN: true }),
      })
      .map(({ theirs, target, part }) => ({ theirs, target, ours: theirs * target * part }));
    fc.assert(
      fc.property(figures, ({ theirs, target, ours }) => {
        const added = revenueGap(ours, theirs, target, 'added');
        const replacing = revenueGap(ours, theirs, target, 'replacing');
        expect(shareOf(ours + added, theirs + added) / target).toBeCloseTo(1, 11);
        expect(shareOf(ours + replacing, theirs) / target).toBeCloseTo(1, 11);
        expect(added).toBeGreaterThan(replacing);
        expect(revenueGap(ours + added, theirs + added, target, 'added')).toBe(0);
      }),
    );
  });

  it.each(modes)('is refused where our revenue exceeds theirs, or theirs is 0 (%s)', (mode) => {
    expect(() => revenueGap(600_000, 5000, 0.1, mode)).toThrow(RuleError);
    expect(() => revenueGap(600_000, 5000, 0.1, mode)).toThrow('cannot be above 100%');
    expect(() => revenueGap(0, 0, 0.1, mode)).toThrow('reseller revenue is 0');
  });
});
