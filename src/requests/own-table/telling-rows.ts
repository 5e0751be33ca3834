import type { Cell } from '../../workbook/workbook-port.ts';
import { isBlank, isBlankRow, kindOf, textOf } from './cells.ts';
import type { OpenTable } from './open-table.ts';
import { isRepeatedHeader } from './read-rows.ts';
import { hasTotalWord } from './totals.ts';

/**
 * The rows that tell what a column holds: headings of sections, totals and repeated headers stand in the columns of
 * ids and names and would make them look like something else.
 */
export function tellingRows({ cells, header }: OpenTable, most: number): readonly (readonly Cell[])[] {
  const headers = (cells[header] ?? []).map((cell) => textOf(cell).trim());
  const rows = cells
    .slice(header + 1, header + 1 + most)
    .filter((row) => !isBlankRow(row) && !isTotal(row) && !isRepeatedHeader(row, headers));
  const wide = rows.filter((row) => row.filter((cell) => !isBlank(cell) && cell !== false).length > 1);
  // Where hardly a row has more than one value, the table is a list of names.
  return wide.length * 2 > rows.length ? wide : rows;
}

/** The first text of a row of totals says so. */
function isTotal(row: readonly Cell[]): boolean {
  const label = row.find((cell) => kindOf(cell) === 'word');
  return label !== undefined && hasTotalWord(textOf(label));
}
