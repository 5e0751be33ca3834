import type { Day } from '../core/day.ts';
import type { Unknown } from '../core/unknown.ts';

/**
 * What the cells of a column hold. A figure is a number as people type it, read and refused as the functions do; an
 * amount is a number that the add-on wrote, or Unknown.
 */
export type ColumnType = 'text' | 'word' | 'figure' | 'number' | 'amount' | 'day' | 'formula';

/** Who fills a column: a person, the add-on for a person to see, a saved review, or one formula in the header. */
export type FilledBy = 'person' | 'add-on' | 'review' | 'formula';

/** One column of a tab, declared once: set-up, reading, writing and the documentation derive from it. */
export interface Column {
  /** Stays for good: the column is found by it, whatever its header says and wherever it stands. */
  readonly id: string;
  /** The header that set-up writes; a person may change it. */
  readonly title: string;
  readonly type: ColumnType;
  readonly filledBy: FilledBy;
  /** One sentence for a channel manager, shown as a note on the header and in the documentation. */
  readonly help: string;
  /** Number format of the cells below the header. */
  readonly format?: NumberFormat;
  /** The words that a drop-down offers. */
  readonly words?: readonly string[];
  /** Pixels. */
  readonly width: number;
  /** The header's formula; `of` gives the open range of a column below its header, as `E2:E`. */
  readonly formula?: (of: (column: string) => string, settings: SettingsRanges) => string;
  /** Set-up hides the column: it is for the add-on, not for reading. */
  readonly isHidden?: true;
}

/**
 * Number formats that Sheets, the preview and the documentation know by these names. A share has as many decimals as
 * it takes for 9.9995% not to read as 10% beside Portfolio.
 */
export const numberFormats = {
  money: '#,##0',
  share: '0.00##%',
  percent: '0.0##%',
  part: '0.0%',
  points: '0',
  fte: '0.0#',
  day: 'yyyy-mm-dd',
  month: 'yyyy-mm',
} as const;

export type NumberFormat = keyof typeof numberFormats;

/** What formulas take from the Settings tab: the four thresholds as one column, three of them alone, and all values. */
export interface SettingsRanges {
  readonly thresholds: string;
  readonly expendable: string;
  readonly sellerGate: string;
  readonly toolkit: string;
  /** The whole column: values, and sentences where one may not be what it is. */
  readonly inForce: string;
}

export interface Tab {
  readonly id: string;
  /** The name that set-up gives; a person may change it. */
  readonly title: string;
  /** One or two sentences: what the tab is for. */
  readonly help: string;
  readonly columns: readonly Column[];
  /** Columns that stay in view. */
  readonly frozenColumns?: number;
  /** Every cell is protected with a warning: people read it. */
  readonly isProtected?: true;
}

type ValueOf<C extends Column> = C['type'] extends 'number'
  ? number | ''
  : C['type'] extends 'day'
    ? Day | ''
    : C['type'] extends 'figure'
      ? Figure
      : C['type'] extends 'amount'
        ? number | Unknown | ''
        : string;

/** What a person typed into a figure cell, as it came: the functions read it, and their sentence refuses it. */
export type Figure = string | number | boolean | Date;

/** One row of a tab by column id: text, numbers or '' for a blank, days as ISO text. Formula columns are left out. */
export type RowOf<T extends Tab> = {
  readonly [C in Exclude<T['columns'][number], { type: 'formula' }> as C['id']]: ValueOf<C>;
};

/** The ids of a tab's columns. */
export type ColumnOf<T extends Tab> = T['columns'][number]['id'];

/** Declares a tab; the types of its rows follow from the columns. */
export function defineTab<const T extends Tab>(tab: T): T {
  return tab;
}
