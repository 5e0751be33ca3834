import { expect, it } from 'vitest';
import { sellerBreakeven } from '../../src/core/seller-breakeven.ts';

it.each([
  [0.5, 150_000, 0.3, 1, 250_000],
  [0.5, 150_000, 0.3, 0.3, 833_333.33],
  [1, 100_000, 1, 1, 100_000],
  [0, 100_000, 0.5, 1, 0],
])(
  '%d FTE at %d a year, margin %d and ratio %d, pays off from a revenue of %d',
  (fte, cost, margin, ratio, revenue) => {
    expect(sellerBreakeven(fte, cost, margin, ratio)).toBeCloseTo(revenue, 2);
  },
);
