import type { ReviewFigures } from '../core/assess-review.ts';
import type { Standing } from '../core/standing.ts';
import type { LoggedReview, ReviewForm } from '../requests/contract.ts';

/** What a review is made on: everything of a form that its answers do not change. */
export interface ReviewBasis {
  /** The id that the review will have; saving twice under it logs once. */
  readonly key: string;
  readonly figures: ReviewFigures;
  /** The latest review that the form knows of. */
  readonly latestId: string | null;
  /** The review that this one replaces. */
  readonly corrects: string | null;
  /** The standing before this review. */
  readonly before: Standing | null;
  /** The review whose answers are marked as those of last time. */
  readonly last: LoggedReview | null;
}

export function basisOf(form: ReviewForm): ReviewBasis {
  const { key, figures, inForce, latest } = form;
  return { key, figures, latestId: latest?.reviewId ?? null, corrects: null, before: inForce, last: latest };
}

/** A correction keeps the figures and the day of the review that it replaces. */
export function basisOfCorrection(form: ReviewForm, review: LoggedReview): ReviewBasis {
  return {
    ...basisOf(form),
    figures: review.figures,
    corrects: review.reviewId,
    before: review.before,
    last: review,
  };
}

export function isSameFigures(one: ReviewFigures, other: ReviewFigures): boolean {
  return one.revenue === other.revenue && one.resellerRevenue === other.resellerRevenue;
}
