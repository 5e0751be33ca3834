import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast, isSame } from '../../src/core/tolerance.ts';

const positive = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
const thresholds = fc.constantFrom(0.01, 0.1, 0.15, 0.5, 1);

describe('two numbers', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [110_000 / (1 - 0.45) / 2_000_000, 0.1],
    [0, 0],
    [-0.3, -(0.1 + 0.2)],
    [1e15, 1e15 + 1],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%d and %d are the same but for arithmetic noise', (a, b) => {
    expect(isSame(a, b)).toBe(true);
    expect(isSame(b, a)).toBe(true);
  });

  it.each([
    [0.099995, 0.1],
    [0.1, 0.1 + 1e-12],
    [0, 1e-300],
    [1e-13, 2e-13],
    [1, -1],
    [5, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NaN, 1],
  ])('%d and %d differ', (a, b) => {
    expect(isSame(a, b)).toBe(false);
    expect(isSame(b, a)).toBe(false);
  });

  it('are the same up to 1e-12 of the greater, whatever their size', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: -0.9e-12, max: 0.9e-12, noNaN: true }), (value, noise) => {
        expect(isSame(value, value * (1 + noise))).toBe(true);
        expect(isSame(-value, -value * (1 + noise))).toBe(true);
      }),
    );
  });

  it('differ from 1.1e-12 of the greater on, whatever their size', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 1.1e-12, max: 10, noNaN: true }), (value, more) => {
        expect(isSame(value, value * (1 + more))).toBe(false);
        expect(isSame(-value, -value * (1 + more))).toBe(false);
      }),
    );
  });
});

describe('a value', () => {
  it('is at a threshold also where noise puts it below', () => {
    fc.assert(
      fc.property(thresholds, fc.double({ min: 0, max: 0.9e-12, noNaN: true }), (threshold, noise) => {
        expect(isAtLeast(threshold * (1 - noise), threshold)).toBe(true);
      }),
    );
  });

  it('is not at a threshold that it really misses: 9.9995 % is not 10 %', () => {
    expect(isAtLeast(0.099995, 0.1)).toBe(false);
    fc.assert(
      fc.property(thresholds, fc.double({ min: 1.2e-12, max: 1, noNaN: true }), (threshold, miss) => {
        expect(isAtLeast(threshold * (1 - miss), threshold)).toBe(false);
      }),
    );
  });

  it('is at least any smaller value', () => {
    expect(isAtLeast(0.11, 0.1)).toBe(true);
    expect(isAtLeast(Number.POSITIVE_INFINITY, 0.1)).toBe(true);
    expect(isAtLeast(1, Number.POSITIVE_INFINITY)).toBe(false);
  });
});
