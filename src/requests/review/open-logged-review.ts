import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { LoggedReview, Requests } from '../contract.ts';
import { reviewOfRow } from './log-row.ts';
import { resellerOfReview } from './review-id.ts';

/** One review of a reseller, by one narrow column and one row of the log. */
export function openLoggedReview(
  port: WorkbookPort,
  { resellerId, reviewId }: Requests['openLoggedReview']['input'],
): LoggedReview {
  const isTheirs = resellerOfReview(reviewId) === resellerId;
  const at = isTheirs ? port.readColumn('reviews', 'review_id').indexOf(reviewId) : -1;
  if (at === -1) throw new Problem('gone', reviewSentences.reviewGone());
  return reviewOfRow(port.readRow('reviews', at + 2));
}
