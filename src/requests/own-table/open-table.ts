import { importSentences } from '../../workbook/import-sentences.ts';
import { Problem } from '../../workbook/problem.ts';
import type { Cell, OwnTable, WorkbookPort } from '../../workbook/workbook-port.ts';
import { isBlankRow, textOf } from './cells.ts';
import { findHeader } from './find-header.ts';
import { fingerprint } from './fingerprint.ts';

/** The table on the tab that the user looks at. */
export interface OpenTable extends OwnTable {
  /** The index of the row of headers in `cells`. */
  readonly header: number;
}

/** Throws a Problem of kind `no table` with a sentence where the open tab holds no list. */
export function openTable(port: WorkbookPort): OpenTable {
  const table = port.activeTable();
  if (table === undefined) throw new Problem('no table', importSentences.noTable());
  const { title, cells } = table;
  if (cells.every(isBlankRow)) throw new Problem('no table', importSentences.emptyTable(title));
  const header = findHeader(cells);
  if (header === undefined) throw new Problem('no table', importSentences.noHeader(title));
  if (cells.slice(header + 1).every(isBlankRow)) {
    throw new Problem('no table', importSentences.noRows(title));
  }
  return { ...table, header };
}

/** Stands for the headers as they are: a column that is inserted, moved or renamed changes it. */
export function headersMark({ cells, header }: OpenTable): string {
  const texts = (cells[header] ?? []).map((cell) => textOf(cell).trim());
  return fingerprint(texts.join('\n').trimEnd().split('\n'));
}

/** One column below the header. */
export function columnBelow({ cells, header }: OpenTable, index: number): readonly Cell[] {
  return cells.slice(header + 1).map((row) => row[index] ?? '');
}
