import * as v from 'valibot';
import type { Day } from '../../core/day.ts';
import { Problem } from '../../workbook/problem.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import { underLock } from '../../workbook/under-lock.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { chosenReseller } from '../input-schemas.ts';
import { readReviewPlan } from '../marketing-plan/review-plan.ts';
import { placeReseller, type ResellerRow } from '../place-reseller.ts';
import { readFigures } from '../reseller-figures.ts';
import { completeFromLog, isHeadBehind } from './complete-from-log.ts';
import { type Draft, readDraft } from './draft.ts';
import { reviewOfRow } from './log-row.ts';
import { followRow, logByIds, type ResellerLog, showReview } from './reseller-log.ts';
import { makeReviewId } from './review-id.ts';
import type { LoggedReview, OpenAction, ReviewForm } from './review-shapes.ts';
import { reviewerName } from './reviewer-name.ts';

/**
 * All that the form needs. Each tab is read once, of the log one narrow column and one row (two after the correction
 * of an older review). Writes nothing, unless a save was interrupted: that is completed first.
 */
export const openReview = defineRequest({
  input: () => v.strictObject(chosenReseller()),
  run(port, input): ReviewForm {
    const interrupted = isHeadBehind(port) ? underLock(port, () => completeFromLog(port).sentence) : null;
    const { rules, intervals } = readSettings(port.readRows('settings'));
    const reseller = placeReseller(port, input.resellerId, input.row);
    if (reseller === undefined) throw new Problem('gone', reviewSentences.resellerGone());
    const ids = port.readColumn('reviews', 'review_id');
    const log = logByIds(port, reseller, ids);
    const latest = latestReview(port, log, ids);
    const followed = followLog(port, reseller, log, ids);
    const { figures, problem } = readFigures(reseller, rules);
    const { reseller_id: id, row, name, owner } = reseller;
    return {
      reseller: { id, row, name, owner },
      figures,
      figuresProblem: problem,
      rules,
      intervals,
      today: port.today(),
      key: makeReviewId(id, port.now(), port.randomMark()),
      latest,
      inForce: log.inForce,
      trail: log.trail,
      openActions: openActions(port, id),
      plan: readReviewPlan(port, reseller),
      draft: unsavedDraft(port, id, ids),
      reviewer: reviewerName(port),
      completed: interrupted ?? followed,
    };
  },
});

/** The effective latest review: the newest row, or one row more after the correction of an older review. */
export function latestReview(
  port: WorkbookPort,
  log: ResellerLog,
  ids: readonly string[],
): LoggedReview | null {
  if (log.latestId === null) return null;
  if (log.newest.review_id === log.latestId) return reviewOfRow(log.newest);
  return reviewOfRow(port.readRow('reviews', ids.indexOf(log.latestId) + 2));
}

/**
 * Where the reseller’s row does not show its latest review (changed by hand, a row of the log deleted, a column that was
 * deleted and made anew), it follows.
 */
function followLog(
  port: WorkbookPort,
  reseller: ResellerRow,
  { newest, latestId }: ResellerLog,
  ids: readonly string[],
): string | null {
  if (latestId === null || (latestId === reseller.latest_review && !isEmptied(reseller, newest))) return null;
  return underLock(port, () => {
    // Somebody may have sorted the rows since; and a save that has come in between has written the row itself.
    const now = placeReseller(port, reseller.reseller_id, reseller.row);
    if (now === undefined || now.latest_review !== reseller.latest_review) return null;
    const shown = port.readRow('reviews', ids.indexOf(latestId) + 2);
    if (shown.review_id !== latestId) return null;
    port.changeRow('resellers', now.row, { ...showReview(shown), ...followRow(newest, newest.row) });
    return reviewSentences.followed();
  });
}

/** Whether a cell is blank that the latest review had filled; told from the newest row of the log, where that is it. */
function isEmptied(reseller: ResellerRow, newest: ResellerLog['newest']): boolean {
  if (newest?.review_id !== reseller.latest_review) return false;
  const cells: Readonly<Record<string, unknown>> = reseller;
  return Object.entries(showReview(newest)).some(([column, value]) => cells[column] === '' && value !== '');
}

/** A draft of a form that has been saved is done with: its answer was lost on the way. */
function unsavedDraft(port: WorkbookPort, resellerId: string, ids: readonly string[]): Draft | null {
  const draft = readDraft(port.draft(resellerId) ?? '');
  if (draft === undefined || !ids.includes(draft.key)) return draft ?? null;
  port.dropDraft(resellerId);
  return null;
}

/** The soonest first, those without a day last. */
function openActions(port: WorkbookPort, resellerId: string): readonly OpenAction[] {
  const order = (due: Day | '') => (due === '' ? '~' : due);
  return port
    .readRows('actions')
    .filter(({ reseller_id, status, action }) => {
      return reseller_id === resellerId && action !== '' && status !== 'done' && status !== 'dropped';
    })
    .map(({ action_id: actionId, row, action, owner, due }) => ({ actionId, row, action, owner, due }))
    .sort((one, other) => (order(one.due) < order(other.due) ? -1 : 1));
}
