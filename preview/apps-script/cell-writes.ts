import { formatOfSerial, isDateFormat, serialOfDate } from './cell-values.ts';
import { host } from './execution.ts';
import type { CellWrite, Zone } from './host.ts';
import { wrongParameters } from './wrong-parameters.ts';
import { height, width } from './zones.ts';

/** Characters that Google allows in a cell; that the hidden quote does not count is assumed (docs/live-checks.md). */
const MOST_OF_CELL = 50_000;

/** One value of setValue or setValues as the engine takes it: what a user would type. */
export function writeOf(sheetId: string, row: number, col: number, value: unknown): CellWrite {
  const place = { sheetId, row, col };
  if (value === null || value === undefined) return { ...place, content: '' };
  if (value instanceof Date) {
    const serial = serialOfDate(value);
    const has = host().cell(sheetId, col, row).format;
    const keeps = has !== undefined && isDateFormat(has);
    return { ...place, content: String(serial), ...(keeps ? {} : { format: formatOfSerial(serial) }) };
  }
  if (typeof value === 'boolean') return { ...place, content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { ...place, content: String(value) };
  if (String(value).replace(/^'/, '').length > MOST_OF_CELL) {
    throw new Error(
      `Your input contains more than the maximum of ${MOST_OF_CELL} characters in a single cell.`,
    );
  }
  const isPlainText = host().cell(sheetId, col, row).format === '@';
  return { ...place, content: isPlainText ? String(value) : typedText(String(value)) };
}

/**
 * A leading sign makes a formula in Google's grid. Whether it does in setValue is not known (docs/live-checks.md), so
 * the preview takes the case that harms: text that was not escaped shows up as a wrong value.
 */
function typedText(text: string): string {
  if (!/^[+-]/.test(text)) return text;
  if (/^[+-]\s*[\d.,]+%?$/.test(text)) return text.replace(/^\+\s*/, '');
  return `=${text}`;
}

/** Google refuses a table that does not have the size of its range, and what is no table, in these words. */
export function checkSize(zone: Zone, table: unknown, member: string): void {
  if (!isTable(table)) throw wrongParameters(`Range.${member}`, [table]);
  if (table.length !== height(zone)) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${height(zone)}.`,
    );
  }
  for (const line of table) {
    if (line.length === width(zone)) continue;
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${width(zone)}.`,
    );
  }
}

function isTable(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((line) => Array.isArray(line));
}

/** Calls back for each cell of a table of the range's size. */
export function eachOf<Entry>(
  zone: Zone,
  table: readonly (readonly Entry[])[],
  member: string,
  act: (entry: Entry, row: number, col: number) => void,
): void {
  checkSize(zone, table, member);
  table.forEach((line, row) => {
    line.forEach((entry, col) => {
      act(entry, zone.top + row, zone.left + col);
    });
  });
}
