import Papa from 'papaparse';
import { Problem } from './problem.ts';

export type Delimiter = ',' | ';' | '\t';

export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
}

export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 500;
export const MOST_CELLS = 1_000_000;

/** The rows of a CSV text. Quotes, line breaks in cells and ragged rows are fine. */
export function parseTable(text: string, fileName: string): Table {
  const body = text.replace(/^\uFEFF/, '');
  // Excel writes the delimiter into a first line of its own.
  const told = /^"?sep=([,;\t])"?\r?\n/i.exec(body);
  const content = told ? body.slice(told[0].length) : body;
  const delimiter = (told?.[1] as Delimiter | undefined) ?? findDelimiter(content);
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, skipEmptyLines: false });
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) {
    const row = (quote.row ?? 0) + 1;
    throw new Problem(
      `“${fileName}”, row ${row}: a quotation mark is opened and not closed properly, so that the cells cannot be told apart. Correct that row and open the file again.`,
    );
  }
  const rows = data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === '')) rows.pop();
  checkSize(rows, fileName);
  return { rows, delimiter };
}

function checkSize(rows: readonly (readonly string[])[], fileName: string): void {
  if (rows.length === 0) {
    throw new Problem(`“${fileName}” is empty. Give a file with a header row and one row for each reseller.`);
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const over =
    rows.length > MOST_ROWS
      ? `${rows.length} rows; the preview takes ${MOST_ROWS}`
      : columns > MOST_COLUMNS
        ? `${columns} columns; the preview takes ${MOST_COLUMNS}`
        : rows.length * columns > MOST_CELLS
          ? `${rows.length * columns} cells; the preview takes ${MOST_CELLS}`
          : undefined;
  if (over)
    throw new Problem(`“${fileName}” has ${over}. Keep the part that you want to look at and open it again.`);
}

/** The delimiter that cuts the first rows into the same number of cells, and into the most. */
function findDelimiter(text: string): Delimiter {
  const start = text.slice(0, 100_000);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of [',', ';', '\t'] as const) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 20, skipEmptyLines: 'greedy' });
    const widths = data.map((row) => row.length);
    const header = widths[0] ?? 1;
    if (header < 2) continue;
    const alike = widths.filter((width) => width === header).length / widths.length;
    const score = alike * 100 + Math.min(header, 50) / 100;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
