import type { PlannedCell } from './plan-sharing.ts';
import type { TabGrid } from './read-reference.ts';

type Rows = readonly (readonly unknown[])[];

/**
 * How far the answer of a formula reached, told by what vanished with the formula: the cells beside and below it, as
 * one block. Undefined where something else stands in that block.
 */
export function vanishedBlock(
  { row, column }: PlannedCell,
  before: TabGrid,
  after: Rows,
): { readonly height: number; readonly width: number } | undefined {
  const hasVanished = (y: number, x: number) =>
    (before.values[y]?.[x] ?? '') !== '' &&
    (before.formulas[y]?.[x] ?? '') === '' &&
    (after[y]?.[x] ?? '') === '';
  const top = row - 1;
  const left = column - 1;
  let bottom = top;
  let right = left;
  // Grows while a further row or column of the block has something that vanished.
  for (let grows = true; grows; ) {
    const lower = range(left, right).some((x) => hasVanished(bottom + 1, x));
    const wider = range(top, bottom).some((y) => hasVanished(y, right + 1));
    if (lower) bottom += 1;
    if (wider) right += 1;
    grows = lower || wider;
  }
  const isClear = range(top, bottom).every((y) =>
    range(left, right).every(
      (x) => (y === top && x === left) || hasVanished(y, x) || isBlank(before, after, y, x),
    ),
  );
  return isClear ? { height: bottom - top + 1, width: right - left + 1 } : undefined;
}

function isBlank(before: TabGrid, after: Rows, y: number, x: number): boolean {
  return (after[y]?.[x] ?? '') === '' && (before.formulas[y]?.[x] ?? '') === '';
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_item, index) => first + index);
}
