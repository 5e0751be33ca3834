import * as v from 'valibot';
import { day, reviewId, text } from '../input-schemas.ts';
import { allIds, content, figures } from './review-content.ts';

/** An unsaved review as the sidebar keeps it; the server only stores it. */
export type Draft = v.InferOutput<ReturnType<typeof draftSchema>>;

/** A draft may be unfinished: without a reviewer or a day. */
export function draftSchema() {
  return v.strictObject({
    /** The form that it belongs to: saving twice under the same key logs once. */
    key: reviewId(),
    content: content(v.union([v.literal(''), day()])),
    /** What was answered with “not known”: an answer in the form, unknown for the rules and left out of the content. */
    notKnown: v.pipe(v.array(v.picklist(allIds())), v.maxLength(allIds().length), v.readonly()),
    /** The figures that the form showed. */
    figures: figures(),
    /** The latest review that the form showed, null for none. */
    latestId: v.nullable(reviewId()),
    corrects: v.nullable(reviewId()),
    /** When it was kept, ISO. */
    keptAt: text(40),
  });
}

/** A draft from the text that was kept; undefined where there is none, or one of another version of the form. */
export function readDraft(kept: string): Draft | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), draftSchema()), kept);
  return read.success ? read.output : undefined;
}
