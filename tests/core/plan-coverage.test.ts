import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCoverage, planGaps } from '../../src/core/plan-coverage.ts';

const july = 2026 * 12 + 6;
const months = (...offsets: number[]) => offsets.map((offset) => july + offset);

describe('the plan’s coverage', () => {
  it.each([
    ['nine of twelve months', [0, 1, 2, 3, 4, 5, 6, 7, 8], 12, 0.75],
    ['an empty list', [], 12, 0],
    ['every month', [0, 1, 2], 3, 1],
    ['several initiatives in one month, counted once', [0, 0, 0], 4, 0.25],
    ['months before and after, not counted', [-1, 12, 3], 12, 1 / 12],
    ['the first and the last month', [0, 5], 6, 1 / 3],
  ])('of %s', (_, offsets, count, coverage) => {
    expect(planCoverage(months(...offsets), july, count)).toBeCloseTo(coverage, 12);
  });
});

describe('the plan’s gaps', () => {
  it('are the months without an initiative, in order, over the end of the year', () => {
    expect(planGaps(months(5, 0, 2), july, 8)).toEqual([
      '2026-08',
      '2026-10',
      '2026-11',
      '2027-01',
      '2027-02',
    ]);
  });

  it('are all months for an empty list, beginning with the first, and none for a full plan', () => {
    expect(planGaps([], july, 3)).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(planGaps(months(0, 1, 2), july, 3)).toEqual([]);
  });

  it('and the coverage make up the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 30 })),
        fc.integer({ min: 1, max: 24 }),
        (offsets, count) => {
          const planned = months(...offsets);
          const part = planGaps(planned, july, count).length / count;
          expect(planCoverage(planned, july, count) + part).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
