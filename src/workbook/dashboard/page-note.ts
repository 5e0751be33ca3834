import * as v from 'valibot';

/** What is kept of the dashboard beside its cells. */
export interface PageNote {
  /** Google's number of the sheet. */
  readonly sheet: number;
  /** Where the page began when it was last looked at, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Whether set-up has finished the page's looks once. */
  readonly isFinished: boolean;
  /** Google's numbers of our charts, by their names. */
  readonly charts: Readonly<Record<string, number>>;
}

/** Reads the note; undefined for a text that is none. */
export function readPageNote(text: string): PageNote | undefined {
  const whole = v.pipe(v.number(), v.integer());
  const note = v.strictObject({
    sheet: whole,
    row: v.pipe(whole, v.minValue(1)),
    column: v.pipe(whole, v.minValue(1)),
    isFinished: v.boolean(),
    charts: v.record(v.string(), whole),
  });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), note), text);
  return read.success ? read.output : undefined;
}
