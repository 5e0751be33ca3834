import { type Assessment, assessReview, type ReviewRules } from '../../core/assess-review.ts';
import type { Day } from '../../core/day.ts';
import { proposeActions } from '../../core/proposed-actions.ts';
import { RuleError } from '../../core/rule-error.ts';
import { Problem } from '../../workbook/problem.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { type LogRow, reviewOfRow } from './log-row.ts';
import type { LoggedReview, SavedReview, TrailPoint } from './review-shapes.ts';
import { readTrail } from './trail.ts';

/** What the sidebar shows after saving: the verdict, its reason and what to agree on. */
export function savedReview(
  review: LoggedReview,
  assessment: Assessment,
  trail: readonly TrailPoint[],
  rules: ReviewRules,
  today: Day,
): SavedReview {
  const { why, additions } = assessment;
  const proposedActions = proposeActions({ ...review, assessment }, rules, today);
  return { review, why, additions, trail, proposedActions, wasSaved: false };
}

/**
 * The answer to a save that had been logged before. What follows from the review is computed again; where the
 * settings have become bad since, the answer still says that it is saved.
 */
export function savedBefore(port: WorkbookPort, row: LogRow): SavedReview {
  const review = reviewOfRow(row);
  const trail = readTrail(row.reseller_id, row.trail) ?? [];
  try {
    const { rules } = readSettings(port.readRows('settings'));
    const assessment = assessReview(
      {
        ...review,
        inForce: review.before ?? undefined,
        hasComingInitiative: review.isPlanLapsed ? false : undefined,
      },
      rules,
    );
    return { ...savedReview(review, assessment, trail, rules, port.today()), wasSaved: true };
  } catch (error) {
    if (!(error instanceof RuleError) && !(error instanceof Problem)) throw error;
    const why = reviewSentences.savedEarlier(review.found, error.message);
    return { review, why, additions: [], trail, proposedActions: [], wasSaved: true };
  }
}
