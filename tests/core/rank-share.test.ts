import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankShare } from '../../src/core/rank-share.ts';
import { RuleError } from '../../src/core/rule-error.ts';

describe('the share estimated from our rank', () => {
  it.each([
    [2, 5, 0.3, 0.08],
    [1, 1, 0.3, 0.3],
    [1, 2, 1, 2 / 3],
    [2, 2, 1, 1 / 3],
  ])('as number %d of %d brands in a category of %d is %d', (rank, brands, category, share) => {
    expect(rankShare(rank, brands, category)).toBeCloseTo(share, 12);
  });

  it('falls with the rank, and all ranks together make up the category', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (brands, category) => {
          const shares = Array.from({ length: brands }, (_, index) => rankShare(index + 1, brands, category));
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(category, 12);
          expect([...shares].sort((a, b) => b - a)).toEqual(shares);
        },
      ),
    );
  });

  it('is refused for a rank beyond the brands', () => {
    expect(() => rankShare(6, 5, 1)).toThrow(RuleError);
    expect(() => rankShare(6, 5, 1)).toThrow('rank is 6 of 5 brands');
    expect(rankShare(5, 5, 1)).toBeGreaterThan(0);
  });
});
