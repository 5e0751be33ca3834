import * as v from 'valibot';
import { checkValue } from '../core/check-value.ts';

/** Digits that stand for a header row: the marks of the columns stay behind it, so chance would do no harm. */
const DIGITS = 16;

/** Where the columns of a tab stood when they were last found, and under which headers. */
export interface TabLayout {
  /** Google's number of the sheet, which stays when the sheet is renamed or moved. */
  readonly sheet: number;
  /** Column ids from the first column on; '' for a column of a person's own. */
  readonly columns: readonly string[];
  /** Stands for these columns and the texts of the header row above them: neither is trusted without the other. */
  readonly headers: string;
  /** The columns whose looks set-up has finished once, and `WHOLE_TAB` for the sheet itself. */
  readonly finished: readonly string[];
}

/** Stands for what belongs to a sheet as a whole among what is finished of it. */
export const WHOLE_TAB = '*';

/** The tabs by their ids. */
export type Layout = Readonly<Record<string, TabLayout>>;

/** Where the columns of a tab stand, by their ids, counted from 1. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** Reads a layout; a text that is none gives that of a workbook of which nothing is known. */
export function readLayout(text: string): Layout {
  const tab = v.strictObject({
    sheet: v.number(),
    columns: v.array(v.string()),
    headers: v.string(),
    finished: v.array(v.string()),
  });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), tab)), text);
  if (!read.success) return {};
  const sheets = Object.values(read.output).map(({ sheet }) => sheet);
  // Of two tabs on one sheet one is wrong, and only the marks can tell which.
  return new Set(sheets).size === sheets.length ? read.output : {};
}

export function layoutOf(
  sheet: number,
  places: ColumnPlaces,
  header: readonly unknown[],
  finished: readonly string[],
): TabLayout {
  const width = Math.max(0, ...places.values());
  const columns = new Array<string>(width).fill('');
  for (const [id, at] of places) columns[at - 1] = id;
  return { sheet, columns, headers: headersOf(columns, header), finished };
}

/**
 * The places of a tab's columns where the header row is as the layout knows it; undefined where it is not, or where
 * it could not tell two columns apart that changed places: with a header that is blank or stands twice.
 */
export function placesUnder(layout: TabLayout, header: readonly unknown[]): ColumnPlaces | undefined {
  const { columns } = layout;
  if (headersOf(columns, header) !== layout.headers) return undefined;
  const texts = header.map(String);
  const seen = new Map<string, number>();
  for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const [index, id] of columns.entries()) {
    if (id === '') continue;
    const text = texts[index] ?? '';
    if (text === '' || seen.get(text) !== 1) return undefined;
    places.set(id, index + 1);
  }
  return places;
}

function headersOf(columns: readonly string[], header: readonly unknown[]): string {
  const texts = columns.map((_id, index) => String(header[index] ?? ''));
  return checkValue([...columns, ...texts], '').slice(0, DIGITS);
}
