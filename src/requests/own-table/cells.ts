import { dayOfDate } from '../../core/day.ts';
import { readNumber } from '../../core/read-number.ts';
import { isErrorText, isUnknownWord } from '../../functions/calling/read-cell.ts';
import type { Cell } from '../../workbook/workbook-port.ts';

/** How a cell of somebody's own table is taken, before anything is known about its column. */
export type CellKind = 'blank' | 'number' | 'percent' | 'day' | 'word' | 'unknown' | 'other';

/** A cell that holds nothing a person reads. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

export function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** The cell as text, exactly where it is text; a date as its day. */
export function textOf(cell: Cell): string {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : dayOfDate(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** A number in a cell, or in text that can be read in one way; undefined for anything else. */
export function numberIn(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const reading = readNumber(cell);
  return reading.kind === 'number' && !reading.isPercent ? reading.value : undefined;
}

export function kindOf(cell: Cell): CellKind {
  if (isBlank(cell)) return 'blank';
  if (typeof cell === 'number') return 'number';
  if (isDate(cell)) return 'day';
  if (typeof cell !== 'string' || isErrorText(cell)) return 'other';
  if (isUnknownWord(cell)) return 'unknown';
  const reading = readNumber(cell);
  if (reading.kind === 'word') return 'word';
  return reading.kind === 'number' && reading.isPercent ? 'percent' : 'number';
}

/** Whether a row holds nothing: a column of boxes that nobody ticked reaches far below a list. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === false || isBlank(cell));
}
