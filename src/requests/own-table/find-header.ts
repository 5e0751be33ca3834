import type { Cell } from '../../workbook/workbook-port.ts';
import { isBlank, isBlankRow, isDate, kindOf, textOf } from './cells.ts';
import { readHeader } from './read-header.ts';

/** Titles, logos and dates of export stand above a header, but not more than these rows. */
const SEARCHED_ROWS = 60;
const ROWS_BELOW = 20;

interface Candidate {
  readonly index: number;
  /** Headers that we understand. */
  readonly known: number;
  /** Columns of numbers under a text. */
  readonly contrast: number;
}

/**
 * The index of the row with the headers; undefined where there is none. A row of headers holds labels, is about as
 * wide as the rows below it, and either has headers that we understand or stands as text over numbers.
 */
export function findHeader(cells: readonly (readonly Cell[])[]): number | undefined {
  const filled = cells.flatMap((row, index) => (isBlankRow(row) ? [] : [index]));
  const candidates = filled
    .filter((index) => index < SEARCHED_ROWS)
    .flatMap((index, position) => {
      const row = cells[index] ?? [];
      if (!row.every(isLabel)) return [];
      const below = filled
        .slice(position + 1, position + 1 + ROWS_BELOW)
        .map((each) => cells[each] ?? [])
        .filter((each) => !isSameRow(each, row));
      const isWide = widthOf(row) * 2 >= median(below.map(widthOf));
      if (!isWide) return [];
      const { known, contrast } = strengthOf(row, below);
      // One word that we know may be a value; above a header there are only narrower rows.
      const isUnderRows = filled
        .slice(0, position)
        .some((each) => widthOf(cells[each] ?? []) >= widthOf(row));
      return [{ index, known: known === 1 && isUnderRows ? 0 : known, contrast }];
    });
  // A header that is repeated below may look a little better there; a row of groups above is not half as good.
  const best = Math.max(0, ...candidates.map(({ known }) => known));
  const header =
    best > 0
      ? candidates.find(({ known }) => known * 2 > best)
      : candidates.find(({ contrast }) => contrast > 0);
  return header?.index;
}

/** A text, a year or a date: what a header can be. */
function isLabel(cell: Cell): boolean {
  if (isBlank(cell) || isDate(cell)) return true;
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell !== 'string') return false;
  return (kindOf(cell) === 'word' && cell.length <= 120) || /^\s*20\d\d\s*$/.test(cell);
}

function widthOf(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell) && cell !== false).length;
}

function isSameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.every((cell, index) => textOf(cell).trim() === textOf(other[index] ?? '').trim());
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function strengthOf(row: readonly Cell[], below: readonly (readonly Cell[])[]): Omit<Candidate, 'index'> {
  let known = 0;
  let contrast = 0;
  for (const [column, cell] of row.entries()) {
    const text = textOf(cell).trim();
    if (text === '') continue;
    const values = below.map((each) => each[column] ?? '');
    const repeated = values.filter((value) => textOf(value).trim() === text).length;
    // “Reseller” as the value of a column of types is no header.
    if (repeated * 5 <= values.length && readHeader(text).term !== undefined) known += 1;
    const kinds = values.map(kindOf).filter((kind) => kind !== 'blank' && kind !== 'unknown');
    const numbers = kinds.filter((kind) => kind === 'number' || kind === 'percent').length;
    if (typeof cell === 'string' && numbers > 0 && numbers * 5 >= kinds.length * 3) contrast += 1;
  }
  return { known, contrast };
}
