import { formatMoney, formatPercent, formatShare } from './format.ts';
import { revenueGap } from './gap.ts';
import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { shareOf } from './share.ts';
import { type Gate, type Standing, standingOf } from './standing.ts';
import type { Thresholds } from './thresholds.ts';
import { isSame } from './tolerance.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

export interface WhyInput {
  /** Our revenue there, money. */
  readonly revenue: number | Unknown;
  readonly share: number | Unknown;
  readonly seller: Gate;
  readonly plan: Gate;
  /** The reseller's whole revenue, money; without it no money is named, and the sentence asks for it. */
  readonly resellerRevenue: number | Unknown;
}

/** How far revenue ÷ reseller revenue may lie from the given share before they contradict each other. */
const SHARE_MISMATCH = 0.0005;

/**
 * One sentence: the standing, what decides it and the single next step (rule book, section 6).
 * A share that is not given follows from the two revenues. Throws a RuleError where the figures contradict each other.
 */
export function whyStanding(input: WhyInput, thresholds: Thresholds): string {
  const { revenue, seller, plan, resellerRevenue } = input;
  const share = consistentShare(input);
  const standing = standingOf(revenue, share, seller, plan, thresholds);
  if (standing === UNKNOWN) return whyUnknown(share, seller, resellerRevenue, thresholds);
  if (standing === 'Inactive' || share === UNKNOWN)
    return 'Inactive: nothing was sold in the period; next: a first sale.';
  const { expendable, toolkit } = thresholds;
  const held = describeShare(share, thresholds);
  const money = (target: number) =>
    stepToShare(revenue === UNKNOWN ? undefined : revenue, share, resellerRevenue, target);
  const reasons: Readonly<Record<Exclude<Standing, 'Inactive'>, () => string>> = {
    Expendable: () =>
      `${held}${isSaid(held, 'below', expendable) ? '' : ` is below ${formatPercent(expendable)}`}, so we are easily dropped; next: ${money(expendable)}.`,
    Portfolio: () => `${held}, but ${missingGate(seller, thresholds)}.`,
    Exposed: () => `${held}, but ${missingGate(seller, thresholds)}.`,
    Rising: () => `${held}, with a seller and a marketing plan in place; next: ${money(toolkit)}.`,
    Strategic: () =>
      `${held}, with a seller and a marketing plan: all gates are passed; next: keep the monthly initiatives going.`,
  };
  return `${standing}: ${reasons[standing]()}`;
}

/** The same sentence where a figure of the reseller cannot be used; `fault` has its place and its cure. */
export function whyBadFigures(fault: string): string {
  return `Unknown: a figure cannot be used, so there is no share; next: correct it. ${fault}`;
}

function consistentShare({ revenue, share, resellerRevenue }: WhyInput): number | Unknown {
  if (revenue === UNKNOWN || resellerRevenue === UNKNOWN) return share;
  const computed = shareOf(revenue, resellerRevenue);
  if (share === UNKNOWN) return computed;
  const difference = Math.abs(computed - share);
  if (difference > SHARE_MISMATCH && !isSame(difference, SHARE_MISMATCH)) {
    throw new RuleError(sentences.shareMismatch(share, computed));
  }
  return share;
}

function describeShare(share: number, thresholds: Thresholds): string {
  const { expendable, toolkit, dependence } = thresholds;
  const held = `${formatShare(share, [expendable, toolkit, dependence])} of their revenue`;
  if (share <= dependence || isSame(share, dependence)) return held;
  const above = isSaid(held, 'above', dependence) ? '' : `, above ${formatPercent(dependence)}`;
  return `${held}${above}, so they now depend on us (a risk to both)`;
}

/** Whether the words for the share, “just below 1 %”, already name the bound. */
function isSaid(held: string, side: 'below' | 'above', bound: number): boolean {
  return held.startsWith(`just ${side} ${formatPercent(bound)}`);
}

function stepToShare(
  revenue: number | undefined,
  share: number,
  resellerRevenue: number | Unknown,
  target: number,
): string {
  if (resellerRevenue === UNKNOWN) {
    return `ask for their revenue, to name the money that is missing to ${formatPercent(target)}`;
  }
  const missingTo = (ours: number) => revenueGap(ours, resellerRevenue, target, 'added');
  // A share typed a little too low decides the standing: the money follows it where our revenue already reaches.
  const missing = (revenue === undefined ? 0 : missingTo(revenue)) || missingTo(share * resellerRevenue);
  return `add ${formatMoney(missing)} to our revenue there (resale, services and pull-through) to reach ${formatPercent(target)}`;
}

/** The first failed gate in the order seller, plan, with its cure. */
function missingGate(seller: Gate, { sellerGate }: Thresholds): string {
  return seller === 'failed'
    ? `nobody there has ${sellerGate} FTE or more for our product; next: agree on a seller with at least ${sellerGate} FTE for us`
    : 'there is no marketing plan that is submitted and live; next: agree on a marketing plan with monthly initiatives';
}

/** The first unknown whose answer would change the standing: their revenue, the seller, the plan. */
function whyUnknown(
  share: number | Unknown,
  seller: Gate,
  resellerRevenue: number | Unknown,
  thresholds: Thresholds,
): string {
  if (share === UNKNOWN) {
    return resellerRevenue === UNKNOWN
      ? 'Unknown: without their revenue there is no share; next: ask for their revenue.'
      : 'Unknown: without our revenue there is no share; next: enter our revenue there.';
  }
  const held = describeShare(share, thresholds);
  return seller === UNKNOWN
    ? `Unknown: ${held}, but who sells our product there is not known; next: ask how much of a seller’s time is ours.`
    : `Unknown: ${held}, but whether there is a marketing plan is not known; next: ask for their marketing plan.`;
}
