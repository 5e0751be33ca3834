import { columnLetters } from '../../core/column-letters.ts';
import { type TabId, tabs } from '../../workbook/index.ts';
import { columnMark, METADATA_KEY, tabMark } from '../../workbook/metadata.ts';
import { setUpSentences } from '../../workbook/set-up-sentences.ts';
import { type FoundTabs, headerOf } from '../found-tabs.ts';
import type { SheetNames } from './sheet-names.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface MadeTab {
  readonly isNew: boolean;
  /** Whether nobody can have put anything on its sheet before. */
  readonly isInserted: boolean;
  /** Columns that were made, or made anew. */
  readonly columns: readonly string[];
  /** What was made, in words. */
  readonly made: readonly string[];
}

/** Makes a tab where it is missing and its columns where they are. */
export function makeTab(found: FoundTabs, tab: TabId, names: SheetNames): MadeTab {
  const { title, columns: declared } = tabs[tab];
  const there = found.tab(tab);
  const { sheet, isInserted } = there ? { sheet: there.sheet, isInserted: false } : names.blankSheet(title);
  if (!there) sheet.addDeveloperMetadata(METADATA_KEY, tabMark(tab));
  const places = new Map(there?.columns);
  if (there) markAgain(sheet, places);
  const columns = makeColumns(sheet, tab, places, !there);
  if (columns.length > 0) found.keep(tab, { sheet, columns: places, header: there ? headerOf(sheet) : [] });
  const made = there
    ? declared
        .filter(({ id }) => columns.includes(id))
        .map((column) => setUpSentences.madeColumn(title, column.title))
    : [setUpSentences.madeTab(title)];
  return { isNew: !there, isInserted, columns, made };
}

/**
 * Marks columns again that the layout alone knows, after a person deleted one and typed its header over another: without
 * a mark it would be lost with the next change of a header. The sheet has a mark of its own.
 */
function markAgain(sheet: Sheet, places: ReadonlyMap<string, number>): void {
  const marks = sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  if (marks.length === places.size + 1) return;
  const marked = new Set(marks.map((mark) => mark.getValue()));
  for (const [id, at] of places) if (!marked.has(columnMark(id))) markColumn(sheet, id, at);
}

function markColumn(sheet: Sheet, id: string, at: number): void {
  const letters = columnLetters(at);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA_KEY, columnMark(id));
}

/** Marks or inserts each missing column right of the one that is declared before it; gives their ids. */
function makeColumns(
  sheet: Sheet,
  tab: TabId,
  places: Map<string, number>,
  isNew: boolean,
): readonly string[] {
  const { columns } = tabs[tab];
  const missing = columns.filter(({ id }) => !places.has(id)).map(({ id }) => id as string);
  if (missing.length === 0) return [];
  const isEmpty = isNew || sheet.getLastRow() === 0;
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
    markColumn(sheet, id, at);
    places.set(id, at);
    before = at;
  }
  return missing;
}

function isBlank(sheet: Sheet, column: number): boolean {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`).isBlank();
}
