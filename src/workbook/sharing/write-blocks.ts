/** What one cell is to hold, as `setValues` takes it. */
export interface CellContent<Content> {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** Neighbouring cells that are written with one call. */
export interface WriteBlock<Content> {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Content[])[];
}

/** The cells as few blocks: runs down a column, and such runs side by side. */
export function blocksOf<Content>(cells: readonly CellContent<Content>[]): readonly WriteBlock<Content>[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { row: number; column: number; cells: Content[] }[] = [];
  for (const { row, column, content } of sorted) {
    const run = runs[runs.length - 1];
    if (run?.column === column && run.row + run.cells.length === row) run.cells.push(content);
    else runs.push({ row, column, cells: [content] });
  }
  const blocks: { row: number; column: number; columns: Content[][] }[] = [];
  for (const { row, column, cells: contents } of runs) {
    const block = blocks.find(
      (each) =>
        each.row === row &&
        each.column + each.columns.length === column &&
        each.columns[0]?.length === contents.length,
    );
    if (block) block.columns.push(contents);
    else blocks.push({ row, column, columns: [contents] });
  }
  return blocks.map(({ row, column, columns }) => ({
    row,
    column,
    rows: (columns[0] ?? []).map((_content, y) => columns.map((each) => each[y] as Content)),
  }));
}
