import { host } from './execution.ts';
import type { EngineArgument, EngineCell, EngineResult } from './host.ts';

const DAY = 86_400_000;

/** Google Sheets counts days from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

const dateFormats = new Map<string, boolean>();

export function isDateFormat(format: string): boolean {
  let answer = dateFormats.get(format);
  if (answer === undefined) {
    answer = host().isDateFormat(format);
    dateFormats.set(format, answer);
  }
  return answer;
}

/** The moment at which a day number of the sheet is shown by clocks in the spreadsheet's time zone. */
export function dateOfSerial(serial: number): Date {
  const days = Math.floor(serial);
  return new Date(1899, 11, 30 + days, 0, 0, 0, Math.round((serial - days) * DAY));
}

/** The day number that shows a moment in the spreadsheet's time zone. */
export function serialOfDate(date: Date): number {
  const shown = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (shown - EPOCH) / DAY;
}

/** The format that a date gets by itself, as in Google Sheets with a United States locale. */
export function formatOfSerial(serial: number): string {
  return Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy hh:mm:ss';
}

/** A cell as Apps Script gives it: '' for blank, a Date for dates, an error as its text. */
export function valueOfCell(cell: EngineCell | undefined): string | number | boolean | Date {
  if (!cell) return '';
  const { value, format } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && format !== undefined && isDateFormat(format)) return dateOfSerial(value);
  return value === '#REF' ? '#REF!' : value;
}

/** An argument as Google hands it to a custom function: one cell plain, a range as rows. */
export function valueOfArgument(argument: EngineArgument): unknown {
  if (argument === undefined || argument === null) return undefined;
  if (!isMatrix(argument)) {
    // Only an argument left out between two commas comes as a bare blank; a blank cell comes as a range of one.
    return argument.value === null ? undefined : valueOfCell(argument);
  }
  const columns = argument.length;
  const rows = argument[0]?.length ?? 0;
  if (columns === 1 && rows === 1) return valueOfCell(argument[0]?.[0]);
  const table: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column++) line[column] = valueOfCell(argument[column]?.[row]);
    table[row] = line;
  }
  return table;
}

function isMatrix(
  argument: NonNullable<EngineArgument>,
): argument is Exclude<EngineArgument, EngineCell | null | undefined> {
  return Array.isArray(argument);
}

/** A custom function's answer as the engine takes it: columns of cells; a plain list spills downwards. */
export function resultOf(answer: unknown): EngineResult {
  if (!Array.isArray(answer)) return cellOf(answer);
  const isTable = answer.some((row) => Array.isArray(row));
  const rows = answer.length;
  let columns = 1;
  if (isTable) {
    columns = 0;
    for (const row of answer) columns = Math.max(columns, Array.isArray(row) ? row.length : 1);
  }
  if (rows === 0 || columns === 0) return { value: '' };
  const matrix: EngineCell[][] = new Array(columns);
  for (let column = 0; column < columns; column++) {
    const cells: EngineCell[] = new Array(rows);
    for (let row = 0; row < rows; row++) {
      const line: unknown = answer[row];
      cells[row] = cellOf(Array.isArray(line) ? line[column] : column === 0 ? line : undefined);
    }
    matrix[column] = cells;
  }
  return matrix;
}

function cellOf(value: unknown): EngineCell {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? { value } : { value: '#NUM!' };
    case 'string':
    case 'boolean':
      return { value };
    case 'undefined':
      return { value: '' };
    default:
      if (value === null) return { value: '' };
      if (value instanceof Date) {
        const serial = serialOfDate(value);
        return { value: serial, format: formatOfSerial(serial) };
      }
      throw new Error(
        `A cell cannot hold ${Object.prototype.toString.call(value).slice(8, -1).toLowerCase()}`,
      );
  }
}
