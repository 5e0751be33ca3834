import * as v from 'valibot';
import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import { defineRequest } from '../define-request.ts';
import { resellerId, reviewId } from '../input-schemas.ts';
import { reviewOfRow } from './log-row.ts';
import { resellerOfReview } from './review-id.ts';
import type { LoggedReview } from './review-shapes.ts';

/** One review of a reseller, by one narrow column and one row of the log. */
export const openLoggedReview = defineRequest({
  input: () => v.strictObject({ resellerId: resellerId(), reviewId: reviewId() }),
  run(port, { resellerId, reviewId }): LoggedReview {
    const isTheirs = resellerOfReview(reviewId) === resellerId;
    const at = isTheirs ? port.readColumn('reviews', 'review_id').indexOf(reviewId) : -1;
    if (at === -1) throw new Problem('gone', reviewSentences.reviewGone());
    return reviewOfRow(port.readRow('reviews', at + 2));
  },
});
