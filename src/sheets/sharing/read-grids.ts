import type { Cell } from '../../functions/define-function.ts';
import type { TabGrid } from '../../workbook/sharing/read-reference.ts';
import type { Content } from '../../workbook/sharing/replacement.ts';
import { blocksOf, type CellContent } from '../../workbook/sharing/write-blocks.ts';
import { writing } from '../refused-writes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with its cells. Values are read when they are first asked for: most tabs of a spreadsheet are not ours. */
class SheetGrid implements TabGrid {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly name: string;
  readonly formulas: readonly (readonly string[])[];
  private readonly range: GoogleAppsScript.Spreadsheet.Range;
  private read: readonly (readonly Cell[])[] | undefined;

  constructor(sheet: Sheet, sheetId: number) {
    this.sheet = sheet;
    this.sheetId = sheetId;
    this.name = sheet.getName();
    this.range = sheet.getDataRange();
    this.formulas = this.range.getFormulas();
  }

  /** As they were before anything was written, if they were asked for then. */
  get values(): readonly (readonly Cell[])[] {
    return this.readValues();
  }

  readValues(): readonly (readonly Cell[])[] {
    this.read ??= this.range.getValues() as readonly (readonly Cell[])[];
    return this.read;
  }

  valuesNow(): readonly (readonly Cell[])[] {
    return this.sheet.getDataRange().getValues() as readonly (readonly Cell[])[];
  }
}

/** The tabs of a spreadsheet by Google's numbers. */
export class Grids {
  private readonly grids: ReadonlyMap<number, SheetGrid>;

  constructor(grids: readonly SheetGrid[]) {
    this.grids = new Map(grids.map((grid) => [grid.sheetId, grid]));
  }

  values(): Iterable<SheetGrid> {
    return this.grids.values();
  }

  of({ sheetId }: { readonly sheetId: number }): SheetGrid {
    const grid = this.grids.get(sheetId);
    if (!grid) throw new Error('A tab was deleted meanwhile.');
    return grid;
  }

  /** Things by the tab that they are of. */
  apart<Item>(
    items: readonly Item[],
    sheetOf: (item: Item) => number,
  ): readonly (readonly [SheetGrid, readonly Item[]])[] {
    const ids = [...new Set(items.map(sheetOf))];
    return ids.map((sheetId) => [this.of({ sheetId }), items.filter((item) => sheetOf(item) === sheetId)]);
  }
}

/** Every tab but one. */
export function readGrids(file: GoogleAppsScript.Spreadsheet.Spreadsheet, except: Sheet | undefined): Grids {
  const left = except?.getSheetId();
  return new Grids(
    file.getSheets().flatMap((sheet) => {
      const id = sheet.getSheetId();
      return id === left ? [] : [new SheetGrid(sheet, id)];
    }),
  );
}

/** Writes cells of a tab, neighbours with one call. */
export function writeCells({ sheet }: SheetGrid, cells: readonly CellContent<Content>[]): void {
  for (const { row, column, rows } of blocksOf(cells)) {
    const range = sheet.getRange(row, column, rows.length, rows[0]?.length ?? 1);
    writing(() => range.setValues(rows.map((contents) => [...contents])), range);
  }
}
