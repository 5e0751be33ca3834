import type { ReviewAnswers, ReviewFigures, ReviewRules, ReviewSigns } from '../../core/assess-review.ts';
import type { QuestionId } from '../../core/checklist.ts';
import type { Day } from '../../core/day.ts';
import type { PlanFindings } from '../../core/plan-findings.ts';
import type { ProposedAction } from '../../core/proposed-actions.ts';
import type { RiskLevel, SignId, StandingOrUnknown } from '../../core/risk.ts';
import type { Standing } from '../../core/standing.ts';
import type { Unknown } from '../../core/unknown.ts';
import type { Intervals } from '../../workbook/settings.ts';
import type { Draft } from './draft.ts';

/** A review in short, for the chart and the list; the oldest first, at most `TRAIL_LENGTH`. */
export interface TrailPoint {
  readonly reviewId: string;
  readonly day: Day;
  readonly share: number | Unknown;
  readonly score: number | null;
  readonly standing: StandingOrUnknown;
}

/** One line of evidence for an answer, by question or sign. */
export type Evidence = Readonly<Partial<Record<QuestionId | SignId, string>>>;

/** What a person answers in a review. */
export interface ReviewContent {
  readonly reviewer: string;
  readonly day: Day;
  readonly answers: ReviewAnswers;
  readonly signs: ReviewSigns;
  readonly evidence: Evidence;
}

/** A review as the log holds it. */
export interface LoggedReview extends ReviewContent {
  readonly reviewId: string;
  readonly savedAt: string;
  readonly checklistVersion: number;
  readonly figures: ReviewFigures;
  readonly share: number | Unknown;
  readonly score: number | null;
  /** The score if every open question were answered best, and the answered weights; null where nothing was answered. */
  readonly potential: number | null;
  readonly answered: number | null;
  readonly found: StandingOrUnknown;
  readonly before: Standing | null;
  readonly inForce: StandingOrUnknown;
  /** Where it found a lower standing: whether a person confirmed it. */
  readonly lower: 'confirmed' | 'proposed' | null;
  readonly risk: RiskLevel | Unknown;
  readonly nextReview: Day;
  /** The review that it replaces. */
  readonly corrects: string | null;
  /** Whether its plan gate failed because the Marketing plan tab had nothing in the coming months. */
  readonly isPlanLapsed: boolean;
}

export interface OpenAction {
  /** '' where a person typed the row: then its row and its words say which one it is. */
  readonly actionId: string;
  readonly row: number;
  readonly action: string;
  readonly owner: string;
  readonly due: Day | '';
}

/** What a review takes from the Marketing plan tab, as the tab is when the form is opened; saving reads it again. */
export interface ReviewPlan extends PlanFindings {
  /** Rows that cannot be read as they are, each as a sentence with its place and cure. */
  readonly faults: readonly string[];
}

/** All that the form needs for one reseller. */
export interface ReviewForm {
  readonly reseller: {
    readonly id: string;
    readonly row: number;
    readonly name: string;
    readonly owner: string;
  };
  readonly figures: ReviewFigures;
  /** Why the figures cannot be used, in the words of the functions; null when they can. */
  readonly figuresProblem: string | null;
  readonly rules: ReviewRules;
  readonly intervals: Intervals;
  readonly today: Day;
  /** The key of this form: the id that its review will have. */
  readonly key: string;
  /** The effective latest review, null before the first. */
  readonly latest: LoggedReview | null;
  /** The standing in force, null before the first review. */
  readonly inForce: Standing | null;
  readonly trail: readonly TrailPoint[];
  readonly openActions: readonly OpenAction[];
  /** What the Marketing plan tab says; null where it has no rows for the reseller. */
  readonly plan: ReviewPlan | null;
  readonly draft: Draft | null;
  /** The name under which this user saved last; '' for none. */
  readonly reviewer: string;
  /** What was completed from the log because a save had been interrupted, in a sentence; null for nothing. */
  readonly completed: string | null;
}

export interface SavedReview {
  readonly review: LoggedReview;
  /** One sentence: the standing, what decides it, the next step. */
  readonly why: string;
  readonly additions: readonly string[];
  readonly trail: readonly TrailPoint[];
  readonly proposedActions: readonly ProposedAction[];
  /** The same form had been saved before: nothing was logged again. */
  readonly wasSaved: boolean;
}

export interface LogCheck {
  readonly rows: number;
  /** Each row that is not as it was written, in a sentence with its place. */
  readonly faults: readonly string[];
}
