import { columnLetters } from '../../workbook/a1.ts';
import { type TabId, tabs } from '../../workbook/index.ts';
import { columnMark, METADATA_KEY, tabMark } from '../../workbook/metadata.ts';
import { setUpSentences } from '../../workbook/set-up-sentences.ts';
import type { FoundTabs } from '../found-tabs.ts';
import { forgetFinished } from './finished.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes a tab where it is missing and its columns where they are; gives what was made, in words. */
export function makeTab(found: FoundTabs, tab: TabId): readonly string[] {
  const { title, columns } = tabs[tab];
  const there = found.tab(tab);
  const sheet = there?.sheet ?? blankSheet(found.file, title);
  if (!there) sheet.addDeveloperMetadata(METADATA_KEY, tabMark(tab));
  const made = makeColumns(sheet, tab, there?.columns ?? new Map());
  if (made.length > 0 || !there) found.forget();
  if (!there) return [setUpSentences.madeTab(title)];
  return columns
    .filter(({ id }) => made.includes(id))
    .map((column) => setUpSentences.madeColumn(title, column.title));
}

/** A new sheet with our name, or with a number behind it; an empty one of that name is taken as it is. */
export function blankSheet(file: Spreadsheet, title: string): Sheet {
  const sheets = new Map(file.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  for (let number = 1; ; number++) {
    const name = number === 1 ? title : `${title} ${number}`;
    const there = sheets.get(name.toLowerCase());
    if (!there) return file.insertSheet(name, sheets.size);
    if (there.getLastRow() === 0) return there;
  }
}

/** Marks or inserts each missing column right of the one that is declared before it; gives their ids. */
function makeColumns(sheet: Sheet, tab: TabId, there: ReadonlyMap<string, number>): readonly string[] {
  const { columns } = tabs[tab];
  const missing = columns.filter(({ id }) => !there.has(id)).map(({ id }) => id as string);
  if (missing.length === 0) return [];
  forgetFinished(sheet, missing);
  const places = new Map(there);
  const isEmpty = sheet.getLastRow() === 0;
  let width = sheet.getMaxColumns();
  if (isEmpty && width < columns.length) {
    sheet.insertColumnsAfter(width, columns.length - width);
    width = columns.length;
  }
  let before = 0;
  for (const { id } of columns) {
    const place = places.get(id);
    if (place !== undefined) {
      before = place;
      continue;
    }
    const at = before + 1;
    const isTaken = [...places.values()].includes(at);
    if (isTaken || at > width || !(isEmpty || isBlank(sheet, at))) {
      if (before === 0) sheet.insertColumnsBefore(1, 1);
      else sheet.insertColumnsAfter(before, 1);
      width++;
      for (const [other, column] of places) if (column >= at) places.set(other, column + 1);
    }
    const letters = columnLetters(at);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA_KEY, columnMark(id));
    places.set(id, at);
    before = at;
  }
  return missing;
}

function isBlank(sheet: Sheet, column: number): boolean {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`).isBlank();
}
