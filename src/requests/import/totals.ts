import type { Cell } from '../../workbook/workbook-port.ts';
import type { ImportInput } from '../contract.ts';
import { numberIn } from './cells.ts';
import { nameKey } from './text-key.ts';

const totalWords =
  'total|totals|grand total|grand totals|sub total|subtotal|sub totals|subtotals|overall total|sum|sums|summe|summen|gesamtsumme|zwischensumme|gesamt|insgesamt|gesamtergebnis|teilergebnis|ergebnis|somme|totaux|total general|total global|sous total|suma|suma total|totale';

function words(text: string): string {
  return nameKey(text)
    .normalize('NFD')
    .replace(/\p{M}|\(.*\)$/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text names a row of totals and nothing else: “Total”, “Grand total:”, “Summe (12)”. */
export function isTotalWord(text: string): boolean {
  return totalWords.split('|').includes(words(text));
}

/** Whether it names one among other words: “EMEA total”. */
export function hasTotalWord(text: string): boolean {
  return words(text)
    .split(' ')
    .some((word) => totalWords.split('|').includes(word));
}

interface Sum {
  value: number;
  /** How many numbers above 0 it is made of: that one reseller sells as much as another is no sum. */
  parts: number;
}

const none = (): Sum => ({ value: 0, parts: 0 });

const LEAST_PARTS = 3;

/** The sums of the money columns so far: of all resellers, and of those since the last row of totals. */
export class Sums {
  private readonly columns: readonly number[];
  private readonly all: readonly Sum[];
  private block: readonly Sum[];

  constructor(mapping: ImportInput['mapping']) {
    const { reseller_id, name, owner, margin, ...money } = mapping;
    this.columns = Object.values(money);
    this.all = this.columns.map(none);
    this.block = this.columns.map(none);
  }

  add(cells: readonly Cell[]): void {
    for (const [at, column] of this.columns.entries()) {
      const value = numberIn(cells[column] ?? '') ?? 0;
      for (const sum of [this.all[at], this.block[at]]) {
        if (sum === undefined || value === 0) continue;
        sum.value += value;
        sum.parts += 1;
      }
    }
  }

  startBlock(): void {
    this.block = this.columns.map(none);
  }

  /** Whether every number of the row is the sum of its column, and at least one adds up three or more. */
  areIn(cells: readonly Cell[]): boolean {
    return [this.all, this.block].some((sums) => {
      const pairs = this.columns.flatMap((column, at) => {
        const value = numberIn(cells[column] ?? '');
        const sum = sums[at];
        return value === undefined || sum === undefined ? [] : [{ value, sum }];
      });
      const isSame = pairs.every(
        ({ value, sum }) => Math.abs(value - sum.value) <= 0.01 + 1e-9 * Math.abs(value),
      );
      return isSame && pairs.some(({ sum }) => sum.parts >= LEAST_PARTS);
    });
  }
}
