import { runsOf } from '../../workbook/column-runs.ts';
import type { Dashboard } from '../../workbook/dashboard/define-dashboard.ts';
import { pageColumns } from '../../workbook/dashboard/define-dashboard.ts';
import { lastRowOfPage, type PageCell, placeOf, spillsOf } from '../../workbook/dashboard/page-content.ts';
import type { PageOrigin } from '../../workbook/dashboard/page-sources.ts';
import { plainFormula, sameFormula } from '../../workbook/header-formula.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands on the sheet of the page, from its first cell on. */
export interface Present {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

export function readPage(sheet: Sheet): Present {
  const range = sheet.getDataRange();
  return { formulas: range.getFormulas(), values: range.getValues() };
}

interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

interface Writes {
  readonly writes: readonly Write[];
  /** Whether cells of the page stood where they should not, so that its looks moved as well. */
  readonly hasStrayed: boolean;
}

/** What has to be written for the page to hold what it should; empty where all is right. */
export function writesFor(
  page: Dashboard,
  content: readonly PageCell[],
  origin: PageOrigin,
  present: Present,
): Writes {
  const wanted = new Map(
    content.map(({ row, column, content: text }) => {
      const place = { row: origin.row + row - 1, column: origin.column + placeOf(column) };
      return [`${place.row} ${place.column}`, { ...place, content: text }] as const;
    }),
  );
  const writes = [...wanted.values()].filter(({ row, column, content: text }) => {
    const formula = present.formulas[row - 1]?.[column - 1] ?? '';
    const value = present.values[row - 1]?.[column - 1] ?? '';
    return text.startsWith('=') ? !sameFormula(text, formula) : formula !== '' || value !== text;
  });
  const isOurs = (row: number, column: number) => wanted.has(`${row} ${column}`);
  const stray = strayed(content, present, isOurs);
  return {
    writes: [...writes, ...stray, ...blocking(page, origin, present, isOurs)],
    hasStrayed: stray.length > 0,
  };
}

/**
 * Formulas of ours that stand where they should not, after a person inserted or deleted rows or columns within the
 * page: they go, and so do our words among them. Everything else that stands there is a person’s and stays.
 */
function strayed(
  content: readonly PageCell[],
  { formulas, values }: Present,
  isOurs: (row: number, column: number) => boolean,
): readonly Write[] {
  const texts = new Set(content.map(({ content: text }) => (text.startsWith('=') ? shapeOf(text) : text)));
  const places = (table: readonly (readonly unknown[])[], test: (cell: unknown) => boolean) =>
    table.flatMap((line, row) =>
      line.flatMap((cell, column): Write[] =>
        test(cell) && !isOurs(row + 1, column + 1) ? [{ row: row + 1, column: column + 1, content: '' }] : [],
      ),
    );
  const stray = places(formulas, (cell) => cell !== '' && texts.has(shapeOf(String(cell))));
  if (stray.length === 0) return [];
  const lastColumn = Math.max(...stray.map(({ column }) => column));
  const words = places(values, (cell) => typeof cell === 'string' && cell !== '' && texts.has(cell));
  return [
    ...stray,
    ...words.filter(({ row, column }) => column <= lastColumn && formulas[row - 1]?.[column - 1] === ''),
  ];
}

/** A formula without the names of tabs and the places of cells, which change as people rename and move them. */
function shapeOf(formula: string): string {
  return plainFormula(formula.replace(/(?:'(?:[^']|'')*'|[A-Za-z_]+)!/g, '')).replace(
    /\$?\b[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?|#REF!?/g,
    '@',
  );
}

/** Cells that keep a list from spilling. */
function blocking(
  page: Dashboard,
  origin: PageOrigin,
  { formulas, values }: Present,
  isOurs: (row: number, column: number) => boolean,
): readonly Write[] {
  return page.blocks.flatMap(spillsOf).flatMap((spill) => {
    const first = origin.column + placeOf(spill.column);
    const top = origin.row + spill.row - 1;
    if (!String(values[top - 1]?.[first - 1] ?? '').startsWith('#REF')) return [];
    const places = Array.from({ length: spill.rows * spill.columns }, (_unused, at) => ({
      row: top + Math.floor(at / spill.columns),
      column: first + (at % spill.columns),
    }));
    return places.flatMap(({ row, column }): Write[] => {
      const there = formulas[row - 1]?.[column - 1] || values[row - 1]?.[column - 1];
      return there && !isOurs(row, column) ? [{ row, column, content: '' }] : [];
    });
  });
}

/** Writes cells, a run of neighbours at a time; all at once where nothing stands on the sheet yet. */
export function writeCells(sheet: Sheet, writes: readonly Write[], page: Dashboard, isEmpty: boolean): void {
  if (writes.length === 0) return;
  if (isEmpty) {
    const rows = Math.max(...writes.map(({ row }) => row));
    const columns = pageColumns.length;
    const first = Math.min(...writes.map(({ column }) => column)) - placeOf('B');
    const table = Array.from({ length: Math.min(rows, lastRowOfPage(page)) }, () =>
      new Array<string>(columns).fill(''),
    );
    for (const { row, column, content } of writes) {
      const line = table[row - 1];
      if (line) line[column - first] = content;
    }
    sheet.getRange(1, first, table.length, columns).setValues(table);
    return;
  }
  for (const { row, column, lines } of blocksOf(writes)) {
    sheet
      .getRange(row, column, lines.length, lines[0]?.length ?? 0)
      .setValues(lines.map((line) => [...line]));
  }
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly lines: (readonly string[])[];
}

/** Cells as rectangles: neighbours of a row together, and rows below one another that reach equally far. */
function blocksOf(writes: readonly Write[]): readonly Rectangle[] {
  const rows = new Map<number, Write[]>();
  for (const write of writes) rows.set(write.row, [...(rows.get(write.row) ?? []), write]);
  const blocks: Rectangle[] = [];
  for (const [row, line] of [...rows].sort(([one], [other]) => one - other)) {
    for (const { first, items } of runsOf(
      line.map(({ content, column }) => ({ item: content, at: column })),
    )) {
      const above = blocks.find(
        (block) =>
          block.column === first &&
          block.row + block.lines.length === row &&
          block.lines[0]?.length === items.length,
      );
      if (above) above.lines.push(items);
      else blocks.push({ row, column: first, lines: [items] });
    }
  }
  return blocks;
}
