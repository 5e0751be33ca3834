import { host } from './execution.ts';
import type { SheetFacts } from './host.ts';
import { sheetOf } from './range.ts';
import { columnLetters } from './zones.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

type Covered =
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRowHeight'
  | 'hideColumns'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'showColumns';

type Dimension = 'ROW' | 'COL';

/** The rows and columns of a sheet, counted from 1. */
export class SheetLines implements Pick<GSheet, Covered> {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  protected get self(): GSheet {
    return this as unknown as GSheet;
  }

  protected get facts(): SheetFacts {
    return sheetOf(this.id);
  }

  getMaxRows(): number {
    return this.facts.rows;
  }

  getMaxColumns(): number {
    return this.facts.columns;
  }

  insertRowsAfter(afterPosition: number, howMany: number): GSheet {
    return this.insert('ROW', afterPosition, howMany, 'after');
  }

  insertRowsBefore(beforePosition: number, howMany: number): GSheet {
    return this.insert('ROW', beforePosition, howMany, 'before');
  }

  insertRowAfter(afterPosition: number): GSheet {
    return this.insert('ROW', afterPosition, 1, 'after');
  }

  insertRowBefore(beforePosition: number): GSheet {
    return this.insert('ROW', beforePosition, 1, 'before');
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GSheet {
    return this.insert('COL', afterPosition, howMany, 'after');
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GSheet {
    return this.insert('COL', beforePosition, howMany, 'before');
  }

  insertColumnAfter(afterPosition: number): GSheet {
    return this.insert('COL', afterPosition, 1, 'after');
  }

  insertColumnBefore(beforePosition: number): GSheet {
    return this.insert('COL', beforePosition, 1, 'before');
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('ROW', rowPosition, howMany);
  }

  deleteRow(rowPosition: number): GSheet {
    this.remove('ROW', rowPosition, 1);
    return this.self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('COL', columnPosition, howMany);
  }

  deleteColumn(columnPosition: number): GSheet {
    this.remove('COL', columnPosition, 1);
    return this.self;
  }

  getFrozenRows(): number {
    return this.facts.frozenRows;
  }

  getFrozenColumns(): number {
    return this.facts.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows === 0) host().command('UNFREEZE_ROWS', { sheetId: this.id });
    else host().command('FREEZE_ROWS', { sheetId: this.id, quantity: rows });
  }

  setFrozenColumns(columns: number): void {
    if (columns === 0) host().command('UNFREEZE_COLUMNS', { sheetId: this.id });
    else host().command('FREEZE_COLUMNS', { sheetId: this.id, quantity: columns });
  }

  /** In pixels. */
  getColumnWidth(columnPosition: number): number {
    return Number(host().ask('getColSize', this.id, columnPosition - 1));
  }

  /** In pixels. */
  getRowHeight(rowPosition: number): number {
    return Number(host().ask('getRowSize', this.id, rowPosition - 1));
  }

  setColumnWidth(columnPosition: number, width: number): GSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GSheet {
    const elements = Array.from({ length: numColumns }, (_unused, at) => startColumn - 1 + at);
    host().command('RESIZE_COLUMNS_ROWS', { sheetId: this.id, dimension: 'COL', elements, size: width });
    return this.self;
  }

  setRowHeight(rowPosition: number, height: number): GSheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): GSheet {
    this.check('ROW', startRow, numRows);
    const elements = Array.from({ length: numRows }, (_unused, at) => startRow - 1 + at);
    host().command('RESIZE_COLUMNS_ROWS', { sheetId: this.id, dimension: 'ROW', elements, size: height });
    return this.self;
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.setHidden('HIDE_COLUMNS_ROWS', columnIndex, numColumns);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.setHidden('UNHIDE_COLUMNS_ROWS', columnIndex, numColumns);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.check('COL', columnPosition, 1);
    return host().ask('isColHiddenByUser', this.id, columnPosition - 1) === true;
  }

  private setHidden(command: string, column: number, howMany: number): void {
    this.check('COL', column, howMany);
    const elements = Array.from({ length: howMany }, (_unused, at) => column - 1 + at);
    host().command(command, { sheetId: this.id, dimension: 'COL', elements });
  }

  private insert(dimension: Dimension, line: number, quantity: number, position: 'before' | 'after'): GSheet {
    const { name } = this.facts;
    this.check(dimension, line, 1);
    const place = { dimension, base: line - 1, quantity, position };
    host().command('ADD_COLUMNS_ROWS', { sheetId: this.id, sheetName: name, ...place });
    return this.self;
  }

  private remove(dimension: Dimension, line: number, howMany: number): void {
    this.check(dimension, line, howMany);
    const { name, rows, columns } = this.facts;
    if (howMany >= (dimension === 'ROW' ? rows : columns)) {
      throw new Error(`You can't delete all the ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`);
    }
    const elements = Array.from({ length: howMany }, (_unused, at) => line - 1 + at);
    host().command('REMOVE_COLUMNS_ROWS', { sheetId: this.id, sheetName: name, dimension, elements });
  }

  private check(dimension: Dimension, line: number, howMany: number): void {
    const { rows, columns } = this.facts;
    if (line >= 1 && line + howMany - 1 <= (dimension === 'ROW' ? rows : columns)) return;
    const place = dimension === 'ROW' ? `row ${line}` : `column ${columnLetters(Math.max(line - 1, 0))}`;
    throw new Error(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds: ${place}.`);
  }
}
