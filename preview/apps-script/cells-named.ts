import type { Zone } from './host.ts';
import { columnLetters } from './zones.ts';

const A1 = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;
const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** Cells that a text names. One that is open towards an end, as `B2:B`, `B:D` or `2:9`, keeps that as its notation. */
export interface NamedCells {
  readonly zone: Zone;
  readonly notation?: string;
}

/** Reads `B2`, `B2:D9`, `B2:B`, `B:D`, `2:9` or `R2C2:R9C4` within a sheet of that size; corners in either order. */
export function cellsNamed(text: string, rows: number, columns: number): NamedCells {
  const inNumbers = R1C1.exec(text.trim());
  if (inNumbers) {
    const [, row, column, lastRow = row, lastColumn = column] = inNumbers;
    return cellsBetween([row, lastRow].map(Number), [column, lastColumn].map(Number), rows, columns);
  }
  const match = A1.exec(text.trim());
  const [, letters = '', row = '', lastLetters, lastRow] = match ?? [];
  const isSingle = lastLetters === undefined;
  if (!match || (isSingle && (!letters || !row))) throw new Error('Range not found');
  const numbersOf = (texts: readonly string[], number: (given: string) => number) =>
    texts.filter((given) => given !== '').map(number);
  return cellsBetween(
    numbersOf([row, isSingle ? row : (lastRow ?? '')], Number),
    numbersOf([letters, isSingle ? letters : lastLetters], (given) => columnNumber(given) + 1),
    rows,
    columns,
  );
}

/** From up to two rows and columns, which count from 1; the side of one that is missing is open. */
function cellsBetween(
  givenRows: readonly number[],
  givenColumns: readonly number[],
  rows: number,
  columns: number,
): NamedCells {
  const [row, lastRow] = [...givenRows].sort((one, other) => one - other);
  const [column, lastColumn] = [...givenColumns].sort((one, other) => one - other);
  const zone = {
    top: (row ?? 1) - 1,
    left: (column ?? 1) - 1,
    bottom: (lastRow ?? rows) - 1,
    right: (lastColumn ?? columns) - 1,
  };
  if (lastRow !== undefined && lastColumn !== undefined) return { zone };
  const corner = (letters: number | undefined, number: number | undefined) =>
    `${letters === undefined ? '' : columnLetters(letters - 1)}${number ?? ''}`;
  return { zone, notation: `${corner(column, row)}:${corner(lastColumn, lastRow)}` };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
