import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { ourRevenue, shareOf } from './share.ts';
import type { Thresholds } from './thresholds.ts';
import { type Tier, tierOf } from './tier.ts';
import { isAtLeast } from './tolerance.ts';
import type { Unknown } from './unknown.ts';

/** The shocks in the rule book's order and words. */
export const shocks = ['salesperson leaves', 'economy slows', 'business model changes'] as const;

export interface StressInput {
  /** Money, 12 months. */
  readonly sellIn: number;
  readonly services: number;
  readonly pullThrough: number;
  readonly resellerRevenue: number;
  /** The reseller's margin on resale, a fraction below 1. */
  readonly margin: number;
  /** Part of our revenue that hangs on the top seller. */
  readonly topSeller: number;
  /** Part of it that a stand-in keeps. */
  readonly standIn: number;
  /** Part of our revenue, and of theirs, that a slow economy takes. */
  readonly ourDrop: number;
  readonly marketDrop: number;
}

export interface StressResult {
  readonly shock: (typeof shocks)[number];
  readonly share: number;
  readonly tier: Tier | Unknown;
}

/**
 * Share and tier after each of the three shocks (rule book, section 6). When the salesperson leaves and when the
 * business model changes, the lost revenue leaves the reseller's revenue too. Nothing left of it: share 0, Inactive.
 * Throws a RuleError where today's share is above 100 % or the reseller's revenue is 0.
 */
export function stressTest(input: StressInput, thresholds: Thresholds): readonly StressResult[] {
  const { sellIn, services, pullThrough, resellerRevenue, margin } = input;
  const ours = ourRevenue(sellIn, services, pullThrough, margin);
  shareOf(ours, resellerRevenue);
  // What they earn without us stays; subtracting our loss from the whole instead could leave less than our own part.
  const others = Math.max(0, resellerRevenue - ours);
  const withoutSeller = ours - ours * input.topSeller * (1 - input.standIn);
  const withoutResale = services + pullThrough;
  const after: readonly (readonly [number, number])[] = [
    [withoutSeller, withoutSeller + others],
    [ours * (1 - input.ourDrop), resellerRevenue * (1 - input.marketDrop)],
    [withoutResale, withoutResale + others],
  ];
  return shocks.map((shock, index) => {
    const [left = 0, theirs = 0] = after[index] ?? [];
    if (theirs > 0 && !isAtLeast(theirs, left)) throw new RuleError(sentences.shockAboveWhole(shock));
    const share = theirs <= 0 ? 0 : shareOf(left, theirs);
    return { shock, share, tier: tierOf(share === 0 ? 0 : left, share, thresholds) };
  });
}
