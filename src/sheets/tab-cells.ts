import { valueOfCell, writtenCell } from '../workbook/cell-codec.ts';
import { runsOf } from '../workbook/column-runs.ts';
import type { Column } from '../workbook/define-tab.ts';
import type { ColumnPlaces } from '../workbook/layout.ts';
import type { Cell } from '../workbook/workbook-port.ts';
import { headerOf } from './found-tabs.ts';
import { writing } from './refused-writes.ts';

/** A row by column id. */
export type Values = Readonly<Record<string, unknown>>;

export interface PlacedValues {
  readonly [column: string]: Cell;
  readonly row: number;
}

/** A tab whose columns are found by its header row. Throws where one is missing that is needed. */
export interface TabToRead {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly columnsUnder: (header: readonly Cell[]) => ColumnPlaces;
}

type ReadColumn = { readonly item: Column; readonly at: number };
type Cells = readonly (readonly Cell[])[];

/** Rows that are added at once when a tab is full, so that most writes need none. */
const SPARE_ROWS = 100;

/** Rows that are read together with the header: more cells cost less than a second call. */
const NEAR = 60;

/**
 * The cells of a tab as rows of values: formula columns are neither read nor written. The header row comes along with
 * the first read, and says where the columns stand. A tab that was read whole is not read again until it is written.
 */
export class TabCells {
  private readonly tab: TabToRead;
  private readonly declared: readonly Column[];
  /** Whether only the add-on writes here, so that the first column alone tells how far the rows go. */
  private readonly isLog: boolean;
  private found: readonly ReadColumn[] | undefined;
  /** All rows from the header on. */
  private whole: Cells | undefined;
  /** Whether these are the first rows of the tab, below which nobody has looked. */
  private startOnly = false;
  /** The last row that holds something, as far as this execution knows. */
  private last: number | undefined;
  /** The last row in which a person's columns or formulas hold something, too. */
  private lastOfAll: number | undefined;

  constructor(tab: TabToRead, columns: readonly Column[], isLog: boolean) {
    this.tab = tab;
    this.declared = columns.filter(({ type }) => type !== 'formula');
    this.isLog = isLog;
  }

  /** All rows that hold something. */
  rows(): readonly PlacedValues[] {
    const cells = this.readWhole();
    const columns = this.columns();
    const rows = cells.flatMap((line, index) =>
      index > 0 && holdsSomething(line, columns) ? [rowOf(columns, line, index + 1)] : [],
    );
    this.last = rows[rows.length - 1]?.row ?? 1;
    return rows;
  }

  row(row: number): PlacedValues {
    const line = this.whole ? this.whole[row - 1] : this.readLine(row);
    return rowOf(this.columns(), line ?? [], row);
  }

  column(id: string): readonly string[] {
    if (this.isShort()) this.readWhole();
    const columns = this.columns();
    const column = columns.find((each) => each.item.id === id);
    const lastRow = this.whole?.length ?? this.lastRowOfAll();
    if (!column || lastRow < 2) return [];
    const cells: Cells = this.whole
      ? this.whole.slice(1).map((line) => [line[column.at - 1] ?? ''])
      : this.tab.sheet.getRange(2, column.at, lastRow - 1, 1).getValues();
    const texts = cells.map(([cell = '']) => String(valueOfCell({ type: 'text' }, cell)));
    while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
    if (this.isLog && column === columns[0]) this.last = this.lastOfLog(texts.length + 1, lastRow);
    return texts;
  }

  lastRow(): number {
    if (this.last === undefined) {
      if (!this.isLog) this.rows();
      else if (this.isShort() || !this.endsWithId()) this.column(this.columns()[0]?.item.id ?? '');
    }
    return this.last ?? 1;
  }

  /** Whether that row is the last. A short log is read for it, and then known. */
  endsAt(row: number): boolean {
    if (this.last === undefined && !this.whole && row < NEAR) this.readStart(row);
    if (this.last === undefined && this.lastRowOfAll() === row) this.last = row;
    return this.lastRow() === row;
  }

  /** Forgets what was read, and where the columns stand: somebody may have changed it. */
  forget(): void {
    this.forgetCells();
    this.found = undefined;
  }

  private forgetCells(): void {
    this.startOnly = false;
    this.whole = undefined;
    this.last = undefined;
    this.lastOfAll = undefined;
  }

  append(rows: readonly Values[]): void {
    if (rows.length === 0) return;
    // What a person has put below the first rows is not known from them.
    if (this.startOnly && this.lastRow() + rows.length > NEAR) this.forgetCells();
    const first = this.lastRow() + 1;
    this.write(first, this.columns(), rows);
    this.last = first + rows.length - 1;
  }

  /** Writes the given columns of one row, and no others: a person’s formula beside them stays. */
  change(row: number, change: Values): void {
    this.write(
      row,
      this.columns().filter(({ item }) => change[item.id] !== undefined),
      [change],
    );
  }

  writeColumn(id: string, first: number, values: readonly string[]): void {
    if (values.length === 0) return;
    this.write(
      first,
      this.columns().filter(({ item }) => item.id === id),
      values.map((value) => ({ [id]: value })),
    );
  }

  private write(first: number, columns: readonly ReadColumn[], rows: readonly Values[]): void {
    this.forgetCells();
    for (const run of runsOf(columns)) {
      const range = this.roomFor(first, run.first, rows.length, run.items.length);
      const cells = rows.map((row) => run.items.map((column) => writtenCell(column, row[column.id])));
      writing(() => range.setValues(cells), range);
    }
  }

  /** A range, for which rows are added where the grid ends before it. */
  private roomFor(first: number, column: number, rows: number, columns: number) {
    const range = () => this.tab.sheet.getRange(first, column, rows, columns);
    try {
      return range();
    } catch (error) {
      if (!this.makeRoom(first + rows - 1)) throw error;
      return range();
    }
  }

  /** Adds rows where the grid has fewer; gives whether it did. */
  makeRoom(lastRow: number): boolean {
    const { sheet } = this.tab;
    const has = sheet.getMaxRows();
    if (lastRow <= has) return false;
    writing(() => sheet.insertRowsAfter(has, Math.max(lastRow - has, SPARE_ROWS)));
    return true;
  }

  /** The usual case, told by one cell: however long the log is, nothing of it is read. */
  private endsWithId(): boolean {
    const lastRow = this.lastRowOfAll();
    const at = this.columns()[0]?.at ?? 1;
    if (lastRow > 1 && this.tab.sheet.getRange(lastRow, at).isBlank()) return false;
    this.last = Math.max(lastRow, 1);
    return true;
  }

  /** A row whose id a person erased still is a row: nothing is written over it. */
  private lastOfLog(lastWithId: number, lastRow: number): number {
    const tail = this.whole?.slice(lastWithId) ?? this.lines(lastWithId + 1, lastRow);
    const columns = this.columns();
    for (let index = tail.length - 1; index >= 0; index--) {
      if (holdsSomething(tail[index] ?? [], columns)) return lastWithId + 1 + index;
    }
    return lastWithId;
  }

  private isShort(): boolean {
    return this.whole !== undefined || this.lastRowOfAll() <= NEAR;
  }

  private lastRowOfAll(): number {
    this.lastOfAll ??= this.tab.sheet.getLastRow();
    return this.lastOfAll;
  }

  private columns(): readonly ReadColumn[] {
    return this.found ?? this.findColumns(headerOf(this.tab.sheet));
  }

  private findColumns(header: readonly Cell[]): readonly ReadColumn[] {
    const places = this.tab.columnsUnder(header);
    this.found = this.declared.flatMap((item) => {
      const at = places.get(item.id);
      return at === undefined ? [] : [{ item, at }];
    });
    return this.found;
  }

  private readWhole(): Cells {
    if (this.whole) return this.whole;
    const cells: Cells = this.tab.sheet.getDataRange().getValues();
    // Columns may have been moved since they were found: this header row stands above these very rows.
    this.findColumns(cells[0] ?? []);
    this.whole = cells;
    this.lastOfAll = cells.length;
    return cells;
  }

  /** Reads the first rows, which are all of a log that ends among them. */
  private readStart(row: number): void {
    const cells = this.firstRows();
    if (!cells) return;
    const columns = this.findColumns(cells[0] ?? []);
    const filled = cells.reduce((last, line, index) => (holdsSomething(line, columns) ? index + 1 : last), 1);
    if (filled !== row) return;
    this.whole = cells.slice(0, row);
    this.startOnly = true;
    this.last = row;
    this.lastOfAll = row;
  }

  private firstRows(): Cells | undefined {
    try {
      return this.tab.sheet.getRange(`1:${NEAR}`).getValues();
    } catch {
      // The grid has fewer rows: it is asked where it ends.
      return undefined;
    }
  }

  /** A row, with the header where that is near and not known yet; undefined beyond the grid. */
  private readLine(row: number): readonly Cell[] | undefined {
    try {
      if (this.found || row > NEAR) return this.lines(row, row)[0];
      const cells: Cells = this.tab.sheet.getRange(`1:${row}`).getValues();
      this.findColumns(cells[0] ?? []);
      return cells[row - 1];
    } catch (error) {
      if (row <= this.tab.sheet.getMaxRows()) throw error;
      return undefined;
    }
  }

  private lines(first: number, last: number): Cells {
    if (last < first) return [];
    const width = Math.max(...this.columns().map(({ at }) => at));
    return this.tab.sheet.getRange(first, 1, last - first + 1, width).getValues();
  }
}

function rowOf(columns: readonly ReadColumn[], cells: readonly Cell[], row: number): PlacedValues {
  const values: { [column: string]: Cell; row: number } = { row };
  for (const { item, at } of columns) values[item.id] = valueOfCell(item, cells[at - 1] ?? '');
  return values;
}

function holdsSomething(cells: readonly Cell[], columns: readonly ReadColumn[]): boolean {
  return columns.some(({ item, at }) => valueOfCell(item, cells[at - 1] ?? '') !== '');
}
