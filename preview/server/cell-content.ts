import type { Delimiter } from './parse-table.ts';

/** What goes into a cell: as typed, so that the spreadsheet reads it, or as text with the leading quote. */
export interface CellContent {
  readonly content: string;
  /** A number that can be read in two ways, and so was left as text. */
  readonly isAmbiguous: boolean;
}

const WHOLE = /^-?(0|[1-9]\d*)$/;
const DECIMAL = /^-?(0|[1-9]\d*)\.\d+$/;
const PERCENT = /^-?(0|[1-9]\d*)(\.\d+)?%$/;
const DOLLARS = /^\$(0|[1-9]\d{0,2}(,\d{3})*|[1-9]\d*)(\.\d\d)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(,\d{3})+\.\d{1,2}$|^-?[1-9]\d{0,2}(,\d{3}){2,}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TRUTH = /^(true|false)$/i;
/** One separator before exactly three digits: thousands to one reader, a decimal to another. */
const TWO_WAYS = /^-?[1-9]\d{0,2}([.,])\d{3}$/;
/** Beyond 15 digits a number would lose its end. */
const MOST_DIGITS = 15;

/**
 * How a cell of a CSV file enters the workbook. Numbers that can be read in one way only become numbers; all else
 * stays text: formulas (a file must not bring code), ids such as 007, decimal commas, dates of an unknown order.
 */
export function cellContent(cell: string, delimiter: Delimiter): CellContent {
  const typed = cell.trim();
  const isAmbiguous = TWO_WAYS.test(typed) && !(delimiter === ',' && DECIMAL.test(typed));
  if (!isAmbiguous && isReadOneWay(typed)) return { content: typed, isAmbiguous };
  return { content: needsQuote(cell) ? `'${cell}` : cell, isAmbiguous };
}

function isReadOneWay(typed: string): boolean {
  if (typed.replace(/\D/g, '').length > MOST_DIGITS) return false;
  return [WHOLE, DECIMAL, PERCENT, DOLLARS, GROUPED, TRUTH, DAY].some((form) => form.test(typed));
}

/** Words and sentences stay clear of the quote, which the user would see when editing. */
function needsQuote(cell: string): boolean {
  return !/^\p{L}[\p{L}\p{N} &.,()/+-]*$/u.test(cell) || /\d/.test(cell) || TRUTH.test(cell.trim());
}
