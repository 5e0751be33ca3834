import { type Assessment, assessReview, type ReviewRules } from '../../core/assess-review.ts';
import { RuleError } from '../../core/rule-error.ts';
import type { ReviewBasis } from './review-basis.ts';
import { contentOf, type ReviewState } from './review-state.ts';

/** What the answers so far come to, or the sentence that says why nothing can be concluded. */
export type Assessed =
  | { readonly assessment: Assessment; readonly fault: null }
  | { readonly assessment: null; readonly fault: string };

export function assessState(state: ReviewState, basis: ReviewBasis, rules: ReviewRules): Assessed {
  const { answers, signs } = contentOf(state);
  try {
    const { figures, figuresFault, before, hasComingInitiative } = basis;
    const assessment = assessReview(
      { figures, answers, signs, inForce: before ?? undefined, hasComingInitiative, figuresFault },
      rules,
    );
    return { assessment, fault: null };
  } catch (caught) {
    if (caught instanceof RuleError) return { assessment: null, fault: caught.message };
    throw caught;
  }
}
