import { SHARING_KEY } from '../../workbook/metadata.ts';
import { setUpSentences } from '../../workbook/set-up-sentences.ts';
import { placeOf, type SharedCell, stateOf } from '../../workbook/shared-earlier.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Columns of what is kept: places, kind, mark, original, plain formula, check value. */
const WIDTH = 6;

export interface UndoneSharing {
  /** In words, as set-up gives them. */
  readonly made: readonly string[];
  /** Whether cells are left in which something else stands than the formula that was there. */
  readonly isShared: boolean;
}

/**
 * Puts formulas back that version 0.1 replaced with “Share without the add-on”. What a person changed since stays as
 * it is; then the sheet of what was kept is shown instead of deleted, so that nothing is lost. The dashboard is left to
 * set-up, which writes all of it.
 */
export function undoSharing(file: Spreadsheet, dashboard: Sheet | undefined): UndoneSharing {
  const [mark] = file.createDeveloperMetadataFinder().withKey(SHARING_KEY).find();
  const sheet = mark?.getLocation().getSheet();
  if (!sheet) return { made: [], isShared: false };
  let restored = 0;
  let left = 0;
  for (const cell of keptCells(sheet)) {
    const range = rangeOf(file, cell);
    if (range && dashboard && range.getGridId() === dashboard.getSheetId()) continue;
    const state = range && stateOf(cell, { formulas: range.getFormulas(), values: range.getValues() });
    if (range && state === 'replaced') {
      putBack(range, cell);
      restored += 1;
    } else if (state !== 'there') left += 1;
  }
  SpreadsheetApp.flush();
  if (left === 0) file.deleteSheet(sheet);
  else sheet.showSheet();
  return {
    made: [
      ...(restored > 0 ? [setUpSentences.restored(restored)] : []),
      ...(left > 0 ? [setUpSentences.notRestored(left, sheet.getName())] : []),
    ],
    isShared: left > 0,
  };
}

/** With one call. A plain formula filled the cells of its answer itself; values stand in each of them. */
function putBack(range: Range, { original, check }: SharedCell): void {
  if (check === '') range.getCell(1, 1).setFormula(original);
  else {
    const blank = (columns: number) => new Array<string>(columns).fill('');
    const cells = Array.from({ length: range.getNumRows() }, () => blank(range.getNumColumns()));
    cells[0]?.splice(0, 1, original);
    range.setValues(cells);
  }
}

function keptCells(sheet: Sheet): readonly SharedCell[] {
  const last = sheet.getLastRow();
  if (last < 2) return [];
  const range = sheet.getRange(2, 1, last - 1, WIDTH);
  const values = range.getValues();
  return range.getFormulas().flatMap(([places = ''], index): SharedCell[] => {
    const [, , , original, plain, check] = values[index] ?? [];
    if (places === '') return [];
    return [{ places, original: String(original), plain: String(plain), check: String(check) }];
  });
}

function rangeOf(file: Spreadsheet, cell: SharedCell): Range | undefined {
  const place = placeOf(cell);
  return place === undefined ? undefined : file.getRange(place);
}
