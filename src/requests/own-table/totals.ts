import type { Cell } from '../../workbook/workbook-port.ts';
import { numberIn } from './cells.ts';
import type { ImportInput } from './import-input.ts';
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
  /** How many numbers other than 0 it is made of: that one reseller sells as much as another is no sum. */
  parts: number;
}

const LEAST_PARTS = 3;

/** The sums of the money columns so far: of all resellers, and of those since the last row of totals. */
export class Sums {
  private readonly columns: readonly { readonly index: number; readonly all: Sum; readonly block: Sum }[];

  constructor(mapping: ImportInput['mapping']) {
    const { reseller_id, name, owner, margin, ...money } = mapping;
    this.columns = Object.values(money).map((index) => ({
      index,
      all: { value: 0, parts: 0 },
      block: { value: 0, parts: 0 },
    }));
  }

  add(cells: readonly Cell[]): void {
    for (const { index, all, block } of this.columns) {
      const value = numberIn(cells[index]) ?? 0;
      if (value === 0) continue;
      for (const sum of [all, block]) {
        sum.value += value;
        sum.parts += 1;
      }
    }
  }

  startBlock(): void {
    for (const { block } of this.columns) Object.assign(block, { value: 0, parts: 0 });
  }

  /** Whether every number of the row is the sum of its column, and at least one adds up three or more. */
  areIn(cells: readonly Cell[]): boolean {
    return (['all', 'block'] as const).some((which) => {
      const pairs = this.columns.flatMap((column) => {
        const value = numberIn(cells[column.index]);
        return value === undefined ? [] : [{ value, sum: column[which] }];
      });
      return (
        pairs.every(({ value, sum }) => isSameMoney(value, sum.value)) &&
        pairs.some(({ sum }) => sum.parts >= LEAST_PARTS)
      );
    });
  }
}

/** To the cent, and to the noise of adding up many numbers. */
function isSameMoney(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01 + 1e-9 * Math.abs(one);
}
