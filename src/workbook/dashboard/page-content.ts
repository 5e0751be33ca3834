import type { Block, Dashboard, List, PageColumn, Sources } from './define-dashboard.ts';
import { pageColumns } from './define-dashboard.ts';

/** What a cell of the page holds: a text, or a formula with its `=`. */
export interface PageCell {
  readonly row: number;
  readonly column: PageColumn;
  readonly content: string;
}

/** Everything that the page writes, by rows and then by columns, as places of a page that begins at A1. */
export function pageContent(page: Dashboard, from: Sources): readonly PageCell[] {
  const cells: PageCell[] = [
    { row: 1, column: 'B', content: page.title },
    { row: 1, column: 'J', content: `=${page.today(from, 1)}` },
    { row: 2, column: 'B', content: safe(page.status(from, 2), `"${page.broken}"`) },
    { row: page.pictures.top, column: 'B', content: page.pictures.title },
  ];
  for (const { at, label, value, remark } of page.cards) {
    const [column, row] = at;
    cells.push(
      { row, column, content: label },
      { row: row + 1, column, content: safe(value(from, row + 1), DASH) },
      { row: row + 2, column, content: safe(remark(from, row + 2), '""') },
    );
  }
  for (const block of page.blocks) cells.push(...blockContent(block, from));
  return cells.sort((one, other) => one.row - other.row || placeOf(one.column) - placeOf(other.column));
}

/** Stands where a figure cannot be computed. */
const DASH = '"–"';

/** An error never shows: what stands there instead is a formula of its own. */
function safe(formula: string, instead: string): string {
  return `=IFERROR(${formula}, ${instead})`;
}

function blockContent(block: Block, from: Sources): readonly PageCell[] {
  const { top, left, title, subtitle, columns } = block;
  const first = placeOf(left);
  const cells: PageCell[] = [{ row: top, column: left, content: title }];
  if (subtitle !== undefined) cells.push({ row: top, column: columnAt(first + 1), content: subtitle });
  columns.forEach((column, index) => {
    if (column.title !== '')
      cells.push({ row: top + 1, column: columnAt(first + index), content: column.title });
  });
  if (block.kind === 'lines') {
    block.lines.forEach(({ label, formulas }, index) => {
      const row = top + 2 + index;
      cells.push({
        row,
        column: left,
        content: typeof label === 'string' ? label : safe(label(from, row), '""'),
      });
      formulas.forEach((formula, at) => {
        if (formula)
          cells.push({ row, column: columnAt(first + 1 + at), content: safe(formula(from, row), DASH) });
      });
    });
    return cells;
  }
  cells.push({ row: top + 2, column: left, content: safe(block.list(from, top + 2), `"${block.empty}"`) });
  for (const { column, formula } of block.beside ?? []) {
    for (const row of rowsOf(block)) cells.push({ row, column, content: safe(formula(from, row), '""') });
  }
  return cells;
}

/** The rows that a list may fill. */
export function rowsOf({ top, rows }: Pick<List, 'top' | 'rows'>): readonly number[] {
  return Array.from({ length: rows }, (_unused, index) => top + 2 + index);
}

/** The last row of a block. */
export function lastRowOf(block: Block): number {
  return block.top + 1 + (block.kind === 'lines' ? block.lines.length : block.rows);
}

/** The last row of the page. */
export function lastRowOfPage({ blocks }: Dashboard): number {
  return Math.max(...blocks.map(lastRowOf));
}

/** From 0. */
export function placeOf(column: PageColumn): number {
  return pageColumns.indexOf(column);
}

export function columnAt(place: number): PageColumn {
  return pageColumns[place] ?? 'J';
}
