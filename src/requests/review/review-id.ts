/** `<reseller id>.<yyyymmddThhmmss>.<mark>`; read from the right, because a reseller’s id may have dots itself. */
const pattern = /^(.+)\.\d{8}T\d{6}\.[A-Za-z0-9]+$/s;

/**
 * The id of a review that is begun now, an ISO time in UTC: it orders nothing by itself, but names the reseller, so
 * that one narrow column of the log tells whose each row is.
 */
export function makeReviewId(resellerId: string, now: string, mark: string): string {
  const stamp = now.slice(0, 19).replace(/[-:]/g, '');
  return `${resellerId}.${stamp}.${mark}`;
}

/** The reseller’s id in a review’s id; undefined where the text is none. */
export function resellerOfReview(reviewId: string): string | undefined {
  return pattern.exec(reviewId)?.[1];
}
