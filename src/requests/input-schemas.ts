import * as v from 'valibot';
import { isDay } from '../core/day.ts';
import { LONGEST_ID } from './reseller-ids.ts';
import { resellerOfReview } from './review/review-id.ts';

// What several requests take. Schemas are made when they are asked for.

export type Schema<Output> = v.GenericSchema<unknown, Output>;

/** Characters that a cell can hold. */
export const LONGEST_CELL = 50_000;

/** The last row that a spreadsheet can have: ten million cells. */
export const LAST_ROW = 10_000_000;

export function resellerId(): Schema<string> {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
}

/** Names the reseller as well; the keys of forms and plans are made alike. */
export function reviewId(): Schema<string> {
  return v.pipe(
    v.string(),
    v.maxLength(LONGEST_ID + 50),
    v.check((id) => resellerOfReview(id) !== undefined),
  );
}

/** A reseller, and its row when the list was read: the server looks again where it moved. */
export function chosenReseller() {
  return { resellerId: resellerId(), row: row() };
}

export function row(): Schema<number> {
  return whole(2, LAST_ROW);
}

export function whole(least: number, most: number): Schema<number> {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

export function day(): Schema<string> {
  return v.pipe(v.string(), v.check(isDay));
}

/** Text that a cell gives back as it was: no control characters but tabs and line ends, no halves of a character. */
export function text(most: number): Schema<string> {
  return v.pipe(v.string(), v.maxLength(most), v.check(isKept));
}

function isKept(written: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  return !/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.test(written);
}

export function isFilled(written: string): boolean {
  return written.trim() !== '';
}

/** An entry for each key, each of which may be left out. */
export function entries<Key extends string, Each extends v.GenericSchema>(
  keys: readonly Key[],
  schema: (key: Key) => Each,
): { readonly [K in Key]: v.ExactOptionalSchema<Each, undefined> } {
  const made = keys.map((key) => [key, v.exactOptional(schema(key))]);
  return Object.fromEntries(made);
}
