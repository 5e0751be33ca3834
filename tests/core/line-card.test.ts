import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCard } from '../../src/core/line-card.ts';
import { RuleError } from '../../src/core/rule-error.ts';

const card = (...revenues: number[]) =>
  revenues.map((revenue, index) => ({ name: `P${index + 1}`, revenue }));
const strategicOf = (products: ReturnType<typeof card>, coverage = 0.8, most = 3) =>
  lineCard(products, coverage, most)
    .filter(({ isStrategic }) => isStrategic)
    .map(({ name }) => name);

describe('the line card', () => {
  it('gives each product its share and the share down to it, largest first', () => {
    const rows = lineCard(card(12, 25, 45, 3, 8, 4, 3), 0.8, 3);
    expect(rows.map(({ name }) => name)).toEqual(['P3', 'P2', 'P1', 'P5', 'P6', 'P4', 'P7']);
    expect(rows.map(({ revenue }) => revenue)).toEqual([45, 25, 12, 8, 4, 3, 3]);
    expect(rows.map(({ share }) => share)).toEqual([0.45, 0.25, 0.12, 0.08, 0.04, 0.03, 0.03]);
    expect(rows[2]?.cumulativeShare).toBeCloseTo(0.82, 12);
    expect(rows[6]?.cumulativeShare).toBe(1);
    expect(rows.map(({ isStrategic }) => isStrategic)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('keeps the order of ties', () => {
    expect(lineCard(card(5, 9, 5, 9), 0.8, 3).map(({ name }) => name)).toEqual(['P2', 'P4', 'P1', 'P3']);
  });

  it('adds up equal names', () => {
    const rows = lineCard(
      [
        { name: 'A', revenue: 40 },
        { name: 'B', revenue: 45 },
        { name: 'A', revenue: 15 },
      ],
      0.8,
      3,
    );
    expect(rows.map(({ name, revenue }) => [name, revenue])).toEqual([
      ['A', 55],
      ['B', 45],
    ]);
  });

  it('is refused where the revenues add up to 0', () => {
    expect(() => lineCard(card(0, 0), 0.8, 3)).toThrow(RuleError);
    expect(() => lineCard([], 0.8, 3)).toThrow('add up to 0');
  });

  it('ends at exactly 100 % with cumulative shares that never fall', () => {
    const products = fc.array(
      fc.record({
        name: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        revenue: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(products, (list) => {
        const shares = lineCard(list, 0.8, 3).map(({ cumulativeShare }) => cumulativeShare);
        expect([...shares].sort((a, b) => a - b)).toEqual(shares);
        expect(shares[shares.length - 1]).toBe(1);
        expect(shares).toHaveLength(new Set(list.map(({ name }) => name)).size);
      }),
    );
  });
});

describe('strategic products', () => {
  it.each([
    ['the fewest that reach 80 %', [45, 25, 12, 8, 4, 3, 3], ['P1', 'P2', 'P3']],
    ['those that reach 80 % exactly', [50, 30, 20], ['P1', 'P2']],
    ['one that has it all', [100, 0, 0], ['P1']],
    ['none of a broad card', [25, 25, 25, 25], []],
    ['three at most', [27, 27, 26, 20], ['P1', 'P2', 'P3']],
    ['none where the third just misses 80 %', [27, 27, 25.99, 20.01], []],
  ])('are %s', (_, revenues, names) => {
    expect(strategicOf(card(...revenues))).toEqual(names);
  });

  it('follow the coverage and the most', () => {
    expect(strategicOf(card(45, 25, 12, 8, 4, 3, 3), 0.7)).toEqual(['P1', 'P2']);
    expect(strategicOf(card(45, 25, 12, 8, 4, 3, 3), 0.8, 2)).toEqual([]);
    expect(strategicOf(card(25, 25, 25, 25), 1, 4)).toHaveLength(4);
  });

  it('are decided on sums of money, at which arithmetic noise does not matter', () => {
    expect(strategicOf(card(0.1, 0.1, 0.1, 0.1, 0.1), 0.6)).toEqual(['P1', 'P2', 'P3']);
    expect(strategicOf(card(0.7, 0.1, 0.2), 0.9)).toEqual(['P1', 'P3']);
  });

  it('are the fewest: with one less the coverage is missed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }), (revenues) => {
        const count = strategicOf(card(...revenues)).length;
        const sorted = [...revenues].sort((a, b) => b - a);
        const total = sorted.reduce((sum, each) => sum + each, 0);
        const reached = (top: number) =>
          sorted.slice(0, top).reduce((sum, each) => sum + each, 0) * 5 >= total * 4;
        expect(count === 0 ? reached(3) : !reached(count) || reached(count - 1)).toBe(false);
      }),
    );
  });
});
