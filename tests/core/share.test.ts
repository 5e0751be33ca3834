import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleError } from '../../src/core/rule-error.ts';
import { checkedShare, ourRevenue, productRevenue, shareOf } from '../../src/core/share.ts';

const money = fc.double({ min: 0, max: 1e9, noNaN: true });
const million = 1_000_000;

describe('our revenue', () => {
  it('is product at resale, services and pull-through: 600,000 in the running example', () => {
    expect(productRevenue(300_000, 0.2)).toBe(375_000);
    expect(ourRevenue(300_000, 150_000, 75_000, 0.2)).toBe(600_000);
  });

  it('takes sell-in as the resale value where the margin is 0', () => {
    expect(ourRevenue(300_000, 0, 0, 0)).toBe(300_000);
    expect(productRevenue(300_000, 0)).toBe(300_000);
  });

  it('counts services and pull-through as they are billed', () => {
    fc.assert(
      fc.property(
        money,
        money,
        money,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (sellIn, services, pull, margin) => {
          expect(ourRevenue(sellIn, services, pull, margin)).toBeCloseTo(
            sellIn / (1 - margin) + services + pull,
            4,
          );
        },
      ),
    );
  });
});

describe('our share', () => {
  it.each([
    [600_000, 5 * million, 0.12],
    [300_000, 5 * million, 0.06],
    [0, 5 * million, 0],
    [50_000, 5 * million, 0.01],
    [5 * million, 5 * million, 1],
  ])('of %d in %d is %d', (revenue, resellerRevenue, share) => {
    expect(shareOf(revenue, resellerRevenue)).toBe(share);
  });

  it('needs a revenue of the reseller', () => {
    expect(() => shareOf(0, 0)).toThrow(RuleError);
    expect(() => shareOf(1, 0)).toThrow('reseller revenue is 0; enter the reseller’s revenue');
  });

  it.each([1.0001, 1.5, 12, 1e300, Number.POSITIVE_INFINITY])(
    'of %d is an error with a hint, never a share',
    (share) => {
      expect(() => checkedShare(share)).toThrow(RuleError);
      expect(() => checkedShare(share)).toThrow(/cannot be above 100%; check the units.*year.*counted twice/);
    },
  );

  it('above 100 % by the two revenues is the same error', () => {
    expect(() => shareOf(6 * million, 5 * million)).toThrow('the share is 120');
    expect(() => shareOf(1e300, 1e-300)).toThrow('cannot be above 100%');
  });

  it('above 100 % only by arithmetic noise is 100 %', () => {
    expect(checkedShare(1 + 5e-13)).toBe(1);
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(shareOf(0.1 + 0.2, 0.3)).toBe(1);
  });

  it('up to 100 % is left as it is: nothing is rounded', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(checkedShare(share)).toBe(share);
      }),
    );
  });
});
