import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { isAtLeast } from './tolerance.ts';

/**
 * What the product is worth to the reseller, in the currency of the inputs: product + services + pull-through,
 * where the product at resale is sell-in ÷ (1 − margin) (rule book, section 1). Margin is a fraction below 1.
 */
export function ourRevenue(sellIn: number, services: number, pullThrough: number, margin: number): number {
  return productRevenue(sellIn, margin) + services + pullThrough;
}

/** What the reseller billed for the product: sell-in ÷ (1 − margin). */
export function productRevenue(sellIn: number, margin: number): number {
  return sellIn / (1 - margin);
}

/**
 * Our revenue as a fraction of the reseller's whole revenue. Throws a RuleError where the reseller's revenue is 0
 * and where the share lies above 100 %: an input is wrong then, and no tier is given (rule book, section 1).
 */
export function shareOf(revenue: number, resellerRevenue: number): number {
  if (resellerRevenue === 0) throw new RuleError(sentences.resellerRevenueIsZero());
  return checkedShare(revenue / resellerRevenue);
}

/**
 * The share itself, 1 where it is above only by arithmetic noise. Above 100 % it throws a RuleError, whose sentence
 * calls it `name`: the share, if left out.
 */
export function checkedShare(share: number, name?: string): number {
  if (share <= 1) return share;
  if (isAtLeast(1, share)) return 1;
  throw new RuleError(sentences.shareAboveWhole(share, name));
}
