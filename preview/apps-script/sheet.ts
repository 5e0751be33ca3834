import { cellsNamed } from './cells-named.ts';
import { copySheet } from './copy-sheet.ts';
import { covered, uncovered } from './covered.ts';
import { host } from './execution.ts';
import type { SheetFacts, Zone } from './host.ts';
import { moveColumns } from './move-columns.ts';
import { makeRange, sheetOf } from './range.ts';
import { newRangeList } from './range-list.ts';
import { newSheet } from './sheet-makers.ts';
import { SheetObjects } from './sheet-objects.ts';
import { wrongParameters } from './wrong-parameters.ts';
import { columnLetters, numberOfText } from './zones.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

type Covered =
  | 'activate'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'copyTo'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'moveColumns'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setTabColor'
  | 'showSheet';

/** A sheet. Google numbers sheets; the engine's ids are text, so the number is made from the text. */
class SheetStandIn extends SheetObjects implements Pick<GSheet, Covered> {
  activate(): GSheet {
    host().command('ACTIVATE_SHEET', { sheetIdFrom: host().activeSheetId(), sheetIdTo: this.id });
    return this.self;
  }

  /** Writes below the last row with content, and adds a row when there is none left. */
  appendRow(values: readonly unknown[]): GSheet {
    const row = this.getLastRow();
    if (row >= this.facts.rows) this.insertRowsAfter(this.facts.rows, 1);
    if (values.length > this.facts.columns) {
      this.insertColumnsAfter(this.facts.columns, values.length - this.facts.columns);
    }
    const zone = { top: row, left: 0, bottom: row, right: values.length - 1 };
    makeRange(this.id, zone).setValues([[...values]]);
    return this.self;
  }

  clear(): GSheet {
    this.whole().clear();
    return this.self;
  }

  clearContents(): GSheet {
    this.whole().clearContent();
    return this.self;
  }

  clearFormats(): GSheet {
    this.whole().clearFormat();
    return this.self;
  }

  /** Within the same spreadsheet: the preview has no other. */
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    return newSheet(copySheet(this.id));
  }

  getRange(first: unknown, column?: number, numRows = 1, numColumns = 1): GRange {
    if (typeof first === 'string') {
      const { rows, columns } = this.facts;
      const { zone, notation } = cellsNamed(first.replace(/^.*!/, ''), rows, columns);
      return makeRange(this.id, zone, notation);
    }
    if (typeof first !== 'number' || typeof column !== 'number') {
      throw wrongParameters('Sheet.getRange', [first, ...(column === undefined ? [] : [column])]);
    }
    const top = first - 1;
    const left = column - 1;
    return makeRange(this.id, { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 });
  }

  getRangeList(a1Notations: readonly string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return newRangeList(a1Notations.map((notation) => this.getRange(notation)));
  }

  getDataRange(): GRange {
    const { row, col } = host().extent(this.id);
    return makeRange(this.id, { top: 0, left: 0, bottom: Math.max(row, 0), right: Math.max(col, 0) });
  }

  getLastRow(): number {
    return host().extent(this.id).row + 1;
  }

  getLastColumn(): number {
    return host().extent(this.id).col + 1;
  }

  getActiveRange(): GRange {
    return makeRange(this.id, host().activeSheetId() === this.id ? host().activeZone() : FIRST_CELL);
  }

  getActiveCell(): GRange {
    return this.getActiveRange().getCell(1, 1);
  }

  getIndex(): number {
    return (
      host()
        .sheets()
        .findIndex(({ id }) => id === this.id) + 1
    );
  }

  getName(): string {
    return this.facts.name;
  }

  getSheetName(): string {
    return this.facts.name;
  }

  getSheetId(): number {
    return numberOfSheet(this.id);
  }

  setName(name: string): GSheet {
    const { name: oldName } = this.facts;
    if (name === oldName) return this.self;
    if (
      host()
        .sheets()
        .some((sheet) => sheet.name.toLowerCase() === name.toLowerCase() && sheet.id !== this.id)
    ) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    host().command('RENAME_SHEET', { sheetId: this.id, newName: name, oldName });
    return this.self;
  }

  setTabColor(color: string | null): GSheet {
    host().command('COLOR_SHEET', { sheetId: this.id, ...(color ? { color } : {}) });
    return this.self;
  }

  hideSheet(): GSheet {
    host().command('HIDE_SHEET', { sheetId: this.id });
    return this.self;
  }

  showSheet(): GSheet {
    host().command('SHOW_SHEET', { sheetId: this.id });
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.facts.isHidden;
  }

  moveColumns(columnSpec: GRange, destinationIndex: number): void {
    moveColumns(this.facts, uncovered<{ readonly zone: Zone }>(columnSpec).zone, destinationIndex);
  }

  setHiddenGridlines(hideGridlines: boolean): GSheet {
    host().command('SET_GRID_LINES_VISIBILITY', { sheetId: this.id, areGridLinesVisible: !hideGridlines });
    return this.self;
  }

  private whole(): GRange {
    const { rows, columns } = this.facts;
    return this.getRange(`A1:${columnLetters(columns - 1)}${rows}`);
  }
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** Google numbers sheets; here the number is made from the sheet's id. */
export function numberOfSheet(id: string): number {
  return numberOfText(id);
}

export function makeSheet(sheetId: string): GSheet {
  const facts = (): SheetFacts => sheetOf(sheetId);
  facts();
  return covered('Sheet', new SheetStandIn(sheetId));
}
