import { runsOf } from '../../workbook/column-runs.ts';
import { dashboardSentences } from '../../workbook/dashboard/dashboard-sentences.ts';
import type { Dashboard } from '../../workbook/dashboard/define-dashboard.ts';
import { type PageColumn, pageColumns, pageWidths } from '../../workbook/dashboard/define-dashboard.ts';
import { columnAt, lastRowOfPage, placeOf } from '../../workbook/dashboard/page-content.ts';
import {
  type CellLook,
  longColumns,
  pageHeights,
  pageLooks,
  pageMerges,
} from '../../workbook/dashboard/page-looks.ts';
import type { PageOrigin } from '../../workbook/dashboard/page-sources.ts';
import { type PageRange, pageRange } from './page-place.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Formats, fonts, fills, widths, heights and notes of the whole page, each kind with one call. */
export function dressPage(
  sheet: Sheet,
  page: Dashboard,
  origin: PageOrigin,
  protection: Protection | undefined,
  isInserted: boolean,
): void {
  const range = pageRange(sheet, origin);
  const looks = pageLooks(page);
  const tableOf = <Value>(of: (look: CellLook) => Value): Value[][] => looks.map((line) => line.map(of));
  const first = pageColumns[0];
  const last = pageColumns[pageColumns.length - 1] ?? first;
  const whole = range(first, 1, last, looks.length);
  // One that a person moved by inserting a column may reach beyond the page.
  for (const merged of isInserted ? [] : whole.getMergedRanges()) merged.breakApart();
  whole
    .setNumberFormats(tableOf(({ format }) => format))
    .setFontSizes(tableOf(({ size }) => size))
    .setFontColors(tableOf(({ colour }) => colour))
    .setFontWeights(tableOf(({ weight }) => weight))
    .setBackgrounds(tableOf(({ fill }) => fill))
    .setHorizontalAlignments(tableOf(({ align }) => align))
    .setVerticalAlignment('middle')
    .setWrap(false);
  for (const { row, rows, from, to, format } of longColumns(page)) {
    range(from, row, to, rows).setNumberFormat(format);
  }
  for (const { row, rows, from, to } of pageMerges(page)) {
    const cells = range(from, row, to, rows).mergeAcross();
    // Rows that are high for sentences have room for long names.
    if (rows > 1) for (const each of [cells, range('B', row, 'B', rows)]) each.setWrap(true);
  }
  for (const { row, rows, height } of pageHeights(page)) {
    sheet.setRowHeights(origin.row + row - 1, rows, height);
  }
  const columns = pageColumns.map((column, index) => ({
    item: pageWidths[column],
    at: origin.column + index,
  }));
  for (const run of runsOf(columns, (one, other) => one === other)) {
    sheet.setColumnWidths(run.first, run.items.length, run.items[0] ?? 0);
  }
  writeNotes(page, range, isInserted);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(origin.row);
  protectPage(protection, range(first, 1, last, lastRowOfPage(page)));
}

interface Note {
  readonly column: PageColumn;
  readonly row: number;
  readonly help: string;
}

/** All with one call on a sheet that nobody has written on; else one by one, since notes of other people stay. */
function writeNotes(page: Dashboard, range: PageRange, isInserted: boolean): void {
  const notes: readonly Note[] = [
    ...page.cards.map(({ at, help }) => ({ column: at[0], row: at[1], help })),
    ...page.blocks.flatMap(({ left, top, help, columns }) => [
      { column: left, row: top, help },
      ...columns.flatMap((column, index): Note[] =>
        column.help ? [{ column: columnAt(placeOf(left) + index), row: top + 1, help: column.help }] : [],
      ),
    ]),
  ];
  if (!isInserted) {
    for (const { column, row, help } of notes) range(column, row).setNote(help);
    return;
  }
  const rows = Math.max(...notes.map(({ row }) => row));
  const table = Array.from({ length: rows }, () => pageColumns.map(() => ''));
  for (const { column, row, help } of notes) table[row - 1]?.splice(placeOf(column), 1, help);
  range(pageColumns[0], 1, pageColumns[pageColumns.length - 1], rows).setNotes(table);
}

/** Warns whoever types into the page. */
function protectPage(there: Protection | undefined, range: GoogleAppsScript.Spreadsheet.Range): void {
  if (there && there.getRange().getA1Notation() !== range.getA1Notation()) there.setRange(range);
  const protection = there ?? range.protect();
  protection.setWarningOnly(true);
  protection.setDescription(dashboardSentences.protectedPage());
}
