import * as v from 'valibot';
import { checkValue } from '../../core/check-value.ts';
import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import { underLock } from '../../workbook/under-lock.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { day, isFilled, resellerId, reviewId, text } from '../input-schemas.ts';
import { readLogHead } from './log-head.ts';
import type { LogRow } from './log-row.ts';
import { resellerOfReview } from './review-id.ts';

export type NewAction = v.InferOutput<ReturnType<typeof newAction>>;

function newAction() {
  return v.strictObject({
    action: v.pipe(text(500), v.check(isFilled)),
    owner: text(120),
    due: v.union([v.literal(''), day()]),
  });
}

/** Adds what was agreed, as one block. A retry adds nothing twice: an action is known by its place and its text. */
export const addActions = defineRequest({
  input: () =>
    v.strictObject({
      reviewId: reviewId(),
      resellerId: resellerId(),
      actions: v.pipe(v.array(newAction()), v.maxLength(20), v.readonly()),
    }),
  run(port, { reviewId, resellerId, actions }): { readonly added: number } {
    return underLock(port, () => {
      const review = resellerOfReview(reviewId) === resellerId ? findReview(port, reviewId) : undefined;
      if (review === undefined) throw new Problem('gone', reviewSentences.reviewGone());
      const known = new Set(port.readRows('actions').map(({ action_id }) => action_id));
      const rows = actions
        .map((action, index) => ({
          ...action,
          reseller_id: resellerId,
          name: review.name,
          status: 'open',
          review_id: reviewId,
          action_id: actionId(reviewId, action, index),
        }))
        .filter(({ action_id }) => !known.has(action_id));
      if (rows.length > 0) port.appendRows('actions', rows);
      return { added: rows.length };
    });
  },
});

/** The same action at the same place of a retry has the same id, also after a person has edited its row. */
function actionId(reviewId: string, { action }: NewAction, index: number): string {
  return `${reviewId}/${index + 1}.${checkValue([action], '').slice(0, 8)}`;
}

/** Actions mostly follow right after their review, where the log ends. */
function findReview(port: WorkbookPort, reviewId: string): LogRow | undefined {
  const head = readLogHead(port);
  if (head.reviewId === reviewId) {
    const last = port.readRow('reviews', head.row);
    if (last.review_id === reviewId) return last;
  }
  const at = port.readColumn('reviews', 'review_id').indexOf(reviewId);
  return at === -1 ? undefined : port.readRow('reviews', at + 2);
}
