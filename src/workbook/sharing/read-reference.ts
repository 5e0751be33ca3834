import type { Cell } from '../../functions/define-function.ts';
import type { Token } from './formula-tokens.ts';

/** The cells of a tab as they were read once, from A1 on. */
export interface TabGrid {
  readonly sheetId: number;
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** A block of cells; rows and columns count from 1. An open end is undefined. */
export interface Block {
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

/** The cells that a reference names; undefined for one whose cells were deleted. */
export function blockOf(reference: string): Block | undefined {
  const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')*)'!|([^'!]*)!)?(.*)$/.exec(reference) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  const [first = '', last = first] = cells.replace(/\$/g, '').toUpperCase().split(':');
  const [, firstColumn = '', firstRow = ''] = /^([A-Z]*)(\d*)$/.exec(first) ?? [];
  const [, lastColumn = '', lastRow = ''] = /^([A-Z]*)(\d*)$/.exec(last) ?? [];
  if (firstColumn === '' && firstRow === '') return undefined;
  return {
    sheet,
    top: firstRow === '' ? 1 : Number(firstRow),
    left: firstColumn === '' ? 1 : columnNumber(firstColumn),
    bottom: lastRow === '' ? undefined : Number(lastRow),
    right: lastColumn === '' ? undefined : columnNumber(lastColumn),
  };
}

export function isOneCell({ top, left, bottom, right }: Block): boolean {
  return top === bottom && left === right;
}

/** The values of a block, as far as its tab has any; undefined where there is no such tab. */
export function valuesOf(
  { sheet, top, left, bottom, right }: Block,
  here: TabGrid,
  tabs: readonly TabGrid[],
): readonly (readonly Cell[])[] | undefined {
  const name = sheet?.toLowerCase();
  const tab = name === undefined ? here : tabs.find((each) => each.name.toLowerCase() === name);
  if (!tab) return undefined;
  const height = Math.max(bottom ?? tab.values.length, top) - top + 1;
  const width = Math.max(right ?? tab.values[0]?.length ?? 0, left) - left + 1;
  return Array.from({ length: height }, (_row, y) =>
    Array.from({ length: width }, (_cell, x) => tab.values[top - 1 + y]?.[left - 1 + x] ?? ''),
  );
}

export function referencesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, text }) => (kind === 'reference' ? [text] : []));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
