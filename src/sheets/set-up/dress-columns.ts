import { columnLetters } from '../../core/column-letters.ts';
import { type Placed, type Run, runsOf } from '../../workbook/column-runs.ts';
import { type Column, type FilledBy, type NumberFormat, numberFormats } from '../../workbook/define-tab.ts';
import { setUpSentences } from '../../workbook/set-up-sentences.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Who fills a column shows in its header. */
const headerFills: Readonly<Record<FilledBy, string>> = {
  person: '#e8eaed',
  'add-on': '#e8eaed',
  review: '#e6f4ea',
  formula: '#d3e3fd',
};

/**
 * Gives new columns their notes, formats, drop-downs, widths and header looks, a range of like columns at a time.
 * Columns that were inserted into a sheet in use have inherited a neighbour’s formats and rules, which go first.
 */
export function dressColumns(
  sheet: Sheet,
  columns: readonly Placed<Column>[],
  { isInUse, hasDropDowns }: { readonly isInUse: boolean; readonly hasDropDowns: boolean },
): void {
  const header = ({ first, items }: Run<Column>): Range => sheet.getRange(1, first, 1, items.length);
  for (const run of runsOf(columns)) {
    header(run)
      .setNotes([run.items.map(({ help }) => help)])
      .setBackgrounds([run.items.map(({ filledBy }) => headerFills[filledBy])])
      .setFontWeight('bold')
      .setVerticalAlignment('middle')
      .setWrap(true);
    if (isInUse) bodyOf(sheet, run).clearDataValidations().setNumberFormat('General');
  }
  for (const format of Object.keys(numberFormats) as NumberFormat[]) {
    const alike = runsOf(columns.filter(({ item }) => item.format === format)).map(bodyPlace);
    if (alike.length > 0) sheet.getRangeList(alike).setNumberFormat(numberFormats[format]);
  }
  for (const run of runsOf(columns, (one, other) => one.width === other.width)) {
    sheet.setColumnWidths(run.first, run.items.length, run.items[0]?.width ?? 100);
  }
  for (const run of runsOf(columns.filter(({ item }) => item.isHidden))) {
    sheet.hideColumns(run.first, run.items.length);
  }
  for (const run of runsOf(columns, () => false)) {
    const [column] = run.items;
    const rule = column && hasDropDowns ? ruleFor(column) : undefined;
    if (rule) bodyOf(sheet, run).setDataValidation(rule);
  }
}

/** The cells below the header, down to the end of the grid. */
export function bodyOf(sheet: Sheet, run: Run<unknown>): Range {
  return sheet.getRange(bodyPlace(run));
}

function bodyPlace({ first, items }: Run<unknown>): string {
  return `${columnLetters(first)}2:${columnLetters(first + items.length - 1)}`;
}

/**
 * Words may be typed otherwise, with a mark in the cell: the functions say what they cannot read. Columns that reviews
 * fill show no arrow that would invite to fill them by hand.
 */
function ruleFor(column: Column): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  if (column.id === 'value') {
    return SpreadsheetApp.newDataValidation()
      .requireNumberGreaterThanOrEqualTo(0)
      .setAllowInvalid(false)
      .setHelpText(setUpSentences.settingsLimit())
      .build();
  }
  if (!column.words || column.words.length === 0) return undefined;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...column.words], column.filledBy === 'person')
    .setAllowInvalid(true)
    .build();
}
