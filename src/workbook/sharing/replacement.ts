import { writtenText } from '../cell-codec.ts';
import { hasNoAnswer, type PlannedCell } from './plan-sharing.ts';
import type { TabGrid } from './read-reference.ts';
import { sameAnswer } from './same-answer.ts';
import { placesFormula, type SharedRecord, valuesCheck } from './shared-record.ts';
import type { CellContent } from './write-blocks.ts';

/** What a cell can be given: a text is quoted already, or is a formula. */
export type Content = string | number | boolean | Date;

/** A planned cell with the plain formula that takes its place; undefined where values do. */
export interface Replacement {
  readonly cell: PlannedCell;
  readonly call: string;
  readonly formula: string | undefined;
}

type Rows = readonly (readonly unknown[])[];

/** The cells of the answer, as `values` have them. */
function answerIn({ row, column, height, width }: PlannedCell, values: Rows): Rows {
  return Array.from({ length: height }, (_row, y) =>
    Array.from({ length: width }, (_cell, x) => values[row - 1 + y]?.[column - 1 + x] ?? ''),
  );
}

/** What is kept of a cell, so that it can be taken back. */
export function recordOf({ cell, call, formula }: Replacement, tab: TabGrid): SharedRecord {
  return {
    places: placesFormula(cell, []),
    kind: formula === undefined ? 'values' : 'formula',
    call,
    original: cell.original,
    plain: formula ?? '',
    check: formula === undefined ? valuesCheck(answerIn(cell, tab.values).flat()) : '',
  };
}

/** What is written: the plain formula, or every value of the answer. */
export function contentsOf({ cell, formula }: Replacement, tab: TabGrid): readonly CellContent<Content>[] {
  const { row, column } = cell;
  if (formula !== undefined) return [{ row, column, content: formula }];
  return answerIn(cell, tab.values).flatMap((values, y) =>
    values.map((value, x) => ({ row: row + y, column: column + x, content: contentOf(value) })),
  );
}

/** Whether the plain formula gives something else than the function gave. Where that gave nothing, any answer is right. */
export function givesOther({ cell }: Replacement, before: Rows, after: Rows): boolean {
  if (hasNoAnswer(before[cell.row - 1]?.[cell.column - 1])) return false;
  const now = answerIn(cell, after);
  return answerIn(cell, before).some((row, y) => row.some((value, x) => !sameAnswer(value, now[y]?.[x])));
}

function contentOf(value: unknown): Content {
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return writtenText(String(value));
}
