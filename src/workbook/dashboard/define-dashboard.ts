import type { ColumnOf, NumberFormat } from '../define-tab.ts';
import type { Tabs } from '../index.ts';

/** What the formulas of the dashboard read: open ranges below the headers, by the places where columns stand now. */
export interface Sources {
  readonly resellers: (column: ColumnOf<Tabs['resellers']>) => string;
  readonly reviews: (column: ColumnOf<Tabs['reviews']>) => string;
  readonly plan: (column: ColumnOf<Tabs['marketing_plan']>) => string;
  readonly actions: (column: ColumnOf<Tabs['actions']>) => string;
  readonly thresholds: string;
  readonly expendable: string;
  readonly sellerGate: string;
  /** All settings in force, with sentences where one may not be what it is. */
  readonly inForce: string;
  /** A cell of the dashboard itself, wherever its page begins. */
  readonly cell: (column: PageColumn, row: number) => string;
}

/** The columns of the page, as they stand where nobody has moved it: a margin, a left half, a gutter, a right half. */
export const pageColumns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

export type PageColumn = (typeof pageColumns)[number];

/** Pixels. */
export const pageWidths: Readonly<Record<PageColumn, number>> = {
  A: 20,
  B: 212,
  C: 88,
  D: 108,
  E: 108,
  F: 24,
  G: 212,
  H: 88,
  I: 108,
  J: 176,
};

/** A formula without its `=`; `row` is its own row on the page. */
export type Formula = (from: Sources, row: number) => string;

/** One figure at the top of the page, with a label above and a remark below. */
export interface Card {
  readonly id: string;
  readonly label: string;
  /** One sentence for the documentation and the note on the label. */
  readonly help: string;
  readonly at: readonly [column: 'B' | 'D' | 'G' | 'I', row: number];
  readonly value: Formula;
  readonly format: NumberFormat;
  readonly remark: Formula;
}

/** What a column of a block shows, so that it is formatted and coloured. */
export interface BlockColumn {
  readonly title: string;
  /** One sentence for the note on its title, where that does not say enough. */
  readonly help?: string;
  readonly format?: NumberFormat;
  /** Coloured by the words of standings, by those of risks, or where a date has passed. */
  readonly colours?: 'standing' | 'risk' | 'late';
}

interface BlockHead {
  readonly id: string;
  readonly title: string;
  /** Stands behind the heading, in small letters. */
  readonly subtitle?: string;
  /** One or two sentences for the note on the heading and the documentation. */
  readonly help: string;
  /** The row of its heading; the titles of its columns stand below it, then its rows. */
  readonly top: number;
  readonly left: 'B' | 'G';
  readonly columns: readonly BlockColumn[];
}

/** Rows with a label each; the last one may be a total. */
export interface Lines extends BlockHead {
  readonly kind: 'lines';
  readonly lines: readonly {
    readonly label: string | Formula;
    /** A column that is left out is filled by what the formula above it spills. */
    readonly formulas: readonly (Formula | undefined)[];
    readonly isTotal?: true;
  }[];
}

/** As many rows as a formula gives, up to `rows`; a sentence where it gives none. */
export interface List extends BlockHead {
  readonly kind: 'list';
  readonly rows: number;
  readonly list: Formula;
  readonly empty: string;
  /** Formulas in each row right of what the list spills; with `to`, over cells that are one. */
  readonly beside?: readonly {
    readonly column: PageColumn;
    readonly to?: PageColumn;
    readonly formula: Formula;
  }[];
}

export type Block = Lines | List;

/** A native chart over cells of the page. */
export interface DashboardChart {
  readonly id: string;
  readonly title: string;
  readonly type: 'BAR' | 'SCATTER';
  /** The columns from left to right: labels or x first. The row of column titles is the first. */
  readonly columns: readonly PageColumn[];
  readonly rows: readonly [first: number, last: number];
  /** The axis from left to right is logarithmic, as on the map. */
  readonly axes?: { readonly x: string; readonly y: string };
  readonly colour: string;
}

/** The whole page. */
export interface Dashboard {
  readonly title: string;
  readonly help: string;
  /** The day of the figures, and in a sentence how many resellers there are. */
  readonly today: Formula;
  readonly status: Formula;
  /** What the status says where a tab or a column is gone. */
  readonly broken: string;
  readonly cards: readonly Card[];
  readonly blocks: readonly Block[];
  readonly charts: readonly DashboardChart[];
  /** The heading above the charts and the rows that they cover. */
  readonly pictures: { readonly title: string; readonly top: number; readonly rows: number };
}
