import * as v from 'valibot';
import type { Draft } from '../contract.ts';
import { draftSchema } from '../request-schemas.ts';

/** A draft from the text that was kept; undefined where there is none, or one of another version of the form. */
export function readDraft(text: string): Draft | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), draftSchema()), text);
  return read.success ? read.output : undefined;
}
