import { describe, expect, it } from 'vitest';
import { amountIn, defaultFigures, fractionIn, moneyIn } from '../../../src/pages/meeting/figures.ts';

describe('what one types into the meeting page', () => {
  it.each([
    ['100 000', 100_000],
    ['$150k', 150_000],
    ['100,000', 100_000],
    ['100.000', 100_000],
    ['1.5M', 1_500_000],
    ['0', undefined],
    ['-5', undefined],
    ['', undefined],
    ['30%', undefined],
    ['a lot', undefined],
  ])('%j is the money %s', (text, money) => {
    expect(moneyIn(text)).toBe(money);
  });

  it.each([
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['2', 2],
    ['1.250', undefined],
    ['0', undefined],
    ['50%', undefined],
  ])('%j is the amount %s', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });

  it.each([
    ['30%', 0.3],
    ['30', 0.3],
    ['0.3', 0.3],
    ['1', 1],
    ['100%', 1],
    ['100', 1],
    ['101', undefined],
    ['120%', undefined],
    ['0%', undefined],
    ['-3%', undefined],
    ['', undefined],
    ['half', undefined],
  ])('%j is the fraction %s', (text, fraction) => {
    expect(fractionIn(text)).toBe(fraction);
  });

  it('begins with figures that can be read', () => {
    const { cost, margin } = defaultFigures;
    expect([moneyIn(cost), fractionIn(margin)]).toEqual([100_000, 0.3]);
  });
});
