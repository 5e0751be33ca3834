import { checkValue } from '../../core/check-value.ts';
import { columnLetters, sheetInFormula } from '../a1.ts';
import { tokensOf } from './formula-tokens.ts';
import type { PlannedCell } from './plan-sharing.ts';
import { type Block, blockOf, referencesIn } from './read-reference.ts';

/** What is kept of one cell that was shared, so that it can be taken back. */
export interface SharedRecord {
  /**
   * A formula that names the cells of the answer and then every reference of the original, so that the spreadsheet
   * itself follows them when rows are inserted, columns are moved or tabs are renamed.
   */
  readonly places: string;
  readonly kind: 'formula' | 'values';
  /** Its mark among the kept answers. */
  readonly call: string;
  readonly original: string;
  /** The plain formula that took its place; '' for values. */
  readonly plain: string;
  /** The check value of the values that took its place; '' for a formula. */
  readonly check: string;
}

/** The formula that follows the places of a cell; `others` are references beside those of the original. */
export function placesFormula(cell: PlannedCell, others: readonly string[]): string {
  const tab = sheetInFormula(cell.tab);
  const first = `${columnLetters(cell.column)}${cell.row}`;
  const last = `${columnLetters(cell.column + cell.width - 1)}${cell.row + cell.height - 1}`;
  const own = referencesIn(tokensOf(cell.original)).map((reference) => qualified(reference, cell.tab));
  return `=${[`${tab}!${first}:${last}`, ...own, ...others].map((each) => `ROWS(${each})`).join('+')}`;
}

/** A reference with the name of its tab. */
export function qualified(reference: string, tab: string): string {
  return reference.includes('!') ? reference : `${sheetInFormula(tab)}!${reference}`;
}

/** A formula in which every reference names its tab. */
export function qualifiedFormula(formula: string, tab: string): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' ? qualified(text, tab) : text))
    .join('');
}

/** Whether two references name the same cells; marks of fixed rows and columns count nothing. */
export function sameBlock(one: Block | undefined, other: Block | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** The block with the tab of its reference, in small letters, for comparing. */
export function tabOf(reference: string): string | undefined {
  return blockOf(reference)?.sheet?.toLowerCase();
}

/** A check value over what cells hold, in whatever order: sorting rows changes nothing. */
export function valuesCheck(cells: readonly unknown[]): string {
  const texts = cells.filter((cell) => cell !== '').map(textOf);
  return checkValue(texts.sort(), '');
}

function textOf(cell: unknown): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return cell instanceof Date ? cell.toISOString() : `${typeof cell} ${String(cell)}`;
}
