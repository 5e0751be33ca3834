import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleError } from '../../src/core/rule-error.ts';
import {
  type Gate,
  planGate,
  type Standing,
  sellerGate,
  standingChange,
  standingOf,
  standings,
  weightGate,
} from '../../src/core/standing.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';
import type { Unknown } from '../../src/core/unknown.ts';

const gates = ['passed', 'failed', 'Unknown'] as const;
const at = (
  share: number | Unknown,
  seller: Gate,
  plan: Gate,
  revenue: number | Unknown = share === 0 ? 0 : 1000,
) => standingOf(revenue, share, seller, plan, defaultThresholds);

describe('the seller gate', () => {
  it.each([
    ['nobody', 'failed'],
    ['a designated person', 'failed'],
    ['half of a full-time seller', 'passed'],
    ['a full-time seller or more', 'passed'],
    [0, 'failed'],
    [0.49999, 'failed'],
    [0.5, 'passed'],
    [0.5 * (1 - 5e-13), 'passed'],
    [2, 'passed'],
    ['Unknown', 'Unknown'],
  ] as const)('with %s is %s', (seller, gate) => {
    expect(sellerGate(seller, defaultThresholds)).toBe(gate);
  });

  it('follows the threshold for FTE numbers', () => {
    const thresholds = { ...defaultThresholds, sellerGate: 1 };
    expect(sellerGate(0.99, thresholds)).toBe('failed');
    expect(sellerGate(1, thresholds)).toBe('passed');
  });
});

describe('the plan gate', () => {
  it.each([
    ['none', 'failed'],
    ['promised', 'failed'],
    ['submitted', 'passed'],
    ['submitted and on schedule', 'passed'],
    [true, 'passed'],
    [false, 'failed'],
    ['Unknown', 'Unknown'],
  ] as const)('with a plan that is %s is %s, where the Marketing plan tab has no rows', (plan, gate) => {
    expect(planGate(plan)).toBe(gate);
    expect(planGate(plan, true)).toBe(gate);
  });

  it.each(['submitted', 'submitted and on schedule', true, 'promised', 'Unknown'] as const)(
    'fails with a plan that is %s and has no live initiative in the next 3 months',
    (plan) => {
      expect(planGate(plan, false)).toBe('failed');
    },
  );
});

describe('the weight gate', () => {
  it.each([
    [0, 'failed'],
    [0.099995, 'failed'],
    [0.1 * (1 - 5e-13), 'passed'],
    [0.1, 'passed'],
    [1, 'passed'],
    ['Unknown', 'Unknown'],
  ] as const)('at a share of %s is %s', (share, gate) => {
    expect(weightGate(share, defaultThresholds)).toBe(gate);
  });

  it('follows the threshold', () => {
    expect(weightGate(0.1, { ...defaultThresholds, toolkit: 0.2 })).toBe('failed');
  });
});

describe('the standing', () => {
  it.each<[number | Unknown, Gate, Gate, Standing | Unknown]>([
    [0.12, 'passed', 'passed', 'Strategic'],
    [0.1, 'passed', 'passed', 'Strategic'],
    [1, 'passed', 'passed', 'Strategic'],
    [0.12, 'failed', 'Unknown', 'Exposed'],
    [0.12, 'Unknown', 'failed', 'Exposed'],
    [0.12, 'failed', 'failed', 'Exposed'],
    [0.12, 'passed', 'failed', 'Exposed'],
    [0.15, 'failed', 'passed', 'Exposed'],
    [0.12, 'Unknown', 'Unknown', 'Unknown'],
    [0.12, 'passed', 'Unknown', 'Unknown'],
    [0.12, 'Unknown', 'passed', 'Unknown'],
    [0.099995, 'passed', 'passed', 'Rising'],
    [0.01, 'passed', 'passed', 'Rising'],
    [0.05, 'passed', 'Unknown', 'Unknown'],
    [0.05, 'Unknown', 'passed', 'Unknown'],
    [0.05, 'failed', 'Unknown', 'Portfolio'],
    [0.05, 'Unknown', 'failed', 'Portfolio'],
    [0.01, 'failed', 'passed', 'Portfolio'],
    [0.05, 'passed', 'failed', 'Portfolio'],
    [0.0099, 'passed', 'passed', 'Expendable'],
    [0.0099, 'Unknown', 'Unknown', 'Expendable'],
    [0.0099, 'failed', 'failed', 'Expendable'],
    [0, 'passed', 'passed', 'Inactive'],
    [0, 'Unknown', 'Unknown', 'Inactive'],
    ['Unknown', 'failed', 'failed', 'Unknown'],
  ])('at a share of %s with seller %s and plan %s is %s', (share, seller, plan, standing) => {
    expect(at(share, seller, plan)).toBe(standing);
  });

  it('of revenue 0 without a share is Inactive', () => {
    expect(at('Unknown', 'Unknown', 'Unknown', 0)).toBe('Inactive');
  });

  it('follows changed thresholds', () => {
    const thresholds = { ...defaultThresholds, expendable: 0.02, toolkit: 0.2 };
    expect(standingOf(1, 0.015, 'passed', 'passed', thresholds)).toBe('Expendable');
    expect(standingOf(1, 0.15, 'passed', 'passed', thresholds)).toBe('Rising');
  });

  it.each([
    [1000, 0],
    [0, 0.05],
    [1000, 1.5],
  ])('of revenue %d at share %d is an error, whatever the gates', (revenue, share) => {
    for (const gate of gates) expect(() => at(share, gate, gate, revenue)).toThrow(RuleError);
  });

  it('is given exactly where every answer to what is unknown leads to the same', () => {
    const shares = [0, 0.005, 0.01, 0.05, 0.1, 0.5] as const;
    const known = ['passed', 'failed'] as const;
    /** The rows of the rule book's table, each on its own. */
    const rows = (share: number, seller: Gate, plan: Gate): readonly Standing[] => {
      const isOpen = seller === 'failed' || plan === 'failed';
      const rules: readonly [Standing, boolean][] = [
        ['Inactive', share === 0],
        ['Expendable', share > 0 && share < 0.01],
        ['Portfolio', share >= 0.01 && share < 0.1 && isOpen],
        ['Rising', share >= 0.01 && share < 0.1 && !isOpen],
        ['Exposed', share >= 0.1 && isOpen],
        ['Strategic', share >= 0.1 && !isOpen],
      ];
      return rules.filter(([, holds]) => holds).map(([standing]) => standing);
    };
    fc.assert(
      fc.property(
        fc.constantFrom<number | Unknown>('Unknown', ...shares),
        fc.boolean(),
        fc.constantFrom(...gates),
        fc.constantFrom(...gates),
        (share, isRevenueKnown, seller, plan) => {
          const revenue = isRevenueKnown ? (share === 0 ? 0 : 1000) : ('Unknown' as const);
          const possible = new Set<Standing>();
          for (const eachShare of share === 'Unknown' ? shares : [share]) {
            if (isRevenueKnown && eachShare === 0 && revenue !== 0) continue;
            for (const eachSeller of seller === 'Unknown' ? known : [seller]) {
              for (const eachPlan of plan === 'Unknown' ? known : [plan]) {
                for (const standing of rows(eachShare, eachSeller, eachPlan)) possible.add(standing);
              }
            }
          }
          expect([at(share, seller, plan, revenue)]).toEqual(
            possible.size === 1 ? [...possible] : ['Unknown'],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never falls as the share rises, with the same gates', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const known = fc.constantFrom<Gate>('passed', 'failed');
    fc.assert(
      fc.property(share, share, known, known, (one, other, seller, plan) => {
        const [lower = -1, higher = -1] = [Math.min(one, other), Math.max(one, other)].map((each) =>
          standings.indexOf(at(each, seller, plan) as Standing),
        );
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(higher);
      }),
    );
  });
});

describe('a new standing', () => {
  it('ranks from Inactive to Strategic', () => {
    expect(standings).toEqual(['Inactive', 'Expendable', 'Portfolio', 'Exposed', 'Rising', 'Strategic']);
  });

  it.each<[Standing | undefined, Standing | Unknown, string]>([
    ['Portfolio', 'Exposed', 'raised'],
    ['Exposed', 'Rising', 'raised'],
    ['Inactive', 'Strategic', 'raised'],
    ['Rising', 'Rising', 'kept'],
    ['Inactive', 'Inactive', 'kept'],
    ['Strategic', 'Exposed', 'lower proposed'],
    ['Rising', 'Exposed', 'lower proposed'],
    ['Expendable', 'Inactive', 'lower proposed'],
    ['Strategic', 'Unknown', 'now unknown'],
    [undefined, 'Unknown', 'now unknown'],
    [undefined, 'Inactive', 'raised'],
    [undefined, 'Strategic', 'raised'],
  ])('beside %s in force, %s is %s', (inForce, next, change) => {
    expect(standingChange(inForce, next)).toBe(change);
  });
});
