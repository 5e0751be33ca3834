import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCovered,
  formatMoney,
  formatPercent,
  formatShare,
  typedPercent,
} from '../../src/core/format.ts';

const NARROW = '\u202f';
const bounds = [0.01, 0.1, 0.15];
/** Spaces of the expectations are written plainly. */
const narrow = (text: string) => text.replaceAll('_', NARROW);

describe('money in a sentence', () => {
  it.each([
    [333_333.33, '333_333'],
    [1_234_567.5, '1_234_568'],
    [1000, '1_000'],
    [999.4, '999'],
    [999.5, '1_000'],
    [12_345, '12_345'],
    [1, '1'],
  ])('of %d is whole and grouped with narrow no-break spaces: %s', (amount, shown) => {
    expect(formatMoney(amount)).toBe(narrow(shown));
  });

  it('is never 0 where something is missing', () => {
    expect(formatMoney(0.2)).toBe('1');
  });

  it('groups by three from the end, and by nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), (amount) => {
        const groups = formatMoney(amount).split(NARROW);
        expect(groups.join('')).toBe(String(amount));
        expect(groups.slice(1).every((group) => group.length === 3)).toBe(true);
        expect(groups[0]?.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('how much of what is needed is there', () => {
  it.each([
    [0, '0_%'],
    [0.625, '63_%'],
    [0.9949, '99_%'],
    [0.9999, '99_%'],
    [1 - 1e-14, '100_%'],
    [1, '100_%'],
    [1.004, '100_%'],
    [1.5, '150_%'],
  ])('of %d is in whole percents, and all only when it is: %s', (part, shown) => {
    expect(formatCovered(part)).toBe(narrow(shown));
  });
});

describe('a percentage', () => {
  it.each([
    [0.1, undefined, '10_%'],
    [0.012345, undefined, '1.2345_%'],
    [0.01234567, undefined, '1.2346_%'],
    [0.135, 1, '13.5_%'],
    [0.1354, 1, '13.5_%'],
    [1.2, 1, '120_%'],
    [0, undefined, '0_%'],
  ])('of %d with %s decimals is %s', (fraction, decimals, shown) => {
    expect(formatPercent(fraction, decimals)).toBe(narrow(shown));
  });
});

describe('a share in a sentence', () => {
  it.each([
    ['with one decimal', 0.0543, '5.4_%'],
    ['at a threshold exactly', 0.1, '10_%'],
    ['at a threshold but for arithmetic noise', 0.1 * (1 - 5e-13), '10_%'],
    ['at a threshold but for arithmetic noise above', 0.1 * (1 + 5e-13), '10_%'],
    ['that rounding would put at 10 %', 0.099995, 'just below_10_%'],
    ['that rounding would put at 10 %, from 9.95 % on', 0.0996, 'just below_10_%'],
    ['further away', 0.0994, '9.9_%'],
    ['slightly above 10 %', 0.1001, 'just above_10_%'],
    ['slightly below 1 %', 0.00999, 'just below_1_%'],
    ['slightly above 15 %', 0.1503, 'just above_15_%'],
    ['slightly below 15 %', 0.1498, 'just below_15_%'],
    ['slightly below the whole', 0.9999, 'just below_100_%'],
    ['of the whole', 1, '100_%'],
    ['too small for one decimal', 0.0002, 'less than_0.1_%'],
    ['of the smallest that has one', 0.001, '0.1_%'],
    ['of nothing', 0, '0_%'],
  ])('%s: %d is %s', (_, share, shown) => {
    expect(formatShare(share, bounds)).toBe(
      narrow(shown)
        .replace(`just below${NARROW}`, 'just below ')
        .replace(`just above${NARROW}`, 'just above ')
        .replace(`than${NARROW}`, 'than '),
    );
  });

  it.each([
    ['rounding down across a threshold between two decimals', 0.01244, 0.0123, 'just above 1.23_%'],
    ['rounding up across a threshold between two decimals', 0.01252, 0.0127, 'just below 1.27_%'],
    ['on the same side of it', 0.01231, 0.0125, '1.2_%'],
    ['at it', 0.0123, 0.0123, '1.2_%'],
  ])('%s', (_, share, bound, shown) => {
    expect(formatShare(share, [bound])).toBe(narrow(shown));
  });

  it('never shows a number on the other side of a threshold', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const shown = formatShare(share, bounds);
        fc.pre(/^\d/.test(shown));
        const number = Number.parseFloat(shown) / 100;
        for (const bound of bounds) expect(number >= bound).toBe(share >= bound * (1 - 1e-12));
      }),
    );
  });
});

describe('a percentage as one types it', () => {
  it.each([
    [0.135, undefined, '13.5%'],
    [0.1, undefined, '10%'],
    [0.01234567, undefined, '1.2346%'],
    [1.204, 1, '120.4%'],
    [1.2004, 1, '120%'],
  ])('of %d with %s decimals is %s', (fraction, decimals, shown) => {
    expect(typedPercent(fraction, decimals)).toBe(shown);
  });
});
