import { dayOfDate, isDay } from '../core/day.ts';
import type { Column, Figure } from './define-tab.ts';

/** What Google Sheets takes for a cell; a text is parsed as if it were typed. */
export type WrittenCell = Figure;

/**
 * The one gateway of text into cells: a leading quote, which the sheet hides, forces text, so that nothing becomes a
 * formula, a number or a date. What is read has lost its quote and gets it again here when it is written again.
 */
export function writtenText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** A value of a row as its cell takes it. Days are dates, numbers are numbers, and whatever else is text stays text. */
export function writtenCell({ type }: Pick<Column, 'type'>, value: unknown): WrittenCell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'boolean' || value instanceof Date) return type === 'figure' ? value : textOf(value);
  if (typeof value !== 'string') return '';
  return type === 'day' && isDay(value) ? value : writtenText(value);
}

/**
 * A cell as the value of its column: figures as they come, numbers as numbers, all else as text, dates as ISO days.
 * What cannot be in a column of numbers reads as NaN, so that it differs from every number and from a blank.
 */
export function valueOfCell({ type }: Pick<Column, 'type'>, cell: Figure): Figure {
  if (type === 'figure' || cell === '') return cell;
  if (type === 'number') return typeof cell === 'number' ? cell : Number.NaN;
  if (type === 'amount' && typeof cell === 'number') return cell;
  return textOf(cell);
}

function textOf(cell: Figure): string {
  if (cell instanceof Date) return dayOfDate(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
