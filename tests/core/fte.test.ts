import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveFte, RAMP_MONTHS } from '../../src/core/fte.ts';

describe('effective FTE', () => {
  it('ramps over nine months if nothing else is set', () => {
    expect(RAMP_MONTHS).toBe(9);
  });

  it.each([
    ['half a person at month 6 of 9', [[0.5, 6]], 9, 1 / 3],
    ['half a person at the end of the ramp', [[0.5, 9]], 9, 0.5],
    ['half a person long after it', [[0.5, 90]], 9, 0.5],
    ['a person on the first day', [[1, 0]], 9, 0],
    ['a person on the first day without a ramp', [[1, 0]], 0, 1],
    [
      'two people, added up',
      [
        [1, 3],
        [0.5, 9],
      ],
      6,
      1,
    ],
    ['nobody', [], 9, 0],
  ] as const)('of %s', (_, people, ramp, fte) => {
    const assignments = people.map(([time, monthsInRole]) => ({ time, monthsInRole }));
    expect(effectiveFte(assignments, ramp)).toBeCloseTo(fte, 12);
  });

  it('is never above the assigned time', () => {
    const person = fc.record({
      time: fc.double({ min: 0, max: 1, noNaN: true }),
      monthsInRole: fc.double({ min: 0, max: 120, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.integer({ min: 0, max: 24 }), (people, ramp) => {
        const assigned = people.reduce((sum, { time }) => sum + time, 0);
        expect(effectiveFte(people, ramp)).toBeLessThanOrEqual(assigned);
        expect(effectiveFte(people, 0)).toBe(assigned);
      }),
    );
  });
});
