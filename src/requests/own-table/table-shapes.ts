/** The columns of Resellers that a table of one's own can fill. */
export const importFields = [
  'reseller_id',
  'name',
  'owner',
  'sell_in',
  'margin',
  'services',
  'pull_through',
  'reseller_revenue',
  'revenue_before',
  'reseller_revenue_before',
  'target',
  'booked',
] as const;

export type ImportField = (typeof importFields)[number];

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
