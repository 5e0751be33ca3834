import { dashboardSentences } from '../../workbook/dashboard/dashboard-sentences.ts';
import type { Dashboard } from '../../workbook/dashboard/define-dashboard.ts';
import { pageColumns, pageWidths } from '../../workbook/dashboard/define-dashboard.ts';
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

/** Formats, fonts, fills, widths, heights and notes of the whole page, each kind with one call. */
export function dressPage(sheet: Sheet, page: Dashboard, origin: PageOrigin, isInserted: boolean): void {
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
  pageColumns.forEach((column, index) => {
    sheet.setColumnWidth(origin.column + index, pageWidths[column]);
  });
  for (const { at, help } of page.cards) range(at[0], at[1]).setNote(help);
  for (const { left, top, help, columns } of page.blocks) {
    range(left, top).setNote(help);
    columns.forEach((column, index) => {
      if (column.help) range(columnAt(placeOf(left) + index), top + 1).setNote(column.help);
    });
  }
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(origin.row);
  protectPage(sheet, range(first, 1, last, lastRowOfPage(page)), isInserted);
}

/** Warns whoever types into the page, where no warning of ours is yet. */
function protectPage(sheet: Sheet, range: ReturnType<PageRange>, isInserted: boolean): void {
  const description = dashboardSentences.protectedPage();
  const ours = (isInserted ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    // One without a description was left by a set-up that broke off right after making it.
    .find((one) => one.getDescription() === '' || one.getDescription() === description);
  if (ours && ours.getRange().getA1Notation() !== range.getA1Notation()) ours.setRange(range);
  const protection = ours ?? range.protect();
  protection.setWarningOnly(true);
  protection.setDescription(description);
}
