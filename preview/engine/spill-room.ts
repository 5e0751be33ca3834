import type { Model } from '@odoo/o-spreadsheet';

/** Far more than people have; it only keeps a runaway result from filling the memory. */
const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 18_278;

interface Wish {
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
}

/** Adds rows and columns for results that are longer than their sheet, as Google Sheets does. */
export class SpillRoom {
  readonly #wishes = new Map<string, Wish>();
  /** Formulas that outgrow whatever they get, such as an open range that is answered one row lower. */
  readonly #hopeless = new Set<string>();
  #isGrowing = false;

  /** Notes that the formula in a cell needs the sheet to be so large. */
  wish(cell: string, wish: Wish): void {
    if (this.#isGrowing) this.#hopeless.add(cell);
    else if (!this.#hopeless.has(cell)) this.#wishes.set(cell, wish);
  }

  /** Forgets the wishes: after an undo, the next undo would otherwise only take the same rows away again. */
  forget(): void {
    this.#wishes.clear();
  }

  grow(model: Model): void {
    if (this.#isGrowing || this.#wishes.size === 0) return;
    const wishes = [...this.#wishes.values()];
    this.#wishes.clear();
    this.#isGrowing = true;
    try {
      for (const wish of wishes) growSheet(model, wish);
    } finally {
      this.#isGrowing = false;
    }
  }
}

function growSheet({ getters, dispatch }: Model, { sheetId, rows, columns }: Wish): void {
  const sheet = getters.tryGetSheet(sheetId);
  if (!sheet) return;
  const sizes = [
    ['ROW', getters.getNumberRows(sheetId), Math.min(rows, MOST_ROWS)],
    ['COL', getters.getNumberCols(sheetId), Math.min(columns, MOST_COLUMNS)],
  ] as const;
  for (const [dimension, has, wants] of sizes) {
    if (wants <= has) continue;
    const place = { dimension, base: has - 1, quantity: wants - has, position: 'after' as const };
    dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: sheet.name, ...place });
  }
}
