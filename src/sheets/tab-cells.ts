import { valueOfCell, writtenCell } from '../workbook/cell-codec.ts';
import { runsOf } from '../workbook/column-runs.ts';
import type { Column } from '../workbook/define-tab.ts';
import type { Cell } from '../workbook/workbook-port.ts';
import type { FoundTab } from './found-tabs.ts';
import { writing } from './refused-writes.ts';

/** A row by column id. */
export type Values = Readonly<Record<string, unknown>>;

export interface PlacedValues {
  readonly [column: string]: Cell;
  readonly row: number;
}

/** Rows that are added at once when a tab is full, so that most writes need none. */
const SPARE_ROWS = 100;

/** The cells of a found tab as rows of values: formula columns are neither read nor written. */
export class TabCells {
  private readonly tab: FoundTab;
  private readonly columns: readonly { readonly item: Column; readonly at: number }[];
  private readonly left: number;
  private readonly width: number;
  /** The last row that holds something, as far as this execution knows. */
  private last: number | undefined;
  /** Whether only the add-on writes here, so that the first column alone tells how far the rows go. */
  private readonly isLog: boolean;

  constructor(tab: FoundTab, columns: readonly Column[], isLog: boolean) {
    this.tab = tab;
    this.isLog = isLog;
    this.columns = columns.flatMap((item) => {
      const at = tab.columns.get(item.id);
      return at === undefined || item.type === 'formula' ? [] : [{ item, at }];
    });
    const places = this.columns.map(({ at }) => at);
    this.left = Math.min(...places);
    this.width = Math.max(...places) - this.left + 1;
  }

  /** All rows that hold something. */
  rows(): readonly PlacedValues[] {
    const rows = this.block(2, this.tab.sheet.getLastRow()).filter(holdsSomething);
    this.last = rows[rows.length - 1]?.row ?? 1;
    return rows;
  }

  row(row: number): PlacedValues {
    const isThere = row <= this.tab.sheet.getMaxRows();
    return (isThere ? this.block(row, row)[0] : undefined) ?? this.rowOf([], row);
  }

  column(id: string): readonly string[] {
    const column = this.columns.find(({ item }) => item.id === id);
    const { sheet } = this.tab;
    const lastRow = sheet.getLastRow();
    if (!column || lastRow < 2) return [];
    const cells: Cell[][] = sheet.getRange(2, column.at, lastRow - 1, 1).getValues();
    const texts = cells.map(([cell = '']) => String(valueOfCell({ type: 'text' }, cell)));
    while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
    if (this.isLog && column === this.columns[0]) this.last = this.lastOfLog(texts.length + 1, lastRow);
    return texts;
  }

  lastRow(): number {
    if (this.last === undefined) {
      if (!this.isLog) this.rows();
      else if (!this.endsWithId()) this.column(this.columns[0]?.item.id ?? '');
    }
    return this.last ?? 1;
  }

  /** Forgets how far the rows go: somebody else may have added some. */
  forget(): void {
    this.last = undefined;
  }

  append(rows: readonly Values[]): void {
    if (rows.length === 0) return;
    const first = this.lastRow() + 1;
    this.makeRoom(first + rows.length - 1);
    this.write(first, this.columns, rows);
    this.last = first + rows.length - 1;
  }

  /** Writes the given columns of one row, and no others: a person’s formula beside them stays. */
  change(row: number, change: Values): void {
    this.makeRoom(row);
    this.write(
      row,
      this.columns.filter(({ item }) => change[item.id] !== undefined),
      [change],
    );
    this.last = undefined;
  }

  writeColumn(id: string, first: number, values: readonly string[]): void {
    if (values.length === 0) return;
    this.makeRoom(first + values.length - 1);
    this.write(
      first,
      this.columns.filter(({ item }) => item.id === id),
      values.map((value) => ({ [id]: value })),
    );
    this.last = undefined;
  }

  private write(first: number, columns: typeof this.columns, rows: readonly Values[]): void {
    for (const run of runsOf(columns)) {
      const range = this.tab.sheet.getRange(first, run.first, rows.length, run.items.length);
      const cells = rows.map((row) => run.items.map((column) => writtenCell(column, row[column.id])));
      writing(() => range.setValues(cells), range);
    }
  }

  makeRoom(lastRow: number): void {
    const { sheet } = this.tab;
    const has = sheet.getMaxRows();
    if (lastRow > has) writing(() => sheet.insertRowsAfter(has, Math.max(lastRow - has, SPARE_ROWS)));
  }

  /** The usual case, told by one cell: however long the log is, nothing of it is read. */
  private endsWithId(): boolean {
    const { sheet } = this.tab;
    const lastRow = sheet.getLastRow();
    const at = this.columns[0]?.at ?? 1;
    if (lastRow > 1 && sheet.getRange(lastRow, at).isBlank()) return false;
    this.last = Math.max(lastRow, 1);
    return true;
  }

  /** A row whose id a person erased still is a row: nothing is written over it. */
  private lastOfLog(lastWithId: number, lastRow: number): number {
    const tail = this.block(lastWithId + 1, lastRow).filter(holdsSomething);
    return tail[tail.length - 1]?.row ?? lastWithId;
  }

  private block(first: number, last: number): readonly PlacedValues[] {
    if (last < first) return [];
    const range = this.tab.sheet.getRange(first, this.left, last - first + 1, this.width);
    return range.getValues().map((cells: Cell[], index) => this.rowOf(cells, first + index));
  }

  private rowOf(cells: readonly Cell[], row: number): PlacedValues {
    const values: Record<string, Cell> = {};
    for (const { item, at } of this.columns) values[item.id] = valueOfCell(item, cells[at - this.left] ?? '');
    return { ...values, row };
  }
}

function holdsSomething({ row: _row, ...values }: PlacedValues): boolean {
  return Object.values(values).some((value) => value !== '');
}
