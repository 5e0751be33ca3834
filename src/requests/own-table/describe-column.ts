import type { Cell } from '../../workbook/workbook-port.ts';
import { isDate, kindOf, textOf } from './cells.ts';

/** What the values of a column look like; a column without any known value looks like everything. */
export interface ColumnLook {
  readonly isMoney: boolean;
  readonly isFraction: boolean;
  readonly isText: boolean;
  /** Short values without spaces, each there once. */
  readonly isId: boolean;
  /** Texts of which nearly every one is there once. */
  readonly isNames: boolean;
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 40;
const everything: ColumnLook = { isMoney: true, isFraction: true, isText: true, isId: true, isNames: false };

/** Looks at the values of one column below its header, most of which decide. */
export function lookOf(cells: readonly Cell[]): ColumnLook {
  const known = cells.filter((cell) => !['blank', 'unknown', 'other'].includes(kindOf(cell)));
  if (known.length === 0) return everything;
  const kinds = known.map(kindOf);
  const isMost = (count: number, of = known.length) => count * 5 >= of * 4;
  const count = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const texts = known.map((cell) => textOf(cell).trim());
  const isDistinct = isMost(new Set(texts).size);
  const small = known.filter((cell) => typeof cell === 'number' && cell >= 0 && cell <= 100).length;
  return {
    isMoney: isMost(count('number')),
    isFraction: isMost(count('percent') + small),
    isText: isMost(count('word')),
    isId: isDistinct && count('percent', 'day') === 0 && isMost(texts.filter(isIdLike).length),
    isNames: isDistinct && isMost(count('word')),
  };
}

function isIdLike(text: string): boolean {
  return text.length <= 40 && !/\s/.test(text) && !/[.,]\d+$/.test(text);
}

/** The first few values that hold something, as a person reads them. */
export function samplesOf(cells: readonly Cell[]): readonly string[] {
  const samples: string[] = [];
  for (const cell of cells) {
    const text = shown(cell);
    if (text !== '') samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** A value as the user sees it, cut where it is long; the noise of a computed number is left out. */
export function shown(cell: Cell): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  const text = isDate(cell) ? textOf(cell) : textOf(cell).replace(/\s+/g, ' ').trim();
  return text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text;
}
