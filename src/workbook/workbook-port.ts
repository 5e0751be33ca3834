import type { Day } from '../core/day.ts';
import type { ColumnOf, Figure, RowOf } from './define-tab.ts';
import type { TabId, Tabs } from './index.ts';

/** A cell as the spreadsheet gives it; '' for a blank. */
export type Cell = Figure;

/** A row with its place in the tab, counted from 1 as the grid shows it. */
export type Placed<Row> = Row & { readonly row: number };

export type RowsOf<Id extends TabId> = readonly Placed<RowOf<Tabs[Id]>>[];

/** Some columns of a row; what is left out stays as it is. */
export type Change<Id extends TabId> = Partial<RowOf<Tabs[Id]>>;

/** A table that the user has made, as raw cells from the first row of its tab on. */
export interface OwnTable {
  /** The tab's name. */
  readonly title: string;
  /** Google's number of the tab: stays when the tab is renamed. */
  readonly sheetId: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Reads the number format of each cell, which may hold a currency that its number does not. */
  readonly formats?: () => readonly (readonly string[])[];
}

/** What is missing of the workbook that set-up makes: names of tabs, and of columns as “Resellers: Share”. */
export type Missing = readonly string[];

/**
 * The spreadsheet as requests see it: rows as objects, found by metadata wherever a person moved, renamed or hid them.
 * Every reading method reads its tab once and every writing method writes once (once more for each gap that a person
 * made between our columns). Text is stored as text, never as a formula, number or date. A missing tab or column
 * throws a Problem of kind `not set up`.
 */
export interface WorkbookPort {
  /** What set-up would make or repair; empty when all is there. */
  missing(): Missing;

  /** All rows with something in a column that people or the add-on fill, in the order of the tab. */
  readRows<Id extends TabId>(tab: Id): RowsOf<Id>;
  /** One row, blank where it lies beyond the last. */
  readRow<Id extends TabId>(tab: Id, row: number): Placed<RowOf<Tabs[Id]>>;
  /** The texts of one column from row 2 on; a blank cell is ''. */
  readColumn<Id extends TabId>(tab: Id, column: ColumnOf<Tabs[Id]>): readonly string[];
  /** The last row that holds something; 1 where there is only the header. */
  lastRow(tab: TabId): number;
  /** Whether that row is the last which holds something: mostly told without reading any. */
  endsAt(tab: TabId, row: number): boolean;

  /** Writes rows below the last one, as one block. A column that a row leaves out is blank. */
  appendRows<Id extends TabId>(tab: Id, rows: readonly Change<Id>[]): void;
  /** Changes some columns of one row. */
  changeRow<Id extends TabId>(tab: Id, row: number, change: Change<Id>): void;
  /** Writes one column of many rows, from `firstRow` on. */
  writeColumn<Id extends TabId>(
    tab: Id,
    column: ColumnOf<Tabs[Id]>,
    firstRow: number,
    values: readonly string[],
  ): void;

  /** A short text kept beside the log, not in a cell: where the log ends (see log-head.ts). */
  logHead(): string;
  setLogHead(text: string): void;

  /** Runs `act` under the document lock and flushes before the lock is free; undefined when somebody else holds it. */
  locked<Result>(act: () => Result): { readonly result: Result } | undefined;
  /** Sends all writes to the spreadsheet. */
  flush(): void;

  /** The row that the user has selected on the Resellers tab; undefined on any other tab and on the header. */
  activeResellerRow(): number | undefined;
  /** The tab that the user is looking at; undefined where it is one of ours. */
  activeTable(): OwnTable | undefined;

  /** Texts of this user and this spreadsheet that survive closing everything: unsaved reviews. */
  draft(key: string): string | undefined;
  keepDraft(key: string, text: string): void;
  dropDraft(key: string): void;

  /** Today in the spreadsheet's time zone. */
  today(): Day;
  /** Now in UTC, ISO with milliseconds. */
  now(): string;
  /** A few random letters and digits. */
  randomMark(): string;
}
