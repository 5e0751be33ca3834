import { shareOf } from './share.ts';
import { isAtLeast } from './tolerance.ts';

export type GapMode = 'added' | 'replacing';

/**
 * Money missing until our share of the reseller's revenue reaches `target` (rule book, section 6).
 * `added` is new business, so the reseller grows with it: (tR − L) ÷ (1 − t). `replacing` displaces other
 * products: tR − L. Both in the currency of the inputs; 0 when the target is reached. Throws a RuleError where the
 * reseller's revenue is 0 and where today's share lies above 100 %.
 */
export function revenueGap(revenue: number, resellerRevenue: number, target: number, mode: GapMode): number {
  if (isAtLeast(shareOf(revenue, resellerRevenue), target)) return 0;
  const missing = target * resellerRevenue - revenue;
  return mode === 'added' ? missing / (1 - target) : missing;
}
