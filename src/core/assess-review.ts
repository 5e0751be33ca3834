import { type Commitment, commitmentOf, type QuestionId, questions } from './checklist.ts';
import { revenueGap } from './gap.ts';
import {
  type RiskLevel,
  riskOf,
  type Sign,
  type SignId,
  type StandingOrUnknown,
  warningSigns,
} from './risk.ts';
import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { shareOf } from './share.ts';
import {
  type Gate,
  type PlanEvidence,
  planGate,
  type SellerEvidence,
  type Standing,
  type StandingChange,
  sellerGate,
  standingChange,
  standingOf,
  weightGate,
} from './standing.ts';
import type { Thresholds } from './thresholds.ts';
import { type Tier, tierOf } from './tier.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';
import { verdictAdditions } from './verdict.ts';
import { whyBadFigures, whyStanding } from './why.ts';

/** The figures that a review is made on, money of the same 12 months. */
export interface ReviewFigures {
  /** Our revenue there: resale, services and pull-through. */
  readonly revenue: number | Unknown;
  /** The reseller's whole revenue. */
  readonly resellerRevenue: number | Unknown;
}

/** The answer to each question, in the checklist's words; months as a number; a question left out is unknown. */
export type ReviewAnswers = Readonly<Partial<Record<QuestionId, string | number>>>;

export type ReviewSigns = Readonly<Partial<Record<SignId, Sign>>>;

export interface ReviewRules {
  readonly thresholds: Thresholds;
  /** Weights of the twelve questions in checklist order, total 100. */
  readonly weights: readonly number[];
}

export interface ReviewInput {
  readonly figures: ReviewFigures;
  readonly answers: ReviewAnswers;
  readonly signs: ReviewSigns;
  /** The standing in force before this review. */
  readonly inForce?: Standing | undefined;
  /** Whether a live initiative lies in the next 3 months; left out where the plan tab has no rows for the reseller. */
  readonly hasComingInitiative?: boolean | undefined;
  /** Why a figure cannot be used, with its place and its cure: then the figures are Unknown, and nobody need be asked. */
  readonly figuresFault?: string | null;
}

export interface Assessment {
  /** A fraction. */
  readonly share: number | Unknown;
  readonly tier: Tier | Unknown;
  readonly gates: { readonly weight: Gate; readonly seller: Gate; readonly plan: Gate };
  readonly standing: StandingOrUnknown;
  /** What becomes of the standing in force. */
  readonly change: StandingChange;
  /** Undefined where nothing is answered. */
  readonly commitment: Commitment | undefined;
  readonly risk: RiskLevel | Unknown;
  /** One sentence: the standing, what decides it and the next step. */
  readonly why: string;
  /** What the verdict adds, in sentences. */
  readonly additions: readonly string[];
  /** Money missing to the survival toolkit, new business; 0 when reached. */
  readonly gap: number | Unknown;
}

/**
 * All that a review concludes from its figures, answers and warning signs (rule book, sections 2 to 5): the one
 * computation that the sidebar shows while one answers and that the server logs.
 * Throws a RuleError where the figures cannot be (a share above 100 %, a reseller revenue of 0).
 */
export function assessReview(input: ReviewInput, { thresholds, weights }: ReviewRules): Assessment {
  const { figures, answers, signs, inForce, hasComingInitiative, figuresFault = null } = input;
  const { revenue, resellerRevenue } = figures;
  const share = shareOfFigures(figures);
  const sellerAnswer = (answers.seller ?? UNKNOWN) as SellerEvidence | Unknown;
  const gates = {
    weight: weightGate(share, thresholds),
    seller: sellerGate(sellerAnswer, thresholds),
    plan: planGate((answers.plan ?? UNKNOWN) as PlanEvidence | Unknown, hasComingInitiative),
  };
  const standing = standingOf(revenue, share, gates.seller, gates.plan, thresholds);
  const why =
    figuresFault === null
      ? whyStanding({ revenue, share, seller: gates.seller, plan: gates.plan, resellerRevenue }, thresholds)
      : whyBadFigures(figuresFault);
  const isKnown = revenue !== UNKNOWN && resellerRevenue !== UNKNOWN;
  return {
    share,
    tier: tierOf(revenue, share, thresholds),
    gates,
    standing,
    change: standingChange(inForce, standing),
    commitment: commitmentOf(
      questions.map(({ id }) => answers[id] ?? UNKNOWN),
      weights,
    ),
    risk: riskOf(
      standing,
      warningSigns.map(({ id }) => signs[id] ?? UNKNOWN),
    ),
    why,
    additions: verdictAdditions({
      standing,
      ...(inForce === undefined ? {} : { inForce }),
      seller: gates.seller,
      independence: String(answers.independence ?? UNKNOWN),
    }),
    gap: isKnown ? revenueGap(revenue, resellerRevenue, thresholds.toolkit, 'added') : UNKNOWN,
  };
}

function shareOfFigures({ revenue, resellerRevenue }: ReviewFigures): number | Unknown {
  if (resellerRevenue === 0) throw new RuleError(sentences.resellerRevenueIsZero());
  if (revenue === UNKNOWN || resellerRevenue === UNKNOWN) return UNKNOWN;
  return shareOf(revenue, resellerRevenue);
}
