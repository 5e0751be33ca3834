import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import type { Thresholds } from './thresholds.ts';
import { type Tier, tierOf, tiers } from './tier.ts';
import { isAtLeast } from './tolerance.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/**
 * The tier where the reseller's revenue is only known as a range, or every tier it can be, lowest first, with the
 * advice to ask (rule book, section 6); nothing sold is Inactive whatever the range. A range that begins below our
 * revenue counts from our revenue. Throws a RuleError where the range is upside down or ends below our revenue.
 */
export function tierBand(
  revenue: number | Unknown,
  low: number | Unknown,
  high: number | Unknown,
  thresholds: Thresholds,
): string {
  if (low !== UNKNOWN && high !== UNKNOWN && !isAtLeast(high, low))
    throw new RuleError(sentences.rangeUpsideDown(low, high));
  if (revenue === 0) return 'Inactive';
  if (revenue === UNKNOWN || low === UNKNOWN || high === UNKNOWN) return UNKNOWN;
  if (!isAtLeast(high, revenue)) throw new RuleError(sentences.revenueAboveRange(revenue, high));
  const lowest = tierOf(revenue, Math.min(1, revenue / high), thresholds) as Tier;
  const highest = tierOf(revenue, Math.min(1, revenue / Math.max(low, revenue)), thresholds) as Tier;
  const possible = tiers.slice(tiers.indexOf(lowest), tiers.indexOf(highest) + 1);
  const [last = lowest, ...before] = [...possible].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} or ${last}: ask for their revenue`;
}
