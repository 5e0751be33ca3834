import { cellContent } from './cell-content.ts';
import { columnLetters } from './column-letters.ts';
import type { Table } from './parse-table.ts';
import type { WorkbookJson } from './workbook-store.ts';

const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;

export interface TableWorkbook {
  readonly workbook: WorkbookJson;
  /** A sentence about numbers that were left as text, if there are any. */
  readonly ambiguous?: string;
}

/** A workbook with the table on one sheet, its header bold and frozen. */
export function workbookFromTable({ rows, delimiter }: Table, title: string): TableWorkbook {
  const cells: Record<string, string> = {};
  const ambiguous: string[] = [];
  const widths: number[] = [];
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell === '') return;
      const { content, isAmbiguous } = cellContent(cell, delimiter);
      const address = `${columnLetters(column)}${rowIndex + 1}`;
      cells[address] = content;
      if (isAmbiguous) ambiguous.push(`${cell.trim()} in ${address}`);
      const longest = cell.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
      widths[column] = Math.max(widths[column] ?? 0, longest);
    });
  });
  const columns = Math.max(widths.length, 1);
  const cols = Object.fromEntries(
    widths.map((length, column) => [column, { size: Math.min(Math.max(length * 7 + 18, 72), 280) }]),
  );
  const sheet = {
    id: 'sheet1',
    name: sheetName(title),
    colNumber: Math.max(columns + SPARE_COLUMNS, 26),
    rowNumber: Math.max(rows.length + SPARE_ROWS, 100),
    cells,
    cols,
    styles: { [`A1:${columnLetters(columns - 1)}1`]: 1 },
    panes: { xSplit: 0, ySplit: 1 },
    isVisible: true,
  };
  const workbook = {
    version: '19.3.2',
    sheets: [sheet],
    styles: { 1: { bold: true, fillColor: '#F1F3F4' } },
  };
  return { workbook, ...(ambiguous.length > 0 && { ambiguous: sentenceFor(ambiguous) }) };
}

function sentenceFor(ambiguous: readonly string[]): string {
  const [first] = ambiguous;
  return ambiguous.length === 1
    ? `One number can be read in two ways and was left as text: ${first}.`
    : `${ambiguous.length} numbers can be read in two ways and were left as text, the first is ${first}.`;
}

/** Sheet names hold at most 31 characters and none of '*?/\[]. */
function sheetName(title: string): string {
  const name = title
    .replace(/['*?/\\[\]]/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
  return name === '' ? 'Sheet1' : name;
}
