import {
  type Assessment,
  assessReview,
  type ReviewFigures,
  type ReviewRules,
} from '../../core/assess-review.ts';
import { CHECKLIST_VERSION } from '../../core/checklist.ts';
import { addDays, type Day } from '../../core/day.ts';
import type { StandingOrUnknown } from '../../core/risk.ts';
import { RuleError } from '../../core/rule-error.ts';
import type { Standing } from '../../core/standing.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { Problem } from '../../workbook/problem.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import { underLock } from '../../workbook/under-lock.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { readReviewPlan, withPlanMonths } from '../marketing-plan/review-plan.ts';
import { placeReseller, type ResellerRow } from '../place-reseller.ts';
import { readFigures } from '../reseller-figures.ts';
import { completeFromLog } from './complete-from-log.ts';
import { writeLogHead } from './log-head.ts';
import { isPlanLapsed, reviewOfRow, rowOfEntry } from './log-row.ts';
import { followRow, logAtEntry, logByIds, type ResellerLog } from './reseller-log.ts';
import type { LoggedReview, ReviewContent, ReviewPlan, SavedReview } from './review-shapes.ts';
import { rememberReviewer } from './reviewer-name.ts';
import { inputOfSave, type SaveReviewInput } from './save-input.ts';
import { savedBefore, savedReview } from './saved-review.ts';
import { pointOfReview, trailAfter } from './trail.ts';

/**
 * Saves a review: its row of the log is the commit, then the reseller’s row follows, then the head of the log. A
 * form that was saved before is answered as saved and logs nothing; everything is computed again from the workbook.
 */
export const saveReview = defineRequest({
  input: inputOfSave,
  run(port, input): SavedReview {
    const saved = underLock(port, () => saveUnderLock(port, input));
    port.dropDraft(input.resellerId);
    rememberReviewer(port, input.content.reviewer);
    return saved;
  },
});

function saveUnderLock(port: WorkbookPort, input: SaveReviewInput): SavedReview {
  const { head } = completeFromLog(port);
  const reseller = placeReseller(port, input.resellerId, input.row);
  let log = reseller && logAtEntry(port, reseller);
  let read: readonly string[] | undefined;
  const ids = () => {
    read ??= port.readColumn('reviews', 'review_id');
    return read;
  };
  if (log === undefined || !isAsShown(log, input)) {
    const saved = ids().indexOf(input.key);
    if (saved !== -1) return savedBefore(port, port.readRow('reviews', saved + 2));
    log = reseller && logByIds(port, reseller, ids());
  }
  if (reseller === undefined || log === undefined) throw new Problem('gone', reviewSentences.resellerGone());
  checkContent(input, port.today());
  if (log.latestId !== input.latestId) throw reviewedMeanwhile(reviewInLog(port, log.latestId, log, ids));

  const { rules, intervals } = readSettings(port.readRows('settings'));
  const basis =
    input.corrects === null
      ? basisOfRow(port, reseller, input, log, rules)
      : basisOfCorrection(port, input.corrects, log, ids);
  const content = { ...input.content, answers: withPlanMonths(input.content.answers, basis.plan) };
  const assessment = assess(basis, content, rules);
  const verdict = takeEffect(basis, assessment, input.lower);
  const review: LoggedReview = {
    ...content,
    reviewId: input.key,
    savedAt: port.now(),
    checklistVersion: CHECKLIST_VERSION,
    day: basis.day,
    figures: basis.figures,
    share: assessment.share,
    score: assessment.commitment?.score ?? null,
    potential: assessment.commitment?.potential ?? null,
    answered: assessment.commitment?.answered ?? null,
    found: assessment.standing,
    before: basis.before,
    ...verdict,
    risk: assessment.risk,
    nextReview: addDays(basis.day, intervals[verdict.inForce]),
    corrects: input.corrects,
    isPlanLapsed: isPlanLapsed(assessment.gates.plan, content.answers.plan),
  };
  const trail = trailAfter(log.trail, pointOfReview(review), input.corrects);
  const sequence = head.sequence + 1;
  const row = rowOfEntry({
    review,
    resellerId: reseller.reseller_id,
    name: reseller.name,
    assessment,
    trail,
    sequence,
    checkBefore: head.check,
  });
  const place = head.row + 1;
  port.appendRows('reviews', [row]);
  port.flush();
  port.changeRow('resellers', reseller.row, followRow(row, place));
  writeLogHead(port, { sequence, reviewId: review.reviewId, check: row.check, row: place });
  return savedReview(review, assessment, trail, rules, port.today());
}

/** Whether the log is as the form knows it, and cannot hold the form’s own review: then no more of it is read. */
function isAsShown(log: ResellerLog, { key, latestId, corrects }: SaveReviewInput): boolean {
  const isNew = log.trail.every(({ reviewId }) => reviewId !== key);
  return isNew && log.latestId === latestId && (corrects === null || corrects === latestId);
}

function checkContent({ checklistVersion, content, corrects }: SaveReviewInput, today: Day): void {
  if (checklistVersion !== CHECKLIST_VERSION) throw new Problem('invalid', reviewSentences.otherChecklist());
  if (content.reviewer.trim() === '') throw new Problem('invalid', reviewSentences.noReviewer());
  if (corrects !== null) return;
  if (content.day > today) throw new Problem('invalid', reviewSentences.dayInFuture());
  if (content.day < '2000-01-01') throw new Problem('invalid', reviewSentences.dayTooEarly());
}

/** What a review stands on before its answers. */
interface Basis {
  readonly figures: ReviewFigures;
  readonly day: Day;
  /** The standing in force before it. */
  readonly before: Standing | null;
  /** Whether it may move the standing in force: the correction of an older review does not. */
  readonly movesStanding: boolean;
  /** What the Marketing plan tab says; null where it has no rows for the reseller, and for a correction. */
  readonly plan: ReviewPlan | null;
  /** Whether a live initiative lies in the next 3 months; undefined where nothing is known of it. */
  readonly hasComingInitiative: boolean | undefined;
}

function basisOfRow(
  port: WorkbookPort,
  reseller: ResellerRow,
  { figures: shown, content: { day } }: SaveReviewInput,
  { inForce }: ResellerLog,
  rules: ReviewRules,
): Basis {
  const { figures, problem } = readFigures(reseller, rules);
  if (problem !== null) throw new Problem('bad figures', problem);
  if (figures.revenue !== shown.revenue || figures.resellerRevenue !== shown.resellerRevenue) {
    throw new Problem('figures changed', reviewSentences.figuresChanged(reseller.row), {
      shown,
      now: figures,
    });
  }
  const plan = readReviewPlan(port, reseller);
  const hasComingInitiative = plan?.hasComingInitiative ?? undefined;
  return { figures, day, before: inForce, movesStanding: true, plan, hasComingInitiative };
}

/** A correction keeps what was: the figures, the day, and whether the plan had lapsed. */
function basisOfCorrection(
  port: WorkbookPort,
  corrects: string,
  log: ResellerLog,
  ids: () => readonly string[],
): Basis {
  const corrected = reviewInLog(port, corrects, log, ids);
  // Somebody else has corrected the same review.
  if (log.trail.every(({ reviewId }) => reviewId !== corrects))
    throw reviewedMeanwhile(log.newest && reviewOfRow(log.newest));
  const { figures, day } = corrected;
  const movesStanding = corrects === log.latestId;
  return {
    figures,
    day,
    before: movesStanding ? corrected.before : log.inForce,
    movesStanding,
    plan: null,
    hasComingInitiative: corrected.isPlanLapsed ? false : undefined,
  };
}

/** A review of the reseller; null asks for none. Throws a Problem of kind `gone` where the log has no such row. */
function reviewInLog(
  port: WorkbookPort,
  reviewId: string | null,
  { newest }: ResellerLog,
  ids: () => readonly string[],
): LoggedReview {
  if (newest !== undefined && newest.review_id === reviewId) return reviewOfRow(newest);
  const at = reviewId === null ? -1 : ids().indexOf(reviewId);
  if (at === -1) throw new Problem('gone', reviewSentences.reviewGone());
  return reviewOfRow(port.readRow('reviews', at + 2));
}

function reviewedMeanwhile(review: LoggedReview | undefined): Problem {
  return new Problem('reviewed meanwhile', reviewSentences.reviewedMeanwhile(review?.reviewer ?? ''), review);
}

function assess(
  { figures, before, hasComingInitiative }: Basis,
  { answers, signs }: ReviewContent,
  rules: ReviewRules,
): Assessment {
  try {
    return assessReview(
      { figures, answers, signs, inForce: before ?? undefined, hasComingInitiative },
      rules,
    );
  } catch (error) {
    if (error instanceof RuleError) throw new Problem('bad figures', error.message);
    throw error;
  }
}

/** A higher standing takes effect at once, a lower one when a person said so (rule book, section 4). */
function takeEffect(
  { before, movesStanding }: Basis,
  { standing, change }: Assessment,
  lower: SaveReviewInput['lower'],
): { readonly inForce: StandingOrUnknown; readonly lower: SaveReviewInput['lower'] } {
  const kept = before ?? UNKNOWN;
  if (!movesStanding || change === 'now unknown') return { inForce: kept, lower: null };
  if (change !== 'lower proposed') return { inForce: standing, lower: null };
  if (lower === null)
    throw new Problem('confirm lower', reviewSentences.confirmLower(kept, standing), {
      from: kept,
      to: standing,
    });
  return { inForce: lower === 'confirmed' ? standing : kept, lower };
}
