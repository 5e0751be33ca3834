import { columnLetters } from '../../workbook/a1.ts';
import { type PageColumn, pageColumns } from '../../workbook/dashboard/define-dashboard.ts';
import { placeOf } from '../../workbook/dashboard/page-content.ts';
import type { PageOrigin } from '../../workbook/dashboard/page-sources.ts';
import { columnMark, METADATA_KEY, PAGE_MARK } from '../../workbook/metadata.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Free rows and columns that a person finds beside and below the page. */
const SPARE = { rows: 20, columns: 6 };

/**
 * Where the page begins: at the marks of its first row and column, which follow rows and columns that a person
 * inserts before them; at the first cell where a mark is missing, which it gets.
 */
export function placePage(sheet: Sheet, isInserted: boolean): PageOrigin {
  const mark = columnMark(PAGE_MARK);
  let [row, column] = [0, 0];
  const finder = sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(mark);
  for (const metadata of isInserted ? [] : finder.find()) {
    const place = metadata.getLocation();
    row ||= place.getRow()?.getRow() ?? 0;
    column ||= place.getColumn()?.getColumn() ?? 0;
  }
  if (row === 0) sheet.getRange('1:1').addDeveloperMetadata(METADATA_KEY, mark);
  if (column === 0) sheet.getRange('A:A').addDeveloperMetadata(METADATA_KEY, mark);
  return { row: row || 1, column: column || 1 };
}

/** Adds rows and columns that the page needs. */
export function makeRoom(sheet: Sheet, origin: PageOrigin, rows: number): void {
  const lastRow = origin.row + rows - 1;
  const lastColumn = origin.column + pageColumns.length - 1;
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows < lastRow) sheet.insertRowsAfter(maxRows, lastRow - maxRows + SPARE.rows);
  if (maxColumns < lastColumn) sheet.insertColumnsAfter(maxColumns, lastColumn - maxColumns + SPARE.columns);
}

/** Gives ranges of the page by its own rows and columns. */
export function pageRange(sheet: Sheet, origin: PageOrigin) {
  return (from: PageColumn, row: number, to: PageColumn = from, rows = 1): Range => {
    const letters = (column: PageColumn) => columnLetters(origin.column + placeOf(column));
    const first = origin.row + row - 1;
    return sheet.getRange(`${letters(from)}${first}:${letters(to)}${first + rows - 1}`);
  };
}

export type PageRange = ReturnType<typeof pageRange>;
