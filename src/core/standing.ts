import { type PlanAnswer, planAnswers, type SellerAnswer, sellerAnswers } from './checklist.ts';
import type { Thresholds } from './thresholds.ts';
import { tierOf } from './tier.ts';
import { isAtLeast } from './tolerance.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/** The standings, low to high; Unknown has no rank (rule book, section 4). */
export const standings = ['Inactive', 'Expendable', 'Portfolio', 'Exposed', 'Rising', 'Strategic'] as const;

export type Standing = (typeof standings)[number];

export type Gate = 'passed' | 'failed' | Unknown;

/** The assigned seller time: an FTE number of 0 or more, or the checklist's answer. */
export type SellerEvidence = number | SellerAnswer;

/** The marketing plan: given or not, or the checklist's answer. */
export type PlanEvidence = boolean | PlanAnswer;

/** Passed by at least the seller gate in FTE, or by the answers that mean half a seller or more. */
export function sellerGate(seller: SellerEvidence | Unknown, thresholds: Thresholds): Gate {
  if (seller === UNKNOWN) return UNKNOWN;
  if (typeof seller === 'number') return isAtLeast(seller, thresholds.sellerGate) ? 'passed' : 'failed';
  return gateOf(sellerAnswers, seller);
}

/**
 * Passed by a submitted plan. Where the Marketing plan tab has rows for the reseller, `hasComingInitiative` says
 * whether a live initiative lies in the next 3 months; without one the plan has lapsed and the gate fails.
 */
export function planGate(plan: PlanEvidence | Unknown, hasComingInitiative?: boolean): Gate {
  if (plan === false || hasComingInitiative === false) return 'failed';
  if (plan === true) return 'passed';
  return plan === UNKNOWN ? UNKNOWN : gateOf(planAnswers, plan);
}

type Answered = (typeof sellerAnswers | typeof planAnswers)[number];

function gateOf(answers: readonly Answered[], word: string): Gate {
  return answers.find((answer) => answer.word === word)?.gate ?? UNKNOWN;
}

/** The words that a formula may find in a column for a gate that is passed or failed, short forms included. */
export function gateWords(gate: 'seller' | 'plan', outcome: 'passed' | 'failed'): readonly string[] {
  const answers: readonly Answered[] = gate === 'seller' ? sellerAnswers : planAnswers;
  return answers
    .filter((answer) => answer.gate === outcome)
    .flatMap((answer) => ('short' in answer ? [answer.word, answer.short] : [answer.word]));
}

/** Passed from the toolkit threshold on. */
export function weightGate(share: number | Unknown, thresholds: Thresholds): Gate {
  if (share === UNKNOWN) return UNKNOWN;
  return isAtLeast(share, thresholds.toolkit) ? 'passed' : 'failed';
}

/**
 * The standing by gates, not by an average (rule book, section 4): a known failure decides although the other gate
 * is unknown, and an unknown gate gives Unknown only where its answer would change the standing.
 * Throws a RuleError where revenue and share contradict each other.
 */
export function standingOf(
  revenue: number | Unknown,
  share: number | Unknown,
  seller: Gate,
  plan: Gate,
  thresholds: Thresholds,
): Standing | Unknown {
  const tier = tierOf(revenue, share, thresholds);
  if (tier === UNKNOWN || tier === 'Inactive' || tier === 'Expendable') return tier;
  const isToolkit = tier === 'Survival toolkit';
  if (seller === 'failed' || plan === 'failed') return isToolkit ? 'Exposed' : 'Portfolio';
  if (seller === UNKNOWN || plan === UNKNOWN) return UNKNOWN;
  return isToolkit ? 'Strategic' : 'Rising';
}

/** How a new standing takes effect beside the one in force (rule book, section 4). */
export type StandingChange = 'raised' | 'kept' | 'lower proposed' | 'now unknown';

/**
 * A higher standing takes effect at once, a lower one is proposed and waits for a person; Unknown has no rank, so
 * the standing in force stays. Without one in force, the first known standing takes effect.
 */
export function standingChange(inForce: Standing | undefined, next: Standing | Unknown): StandingChange {
  if (next === UNKNOWN) return 'now unknown';
  if (inForce === undefined) return 'raised';
  const step = standings.indexOf(next) - standings.indexOf(inForce);
  if (step === 0) return 'kept';
  return step > 0 ? 'raised' : 'lower proposed';
}
