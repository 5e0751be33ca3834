import { columnLetters } from '../../core/column-letters.ts';
import { dashboardSentences } from '../../workbook/dashboard/dashboard-sentences.ts';
import { type PageColumn, pageColumns } from '../../workbook/dashboard/define-dashboard.ts';
import { placeOf } from '../../workbook/dashboard/page-content.ts';
import type { PageOrigin } from '../../workbook/dashboard/page-sources.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Free rows and columns that a person finds beside and below the page. */
const SPARE = { rows: 20, columns: 6 };

/** Pixels: as Google makes rows. */
const ROW_HEIGHT = 21;

/** The warning that stands over the page, and so says where the page is: Google moves and stretches it with its cells. */
export function pageProtection(sheet: Sheet): Protection | undefined {
  return (
    sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      // One without a description was left by a set-up that broke off right after making it.
      .find((one) => ['', dashboardSentences.protectedPage()].includes(one.getDescription()))
  );
}

/** Empties what the page covers, with its looks, where a person has stretched it by rows or columns. */
export function clearArea(sheet: Sheet, area: Range, rows: number): void {
  area.breakApart().clearContent().clearFormat().setNote('');
  const surplus = area.getNumRows() - rows;
  if (surplus > 0) sheet.setRowHeights(area.getRow() + rows, surplus, ROW_HEIGHT);
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
