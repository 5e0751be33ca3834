import type { ReviewFigures } from './assess-review.ts';
import { revenueGap } from './gap.ts';
import { shareOf } from './share.ts';
import type { Thresholds } from './thresholds.ts';
import { isAtLeast } from './tolerance.ts';
import { UNKNOWN } from './unknown.ts';

export interface NextTarget {
  /** The share to reach next, a fraction. */
  readonly share: number;
  /** New business that is missing to it, money. */
  readonly money: number;
}

/**
 * The next threshold above today's share, and the new business that is missing to it: first out of Expendable, then
 * into the survival toolkit. Null where the share is not known and from the toolkit on. Throws a RuleError where the
 * share lies above 100 %.
 */
export function nextTarget(figures: ReviewFigures, { expendable, toolkit }: Thresholds): NextTarget | null {
  const { revenue, resellerRevenue } = figures;
  if (revenue === UNKNOWN || resellerRevenue === UNKNOWN) return null;
  const held = shareOf(revenue, resellerRevenue);
  const share = [expendable, toolkit].find((bound) => !isAtLeast(held, bound));
  if (share === undefined) return null;
  return { share, money: revenueGap(revenue, resellerRevenue, share, 'added') };
}
