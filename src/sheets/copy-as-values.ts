import { writtenText } from '../workbook/cell-codec.ts';
import { copySentences } from '../workbook/copy-sentences.ts';
import { METADATA_KEY } from '../workbook/metadata.ts';
import { Problem } from '../workbook/problem.ts';
import { resellersTab } from '../workbook/resellers-tab.ts';
import { workbookSentences } from '../workbook/sentences.ts';
import { underLock } from '../workbook/under-lock.ts';
import { FoundTabs } from './found-tabs.ts';
import { writing } from './refused-writes.ts';
import type { SpreadsheetWorkbook } from './spreadsheet-workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = ReturnType<GoogleAppsScript.Spreadsheet.Range['getValues']>;

/** What Google shows in a cell whose function has not answered yet. */
const LOADING = 'Loading...';
/** The longest name that Google gives a sheet. */
const LONGEST_NAME = 100;

/**
 * Copies Resellers and the dashboard as values, each right of its original and named with the day; gives the names.
 * Nothing of the originals is touched. Copies that could not be made whole are removed again.
 */
export function copyAsValues(file: Spreadsheet, workbook: SpreadsheetWorkbook): readonly string[] {
  return underLock(workbook, () => writing(() => copyTabs(file, workbook.today())), 'Nothing was copied');
}

function copyTabs(file: Spreadsheet, day: string): readonly string[] {
  const found = new FoundTabs(file);
  const resellers = found.sheet('resellers');
  if (!resellers) throw new Problem('not set up', workbookSentences.notSetUp([resellersTab.title]));
  const dashboard = found.sheet('dashboard');
  SpreadsheetApp.flush();
  // All is read before the first copy is made: formulas that are copied with it would be computed, too.
  const tables = [resellers, ...(dashboard ? [dashboard] : [])].map(tableOf);
  const names = new Set(file.getSheets().map((sheet) => keyOf(sheet.getName())));
  const copies: Sheet[] = [];
  try {
    for (const { sheet, name, values } of tables) {
      const copy = sheet.copyTo(file);
      copies.push(copy);
      copy.setName(freeName(names, name, day));
      if (textOf(fill(copy, values)) !== textOf(values))
        throw new Problem('unexpected', copySentences.differs(name));
      release(copy);
      copy.showSheet();
      file.setActiveSheet(copy);
      file.moveActiveSheet(sheet.getIndex() + 1);
    }
  } catch (error) {
    for (const copy of copies) file.deleteSheet(copy);
    throw error;
  }
  return copies.map((copy) => copy.getName());
}

function tableOf(sheet: Sheet): { readonly sheet: Sheet; readonly name: string; readonly values: Values } {
  const name = sheet.getName();
  const values = sheet.getDataRange().getValues();
  if (values.some((row) => row.includes(LOADING)))
    throw new Problem('busy', copySentences.stillCalculating(name));
  return { sheet, name, values };
}

/**
 * Writes the values and gives what stands there then. Text stays text, whatever it begins with; drop-downs, which would
 * refuse what a person has typed against them, go.
 */
function fill(copy: Sheet, values: Values): Values {
  const range = copy.getRange(1, 1, values.length, values[0]?.length ?? 1);
  range.clearDataValidations();
  range.setValues(
    values.map((row) => row.map((value) => (typeof value === 'string' ? writtenText(value) : value))),
  );
  SpreadsheetApp.flush();
  return range.getValues();
}

/** The copy is no tab of ours, and its charts show its own cells. */
function release(copy: Sheet): void {
  for (const mark of copy.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) mark.remove();
  const number = copy.getSheetId();
  for (const chart of copy.getCharts()) {
    const ranges = chart.getRanges();
    if (ranges.every((range) => range.getGridId() === number)) continue;
    const builder = chart.modify().clearRanges();
    for (const range of ranges) builder.addRange(copy.getRange(range.getA1Notation()));
    copy.updateChart(builder.build());
  }
}

/** Cells as one text. A time of day or a duration reads as a date long ago, which no two readings share for certain. */
function textOf(values: Values): string {
  return JSON.stringify(
    values.map((row) => row.map((value: unknown) => (value instanceof Date ? 'a date' : value))),
  );
}

function freeName(taken: Set<string>, tab: string, day: string): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? ` ${day}` : ` ${day} (${number})`;
    const name = `${tab.slice(0, LONGEST_NAME - end.length)}${end}`;
    if (taken.has(keyOf(name))) continue;
    taken.add(keyOf(name));
    return name;
  }
}

/** Google takes names that differ in case alone for the same. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
