import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { checkedShare, shareOf } from './share.ts';
import { isSame } from './tolerance.ts';

/**
 * Change of our share from one period to the next, as a fraction; below 0 where they outgrew us, 0 where both kept
 * pace (rule book, section 6). Throws a RuleError that says in which of the two the figures give no share.
 */
export function shareDrift(
  revenue: number,
  revenueBefore: number,
  resellerRevenue: number,
  resellerRevenueBefore: number,
): number {
  const share = shareOf(revenue, resellerRevenue);
  if (resellerRevenueBefore === 0) throw new RuleError(sentences.resellerRevenueBeforeIsZero());
  const shareBefore = checkedShare(revenueBefore / resellerRevenueBefore, 'share before');
  return isSame(share, shareBefore) ? 0 : share - shareBefore;
}
