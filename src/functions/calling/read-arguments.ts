import { checkedWeights } from '../../core/checklist.ts';
import { RuleError } from '../../core/rule-error.ts';
import * as sentences from '../../core/sentences.ts';
import { thresholdsFrom } from '../../core/thresholds.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { Answer, AnswerTable, Argument, Cell, ListItem, Param } from './define-function.ts';
import { type CellValue, FAULT_MARK, isBlank, labelOf, type Row, readCell } from './read-cell.ts';

export type Rows = readonly (readonly Cell[])[];
export type Run = (...values: unknown[]) => Answer | AnswerTable;

/**
 * Reads the cells in `values`, in place, and runs the rule. An unknown makes the whole answer Unknown, unless the
 * rule itself decides what it means; a bad value elsewhere in the row is named first.
 */
export function answerFor(
  params: readonly Param[],
  run: Run,
  values: unknown[],
  row: Row = { currency: undefined },
): Answer | AnswerTable {
  let isUnknown = false;
  for (let index = 0; index < params.length; index += 1) {
    const param = params[index] as Param;
    if (param.list || isTakenWhole(param)) continue;
    const value = valueFor(param, values[index] as Cell, row);
    if (value === UNKNOWN && !param.mayBeUnknown) isUnknown = true;
    values[index] = value;
  }
  return isUnknown ? UNKNOWN : run.apply(undefined, values);
}

function valueFor(param: Param, cell: Cell, row: Row): CellValue {
  const value = readCell(param, cell, row);
  if (value !== undefined) return value;
  if (param.default !== undefined) return param.default;
  return param.optional && !param.mayBeUnknown ? undefined : UNKNOWN;
}

export function readList(param: Param, rows: Rows, row: Row): readonly ListItem<unknown>[] {
  return rows.flat().map((cell, index) => {
    const position = index + 1;
    return { position, value: readCell(param, cell, row, position) };
  });
}

/** Thresholds or weights: left out or all blank, the usual ones; partly blank or bad, the whole call fails. */
export function readWhole(param: Param, arg: Argument): unknown {
  const rows = rowsOf(arg);
  if (rows.every((cells) => cells.every(isBlank))) return param.defaults?.();
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) {
    throw new RuleError(sentences.wholeIsTable(labelOf(param), shapeOf(rows)));
  }
  const row: Row = { currency: undefined };
  const numbers = rows.flat().map((cell, index) => {
    const number = readCell(param, cell, row, index + 1);
    if (typeof number !== 'number')
      throw new RuleError(sentences.wholeIsIncomplete(labelOf(param), index + 1));
    return number;
  });
  return param.type === 'thresholds'
    ? thresholdsFrom(numbers)
    : checkedWeights(numbers, param.defaults?.().length ?? 0);
}

/**
 * In a range a fault stays in its own cell, and all other rows keep their answers. A fault among the `cells` of the
 * row goes before: it passes on unchanged, so that the first cause is what every later column shows.
 */
export function faultOf(error: unknown, cells: readonly Cell[]): string {
  if (!(error instanceof RuleError)) throw error;
  const passedOn = cells.find((cell) => typeof cell === 'string' && cell.startsWith(FAULT_MARK));
  return typeof passedOn === 'string' ? passedOn : FAULT_MARK + error.message;
}

export function isTakenWhole({ type }: Param): boolean {
  return type === 'thresholds' || type === 'weights';
}

/** Required arguments decide whether a call is blank: those that are expected, whatever a blank counts as. */
export function isRequired(param: Param): boolean {
  return !isTakenWhole(param) && !param.optional && (param.default === undefined || param.expected === true);
}

/** A range's rows; a single cell is none, however it arrives: Google may hand over A1:A1 as `[[value]]`. */
export function rangeOf(arg: Argument): Rows | undefined {
  if (!Array.isArray(arg)) return undefined;
  const rows = arg as Rows;
  return rows.length === 1 && rows[0]?.length === 1 ? undefined : rows;
}

export function singleCell(arg: Argument): Cell {
  return Array.isArray(arg) ? (arg as Rows)[0]?.[0] : (arg as Cell);
}

export function rowsOf(arg: Argument): Rows {
  return Array.isArray(arg) ? (arg as Rows) : [[arg as Cell]];
}

export function shapeOf(rows: Rows): string {
  const columns = rows[0]?.length ?? 0;
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}
