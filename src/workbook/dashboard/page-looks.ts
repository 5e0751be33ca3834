import { type NumberFormat, numberFormats } from '../define-tab.ts';
import type { Block, Dashboard, PageColumn } from './define-dashboard.ts';
import { pageColumns } from './define-dashboard.ts';
import { columnAt, lastRowOf, placeOf, rowsOf } from './page-content.ts';

/** How a cell of the page looks. */
export interface CellLook {
  readonly format: string;
  readonly size: number;
  readonly colour: string;
  readonly weight: 'bold' | 'normal';
  readonly fill: string | null;
  readonly align: 'left' | 'center' | 'right' | null;
}

const PLAIN: CellLook = {
  format: 'General',
  size: 10,
  colour: '#202124',
  weight: 'normal',
  fill: null,
  align: null,
};

const QUIET = '#5f6368';
const BAND = '#f8f9fa';
const HEAD = '#f1f3f4';

/** Between the halves of the page. */
const GUTTER: PageColumn = 'F';

/** A list longer than this is dressed column by column. */
const LONG = 50;

const isLong = (block: Block) => block.kind === 'list' && block.rows > LONG;

/** One table of looks for the page, row by row, down to the titles of the long list that ends it. */
export function pageLooks(page: Dashboard): readonly (readonly CellLook[])[] {
  const last = Math.max(...page.blocks.map((block) => (isLong(block) ? block.top + 1 : lastRowOf(block))));
  const looks = Array.from({ length: last }, () => pageColumns.map(() => PLAIN));
  const set = (row: number, column: PageColumn, look: Partial<CellLook>) => {
    const line = looks[row - 1];
    const there = line?.[placeOf(column)];
    if (line && there) line[placeOf(column)] = { ...there, ...look };
  };
  const heading = { size: 13, weight: 'bold' } as const;
  set(1, 'B', { size: 20, weight: 'bold' });
  set(1, 'J', { format: numberFormats.day, colour: QUIET, align: 'right' });
  set(2, 'B', { colour: QUIET });
  set(page.pictures.top, 'B', heading);
  for (const { at, format } of page.cards) {
    const [column, row] = at;
    for (const line of [row, row + 1, row + 2]) {
      for (const each of pageColumns.slice(1)) if (each !== GUTTER) set(line, each, { fill: BAND });
    }
    set(row, column, { size: 9, colour: QUIET });
    set(row + 1, column, { size: 18, weight: 'bold', format: numberFormats[format], align: 'left' });
    set(row + 2, column, { size: 9, colour: QUIET });
  }
  for (const block of page.blocks) {
    set(block.top, block.left, heading);
    if (block.subtitle !== undefined)
      set(block.top, columnAt(placeOf(block.left) + 1), { size: 9, colour: QUIET });
    block.columns.forEach(({ format }, index) => {
      const column = columnAt(placeOf(block.left) + index);
      set(block.top + 1, column, {
        size: 9,
        colour: QUIET,
        weight: 'bold',
        fill: HEAD,
        align: alignOf(format),
      });
      for (let row = block.top + 2; row <= lastRowOf(block); row++) {
        set(row, column, {
          format: format === undefined ? PLAIN.format : numberFormats[format],
          // A sentence in the place of a list begins at the left.
          align: index === 0 ? 'left' : alignOf(format),
        });
      }
    });
    for (const row of totalsOf(block)) {
      block.columns.forEach((_column, index) => {
        set(row, columnAt(placeOf(block.left) + index), { weight: 'bold' });
      });
    }
    if (block.kind === 'lines') continue;
    for (const { column, to } of block.beside ?? []) {
      if (!to) continue;
      for (let place = placeOf(column); place <= placeOf(to); place++) {
        set(block.top + 1, columnAt(place), { fill: HEAD });
      }
      for (const row of rowsOf(block)) set(row, column, { size: 9, align: 'left' });
    }
  }
  return looks;
}

function alignOf(format: NumberFormat | undefined): 'left' | 'center' | 'right' {
  if (format === undefined || format === 'month') return 'left';
  return format === 'day' ? 'center' : 'right';
}

function totalsOf(block: Block): readonly number[] {
  if (block.kind === 'list') return [];
  return block.lines.flatMap(({ isTotal }, index) => (isTotal ? [block.top + 2 + index] : []));
}

/** The columns of long lists and their formats. */
export function longColumns(page: Dashboard): readonly (Merge & { readonly format: string })[] {
  return page.blocks.filter(isLong).flatMap((block) =>
    block.columns.flatMap(({ format }, index) => {
      const column = columnAt(placeOf(block.left) + index);
      const row = block.top + 2;
      const rows = lastRowOf(block) - row + 1;
      return format ? [{ row, rows, from: column, to: column, format: numberFormats[format] }] : [];
    }),
  );
}

/** Cells of a row that become one. */
export interface Merge {
  readonly row: number;
  readonly rows: number;
  readonly from: PageColumn;
  readonly to: PageColumn;
}

/** The figures at the top, each over two columns, and the sentences beside a list. */
export function pageMerges(page: Dashboard): readonly Merge[] {
  const wide: Partial<Record<PageColumn, PageColumn>> = { B: 'C', D: 'E', G: 'H', I: 'J' };
  const cards = page.cards.flatMap(({ at: [from, row] }): Merge[] => {
    const to = wide[from];
    return to ? [{ row: row + 1, rows: 1, from, to }] : [];
  });
  const sentences = page.blocks.flatMap((block): Merge[] => {
    if (block.kind === 'lines') return [];
    return (block.beside ?? []).flatMap(({ column, to }): Merge[] =>
      to ? [{ row: block.top + 2, rows: block.rows, from: column, to }] : [],
    );
  });
  return [...cards, ...sentences];
}

/** Heights of rows that differ from the usual, pixels. */
export function pageHeights(
  page: Dashboard,
): readonly { readonly row: number; readonly rows: number; readonly height: number }[] {
  return [
    { row: 1, rows: 1, height: 40 },
    ...page.cards
      .filter(({ at: [column] }) => column === 'B')
      .map(({ at: [, row] }) => ({ row: row + 1, rows: 1, height: 32 })),
    ...pageMerges(page)
      .filter(({ rows }) => rows > 1)
      .map(({ row, rows }) => ({ row, rows, height: 48 })),
  ];
}

/** Ranges of the page that are coloured by the words of standings or risks, or where a date has passed. */
export function colouredRanges(page: Dashboard, by: 'standing' | 'risk' | 'late'): readonly Merge[] {
  return page.blocks.flatMap((block) =>
    block.columns.flatMap(({ colours }, index): Merge[] => {
      const column = columnAt(placeOf(block.left) + index);
      const row = block.top + 2;
      return colours === by ? [{ row, rows: lastRowOf(block) - row + 1, from: column, to: column }] : [];
    }),
  );
}
