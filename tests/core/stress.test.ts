import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleError } from '../../src/core/rule-error.ts';
import { shocks, stressTest } from '../../src/core/stress.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';

const example = {
  sellIn: 300_000,
  services: 150_000,
  pullThrough: 75_000,
  resellerRevenue: 5_000_000,
  margin: 0.2,
  topSeller: 0.7,
  standIn: 0.25,
  ourDrop: 0.3,
  marketDrop: 0.1,
};
const stressed = (change: Partial<typeof example> = {}) =>
  stressTest({ ...example, ...change }, defaultThresholds);

describe('the stress test', () => {
  it('names the three shocks in the rule book’s order and words', () => {
    expect(shocks).toEqual(['salesperson leaves', 'economy slows', 'business model changes']);
    expect(stressed().map(({ shock }) => shock)).toEqual(shocks);
  });

  it('of the running example leaves 6.08 %, 9.33 % and 4.86 %, all in the Portfolio', () => {
    const [seller, economy, model] = stressed();
    expect(seller?.share).toBeCloseTo(0.0608, 4);
    expect(economy?.share).toBeCloseTo(0.0933, 4);
    expect(model?.share).toBeCloseTo(0.0486, 4);
    expect(stressed().map(({ tier }) => tier)).toEqual(['Portfolio', 'Portfolio', 'Portfolio']);
  });

  it('gives each shock the tier of the share after it', () => {
    expect(
      stressed({ topSeller: 0, ourDrop: 0.1, services: 0, pullThrough: 0 }).map(({ tier }) => tier),
    ).toEqual(['Portfolio', 'Portfolio', 'Inactive']);
    expect(stressed({ topSeller: 0, ourDrop: 0.1 }).map(({ tier }) => tier)).toEqual([
      'Survival toolkit',
      'Survival toolkit',
      'Portfolio',
    ]);
    expect(stressTest(example, { ...defaultThresholds, toolkit: 0.05 }).map(({ tier }) => tier)).toEqual([
      'Survival toolkit',
      'Survival toolkit',
      'Portfolio',
    ]);
  });

  it.each([
    ['the salesperson takes everything along', { topSeller: 1, standIn: 0 }, 0],
    ['the economy takes all of ours', { ourDrop: 1 }, 1],
    ['the economy takes all of theirs', { marketDrop: 1 }, 1],
    ['there is nothing but resale', { services: 0, pullThrough: 0 }, 2],
  ])('leaves share 0 and Inactive where %s', (_, change, index) => {
    expect(stressed(change)[index]).toMatchObject({ share: 0, tier: 'Inactive' });
  });

  it('leaves share 0 and Inactive where the reseller lives on us alone and nothing of it stays', () => {
    const all = stressed({
      sellIn: 100,
      margin: 0,
      services: 0,
      pullThrough: 0,
      resellerRevenue: 100,
      topSeller: 1,
      standIn: 0,
      marketDrop: 1,
    });
    expect(all.map(({ share, tier }) => [share, tier])).toEqual(Array(3).fill([0, 'Inactive']));
  });

  it('of nothing sold is Inactive throughout', () => {
    const none = stressed({ sellIn: 0, services: 0, pullThrough: 0 });
    expect(none.map(({ share, tier }) => [share, tier])).toEqual(Array(3).fill([0, 'Inactive']));
  });

  it('of a reseller that sells nothing but ours stays at 100 %, whatever the arithmetic noise', () => {
    const figures = fc.record({
      sellIn: fc.double({ min: 1, max: 1e9, noNaN: true }),
      services: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      margin: fc.double({ min: 0, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(figures, ({ sellIn, services, margin }) => {
        const resellerRevenue = sellIn / (1 - margin) + services;
        const after = stressed({
          sellIn,
          services,
          margin,
          pullThrough: 0,
          resellerRevenue,
          ourDrop: 0.3,
          marketDrop: 0.3,
        });
        for (const { share } of after) expect(share).toBeCloseTo(1, 9);
      }),
    );
  });

  it('follows the formulas of the rule book', () => {
    const part = fc.double({ min: 0, max: 0.9, noNaN: true });
    const figures = fc.record({
      ours: fc.integer({ min: 1, max: 900_000 }),
      topSeller: part,
      standIn: part,
      ourDrop: part,
      margin: part,
    });
    fc.assert(
      fc.property(figures, ({ ours, topSeller, standIn, ourDrop, margin }) => {
        const L = ours / (1 - margin) + 200_000;
        const P = ours / (1 - margin);
        const R = 20_000_000;
        const x = L * topSeller * (1 - standIn);
        const after = stressed({
          sellIn: ours,
          services: 50_000,
          pullThrough: 150_000,
          resellerRevenue: R,
          margin,
          topSeller,
          standIn,
          ourDrop,
        });
        expect(after[0]?.share).toBeCloseTo((L - x) / (R - x), 12);
        expect(after[1]?.share).toBeCloseTo((L * (1 - ourDrop)) / (R * 0.9), 12);
        expect(after[2]?.share).toBeCloseTo((L - P) / (R - P), 12);
      }),
    );
  });

  it('is refused where today’s figures give no share', () => {
    expect(() => stressed({ resellerRevenue: 0 })).toThrow(RuleError);
    expect(() => stressed({ resellerRevenue: 0 })).toThrow('reseller revenue is 0');
    expect(() => stressed({ resellerRevenue: 500_000 })).toThrow('cannot be above 100%');
  });

  it('is refused where a shock would put us above the reseller’s whole revenue, and names the shock', () => {
    const drops = { resellerRevenue: 600_000, ourDrop: 0, marketDrop: 0.5 };
    expect(() => stressed(drops)).toThrow(RuleError);
    expect(() => stressed(drops)).toThrow(/^economy slows: .*more than their whole revenue/);
  });
});
