import { resellersTab } from '../../workbook/resellers-tab.ts';

type ResellersColumn = (typeof resellersTab.columns)[number];

/** A column of Resellers that a table of one's own can fill: those that people fill, and the id. */
export type ImportField = Extract<ResellersColumn, { readonly filledBy: 'person' }>['id'] | 'reseller_id';

/** In the order of the tab, with their titles. */
export function importFields(): readonly { readonly id: ImportField; readonly title: string }[] {
  return resellersTab.columns.flatMap(({ id, title, filledBy }) =>
    filledBy === 'person' || id === 'reseller_id' ? [{ id, title }] : [],
  ) as { id: ImportField; title: string }[];
}

export interface TableColumn {
  /** Counts from 0. */
  readonly index: number;
  /** The column's letter in the grid. */
  readonly letter: string;
  readonly header: string;
  /** The first few values as the user sees them. */
  readonly samples: readonly string[];
  /** What the column seems to be, null for nothing of ours. */
  readonly proposed: ImportField | null;
}

export interface TableProposal {
  readonly title: string;
  readonly sheetId: number;
  /** The row of the grid with the headers, counted from 1. */
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** Stands for the headers: copying is refused where they are others by then. */
  readonly headersMark: string;
  /** Rows below the header that hold something. */
  readonly rows: number;
}

export interface ImportResult {
  readonly copied: number;
  /** Rows that were not copied, each as a sentence with its place and reason: totals, repeated headers, known ones. */
  readonly skipped: readonly string[];
  /** What to look at in the rows that were copied, each with its place, reason and cure: cells that cannot be read, names that stand alone, names that are there twice. */
  readonly faults: readonly string[];
  /** Rows of the table that hold something. */
  readonly rows: number;
}
