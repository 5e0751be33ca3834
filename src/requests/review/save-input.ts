import * as v from 'valibot';
import { day, resellerId, reviewId, row, whole } from '../input-schemas.ts';
import { content, figures } from './review-content.ts';
import { resellerOfReview } from './review-id.ts';

export type SaveReviewInput = v.InferOutput<ReturnType<typeof inputOfSave>>;

/** What a form sends to be saved. */
export function inputOfSave() {
  return v.pipe(
    v.strictObject({
      /** The key of the form. */
      key: reviewId(),
      resellerId: resellerId(),
      row: row(),
      /** The latest review that the form showed. */
      latestId: v.nullable(reviewId()),
      /** The figures that the form showed; where the row has others now, the save is refused with `figures changed`. */
      figures: figures(),
      checklistVersion: whole(1, 1000),
      content: content(day()),
      /** Said only where the review finds a lower standing: whether it takes effect now. */
      lower: v.nullable(v.picklist(['confirmed', 'proposed'])),
      /** The review that this one replaces; its figures and its day are kept. */
      corrects: v.nullable(reviewId()),
    }),
    v.check(({ key, corrects, resellerId: id }) =>
      [key, corrects ?? key].every((each) => resellerOfReview(each) === id),
    ),
  );
}
