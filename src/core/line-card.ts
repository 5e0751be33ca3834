import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { isAtLeast } from './tolerance.ts';

export interface Product {
  readonly name: string;
  /** Money, 12 months. */
  readonly revenue: number;
}

export interface LineCardRow extends Product {
  /** Part of the whole card, a fraction. */
  readonly share: number;
  /** Part of the card down to this row. */
  readonly cumulativeShare: number;
  readonly isStrategic: boolean;
}

/**
 * The products a reseller lives on, largest first (rule book, section 6). Strategic are the fewest that reach
 * `coverage` of the revenue, if these are at most `most`; a broad card has none. Equal names are added up and ties
 * keep their order; sums of money are compared, not sums of shares. Throws a RuleError where the total is 0.
 */
export function lineCard(
  products: readonly Product[],
  coverage: number,
  most: number,
): readonly LineCardRow[] {
  const revenueByName = new Map<string, number>();
  for (const { name, revenue } of products) revenueByName.set(name, (revenueByName.get(name) ?? 0) + revenue);
  const sorted = [...revenueByName].sort(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, revenue]) => sum + revenue, 0);
  if (total === 0) throw new RuleError(sentences.lineCardWithoutRevenue());
  let sum = 0;
  const sums = sorted.map(([, revenue]) => {
    sum += revenue;
    return sum;
  });
  const fewest = sums.findIndex((reached) => isAtLeast(reached, coverage * total)) + 1;
  return sorted.map(([name, revenue], index) => ({
    name,
    revenue,
    share: revenue / total,
    cumulativeShare: Math.min(1, (sums[index] ?? total) / total),
    isStrategic: fewest <= most && index < fewest,
  }));
}
