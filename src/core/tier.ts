import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { checkedShare } from './share.ts';
import type { Thresholds } from './thresholds.ts';
import { isAtLeast } from './tolerance.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

export const tiers = ['Inactive', 'Expendable', 'Portfolio', 'Survival toolkit'] as const;

export type Tier = (typeof tiers)[number];

/**
 * The tier by share alone (rule book, section 2). `revenue` is our revenue in money, `share` a fraction.
 * Revenue unknown: by the share, and share 0 is Inactive. Revenue above 0 without a share: Unknown.
 * Throws a RuleError for a share above 100 % and where revenue and share contradict each other.
 */
export function tierOf(
  revenue: number | Unknown,
  share: number | Unknown,
  thresholds: Thresholds,
): Tier | Unknown {
  if (share !== UNKNOWN) checkedShare(share);
  if (revenue === 0) {
    if (share !== UNKNOWN && share > 0) throw new RuleError(sentences.shareWithoutRevenue(share));
    return 'Inactive';
  }
  if (share === UNKNOWN) return UNKNOWN;
  if (share === 0) {
    if (revenue !== UNKNOWN) throw new RuleError(sentences.revenueWithoutShare(revenue));
    return 'Inactive';
  }
  if (!isAtLeast(share, thresholds.expendable)) return 'Expendable';
  return isAtLeast(share, thresholds.toolkit) ? 'Survival toolkit' : 'Portfolio';
}
