import { describe, expect, it } from 'vitest';
import { nextTarget } from '../../src/core/next-target.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';
import { UNKNOWN, type Unknown } from '../../src/core/unknown.ts';

describe('nextTarget', () => {
  it.each([
    [0, 1_000_000, 0.01, 10_000 / 0.99],
    [9999, 1_000_000, 0.01, 1 / 0.99],
    [10_000, 1_000_000, 0.1, 90_000 / 0.9],
    [99_995, 1_000_000, 0.1, 5 / 0.9],
  ])('%d of %d goes to %d, and misses %d', (revenue, resellerRevenue, share, money) => {
    const target = nextTarget({ revenue, resellerRevenue }, defaultThresholds);
    expect(target?.share).toBe(share);
    expect(target?.money).toBeCloseTo(money, 6);
  });

  it.each<readonly [number | Unknown, number | Unknown]>([
    [100_000, 1_000_000],
    [160_000, 1_000_000],
    [UNKNOWN, 1_000_000],
    [100, UNKNOWN],
    [UNKNOWN, UNKNOWN],
  ])('%s of %s has none', (revenue, resellerRevenue) => {
    expect(nextTarget({ revenue, resellerRevenue }, defaultThresholds)).toBeNull();
  });

  it('refuses a share above 100 %', () => {
    expect(() => nextTarget({ revenue: 2, resellerRevenue: 1 }, defaultThresholds)).toThrow(/above 100%/);
  });
});
