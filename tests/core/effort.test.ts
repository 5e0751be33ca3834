import { describe, expect, it } from 'vitest';
import { ourEffort } from '../../src/core/effort.ts';
import { RuleError } from '../../src/core/rule-error.ts';

describe('our own effort', () => {
  it('is leads, presales and support as a part of our gross profit', () => {
    const efforts = [
      [12, 150],
      [80, 90],
      [60, 60],
    ] as const;
    expect(ourEffort(45_000, efforts)).toBeCloseTo(0.28, 12);
  });

  it('can be nothing, and can be more than the gross profit', () => {
    expect(ourEffort(100, [[0, 50]])).toBe(0);
    expect(ourEffort(100, [])).toBe(0);
    expect(ourEffort(100, [[3, 50]])).toBe(1.5);
  });

  it.each([0, -1, -45_000])('is refused where the gross profit is %d', (grossProfit) => {
    expect(() => ourEffort(grossProfit, [[1, 1]])).toThrow(RuleError);
    expect(() => ourEffort(grossProfit, [[1, 1]])).toThrow(`gross profit is ${grossProfit}; enter`);
  });

  it('is given for the smallest gross profit above 0', () => {
    expect(ourEffort(0.01, [[1, 1]])).toBeCloseTo(100, 9);
  });
});
