import { describe, expect, it } from 'vitest';
import { RuleError } from '../../src/core/rule-error.ts';
import { defaultThresholds, thresholdsFrom } from '../../src/core/thresholds.ts';

describe('thresholds', () => {
  it('are 1 %, 10 %, 15 % and half a seller, if nothing else is set', () => {
    expect(defaultThresholds).toEqual({ expendable: 0.01, toolkit: 0.1, dependence: 0.15, sellerGate: 0.5 });
  });

  it('come as expendable, toolkit, dependence and seller gate', () => {
    expect(thresholdsFrom([0.02, 0.2, 0.3, 1])).toEqual({
      expendable: 0.02,
      toolkit: 0.2,
      dependence: 0.3,
      sellerGate: 1,
    });
  });

  it('may leave the seller gate out', () => {
    expect(thresholdsFrom([0.01, 0.1, 0.15])).toEqual(defaultThresholds);
  });

  it.each([
    ['the second equal to the third', [0.01, 0.1, 0.1]],
    ['a third of 100 %', [0.01, 0.1, 1]],
    ['all at the edge', [1e-9, 1, 1, 1e-9]],
    ['the second above the third by noise only', [0.01, 0.3, 0.1 + 0.2 - 1e-16]],
  ])('may have %s', (_, numbers) => {
    expect(thresholdsFrom(numbers).expendable).toBe(numbers[0]);
    expect(thresholdsFrom(numbers).dependence).toBe(numbers[2]);
  });

  it.each([
    ['none', []],
    ['one', [0.01]],
    ['two', [0.01, 0.1]],
    ['five', [0.01, 0.1, 0.15, 0.5, 1]],
    ['a first of 0', [0, 0.1, 0.15]],
    ['a first below 0', [-0.01, 0.1, 0.15]],
    ['a first equal to the second', [0.1, 0.1, 0.15]],
    ['a first above the second', [0.2, 0.1, 0.15]],
    ['a third below the second', [0.01, 0.15, 0.1]],
    ['a third above 100 %', [0.01, 0.1, 1.01]],
    ['percentages as whole numbers', [1, 10, 15]],
    ['a seller gate of 0', [0.01, 0.1, 0.15, 0]],
    ['a seller gate below 0', [0.01, 0.1, 0.15, -0.5]],
    ['a seller gate that is no number', [0.01, 0.1, 0.15, Number.NaN]],
  ])('are refused with %s', (_, numbers) => {
    expect(() => thresholdsFrom(numbers)).toThrow(RuleError);
    expect(() => thresholdsFrom(numbers)).toThrow(
      `the thresholds are ${numbers.join(', ')}; enter three fractions that rise`,
    );
  });
});
