import type { ActionState } from '../../core/agreed-actions.ts';
import type { ReviewFigures } from '../../core/assess-review.ts';
import type { Commitment } from '../../core/checklist.ts';
import type { Day } from '../../core/day.ts';
import type { InitiativeKind, InitiativeStatus } from '../../core/initiative.ts';
import type { NextTarget } from '../../core/next-target.ts';
import type { PartnerAsk } from '../../core/partner-asks.ts';
import type { PlanNeed } from '../../core/plan-summary.ts';
import type { ProposedAction } from '../../core/proposed-actions.ts';
import type { RiskLevel, Sign, StandingOrUnknown } from '../../core/risk.ts';
import type { Gate, Standing } from '../../core/standing.ts';
import type { StressResult } from '../../core/stress.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { Tier } from '../../core/tier.ts';
import type { Unknown } from '../../core/unknown.ts';
import type { TrailPoint } from '../review/review-shapes.ts';

export type Meeting = InternalMeeting | SharedMeeting;

/** What was agreed and what became of it. */
export interface MeetingAction {
  /** Stands for these very words: an action that was changed meanwhile has another one. */
  readonly key: string;
  readonly action: string;
  readonly owner: string;
  readonly due: Day | '';
  readonly state: ActionState;
}

/** A live initiative: a late one, or one of the next 12 months. */
export interface MeetingInitiative {
  /** As `2026-07`. */
  readonly month: string;
  readonly initiative: string;
  readonly kind: string;
  readonly owner: string;
  readonly paidBy: string;
  readonly status: InitiativeStatus;
  /** Whether its month has passed and it still is planned or running. */
  readonly isLate: boolean;
  /** Money; null for a blank and for what cannot be read. */
  readonly budget: number | null;
  readonly expected: number | null;
  /** Whether its pipeline is part of what is still to come. */
  readonly isCounted: boolean;
}

export interface MeetingPlan {
  /** Whether the Marketing plan tab has rows of this reseller at all. */
  readonly isWritten: boolean;
  /** The next 12 months, this one first, as `2026-07`. */
  readonly months: readonly string[];
  /** Those without a live initiative. */
  readonly empty: readonly string[];
  readonly initiatives: readonly MeetingInitiative[];
  /** The pipeline that is still to come of them, money. */
  readonly expected: number;
  readonly need: PlanNeed;
  /** What should be done by now, what of it is, and the pipeline that came of it. */
  readonly past: { readonly done: number; readonly due: number; readonly created: number };
  /** The rows that are missing here and on the shared page, then cells that cannot be read: each with place and cure. */
  readonly faults: readonly string[];
}

export interface MeetingShock extends Omit<StressResult, 'share' | 'tier'> {
  readonly share: number | Unknown;
  readonly tier: Tier | Unknown;
  /** The answer to its warning sign in the latest review. */
  readonly sign: Sign | Unknown;
}

/** All that we know, for us alone. */
export interface InternalMeeting {
  readonly version: 'internal';
  readonly reseller: {
    readonly id: string;
    readonly row: number;
    readonly name: string;
    readonly owner: string;
  };
  readonly today: Day;
  readonly thresholds: Thresholds;
  readonly figures: ReviewFigures;
  /** Why the figures cannot be used; null when they can. */
  readonly figuresProblem: string | null;
  readonly share: number | Unknown;
  /** What today's figures and plan give with the latest answers. */
  readonly standing: StandingOrUnknown;
  readonly inForce: Standing | null;
  readonly gates: { readonly weight: Gate; readonly seller: Gate; readonly plan: Gate };
  readonly why: string;
  readonly additions: readonly string[];
  readonly risk: RiskLevel | Unknown;
  /** The latest review, null before the first. */
  readonly review: {
    readonly day: Day;
    readonly reviewer: string;
    readonly nextReview: Day;
    readonly commitment: Commitment | null;
    /** Each line of evidence with the question that it belongs to. */
    readonly evidence: readonly { readonly about: string; readonly line: string }[];
  } | null;
  readonly trail: readonly TrailPoint[];
  readonly agreed: { readonly actions: readonly MeetingAction[]; readonly earlier: number };
  readonly plan: MeetingPlan;
  /** Empty where the figures cannot be used. */
  readonly shocks: readonly MeetingShock[];
  /** Without those that are open already. */
  readonly asks: readonly ProposedAction[];
  readonly target: NextTarget | null;
}

/** A condition of the partnership, as one says it to the partner. */
export type Foundation = 'in place' | 'not yet' | 'to clarify';

/** A day that has passed stands beside the action; that it is late is ours to say. */
export type SharedActionState = Exclude<ActionState, 'late'>;

/**
 * What the reseller may see: a type of its own, made field by field and never by leaving something out of the
 * internal one. Nothing in it is a judgement of ours, and the only free texts are their name, the actions that a
 * person chose to show, and the initiatives of their plan.
 */
export interface SharedMeeting {
  readonly version: 'shared';
  readonly name: string;
  readonly today: Day;
  readonly revenue: number | Unknown;
  readonly share: number | Unknown;
  /** The share that we want to reach together, a fraction. */
  readonly goal: number;
  /** Seller time in FTE that we ask for. */
  readonly sellerTime: number;
  readonly trend: readonly { readonly day: Day; readonly share: number }[];
  readonly foundations: {
    readonly weight: Foundation;
    readonly seller: Foundation;
    readonly plan: Foundation;
  };
  readonly actions: readonly {
    readonly action: string;
    readonly owner: string;
    readonly due: Day | '';
    readonly state: SharedActionState;
  }[];
  readonly plan: {
    readonly isWritten: boolean;
    readonly months: readonly string[];
    readonly empty: readonly string[];
    readonly initiatives: readonly {
      readonly month: string;
      readonly initiative: string;
      readonly kind: InitiativeKind | '';
      readonly status: InitiativeStatus;
    }[];
  };
  readonly asks: readonly PartnerAsk[];
  readonly target: NextTarget | null;
}
