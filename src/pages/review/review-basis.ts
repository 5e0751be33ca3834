import type { ReviewFigures } from '../../core/assess-review.ts';
import type { Standing } from '../../core/standing.ts';
import type { LoggedReview, ReviewForm, ReviewPlan } from '../../requests/contract.ts';

/** What a review is made on: everything of a form that its answers do not change. */
export interface ReviewBasis {
  /** The id that the review will have; saving twice under it logs once. */
  readonly key: string;
  readonly figures: ReviewFigures;
  /** Why a figure of the row cannot be used, with its place and its cure; null where all can, and for a correction. */
  readonly figuresFault: string | null;
  /** The latest review that the form knows of. */
  readonly latestId: string | null;
  /** The review that this one replaces. */
  readonly corrects: string | null;
  /** The standing before this review. */
  readonly before: Standing | null;
  /** The review whose answers are marked as those of last time. */
  readonly last: LoggedReview | null;
  /** What the Marketing plan tab says; null where it says nothing, and for a correction. */
  readonly plan: ReviewPlan | null;
  /** Whether a live initiative lies in the next 3 months; undefined where nothing is known of it. */
  readonly hasComingInitiative: boolean | undefined;
}

export function basisOf(form: ReviewForm): ReviewBasis {
  const { key, figures, figuresProblem, inForce, latest, plan } = form;
  return {
    key,
    figures,
    figuresFault: figuresProblem,
    latestId: latest?.reviewId ?? null,
    corrects: null,
    before: inForce,
    last: latest,
    plan,
    hasComingInitiative: plan?.hasComingInitiative ?? undefined,
  };
}

/** A correction keeps the figures, the day and the plan gate’s months of the review that it replaces. */
export function basisOfCorrection(form: ReviewForm, review: LoggedReview): ReviewBasis {
  return {
    ...basisOf(form),
    figures: review.figures,
    figuresFault: null,
    corrects: review.reviewId,
    before: review.before,
    last: review,
    plan: null,
    hasComingInitiative: review.isPlanLapsed ? false : undefined,
  };
}

export function isSameFigures(one: ReviewFigures, other: ReviewFigures): boolean {
  return one.revenue === other.revenue && one.resellerRevenue === other.resellerRevenue;
}
