import { RuleError } from '../../core/rule-error.ts';
import * as sentences from '../../core/sentences.ts';
import type { Answer, AnswerTable, Argument, Cell, FunctionDeclaration, Param } from './define-function.ts';
import {
  answerFor,
  faultOf,
  isRequired,
  isTakenWhole,
  type Rows,
  type Run,
  rangeOf,
  readWhole,
  shapeOf,
  singleCell,
} from './read-arguments.ts';
import { isBlank, labelOf } from './read-cell.ts';
import { isPlain, type ReadyCells, readyCells } from './ready-cells.ts';

/** Element by element: an answer for each cell of the ranges, single values repeated, all in the ranges' shape. */
export function callForCells(
  { params, run }: FunctionDeclaration,
  args: ArrayLike<Argument>,
): Answer | AnswerTable {
  const values: unknown[] = params.map((param, index) =>
    isTakenWhole(param) ? readWhole(param, args[index]) : singleCell(args[index]),
  );
  const ranges = params.flatMap((param, index) => {
    const rows = isTakenWhole(param) ? undefined : rangeOf(args[index]);
    return rows === undefined ? [] : [{ index, param, rows }];
  });
  const [first] = ranges;
  if (first === undefined) {
    const isEmpty = params.every((param, index) => !isRequired(param) || isBlank(values[index] as Cell));
    return isEmpty ? '' : answerFor(params, run as Run, values);
  }
  for (const { param, rows } of ranges) checkSameShape(first.param, first.rows, param, rows);
  const plainValues = valuesBesideReadyCells(params, values, ranges);
  const tables = ranges.map(({ rows }) => rows);
  const places = ranges.map(({ index }) => index);
  const plain = ranges.map(({ param }) => readyCells(param));
  const rule = run as Run;

  /** Reads the cells of one place and runs the rule. */
  const readAnswer = (y: number, x: number): Answer => {
    if (tables.every((rows) => isBlank(rows[y]?.[x]))) return '';
    try {
      const cells = [...values];
      for (let each = 0; each < tables.length; each += 1)
        cells[places[each] as number] = tables[each]?.[y]?.[x];
      return answerFor(params, rule, cells) as Answer;
    } catch (error) {
      return fault(error, y, x);
    }
  };
  const fault = (error: unknown, y: number, x: number) =>
    faultOf(
      error,
      tables.map((rows) => rows[y]?.[x]),
    );
  const answerAt = (y: number, x: number): Answer => {
    if (plainValues === undefined) return readAnswer(y, x);
    for (let each = 0; each < tables.length; each += 1) {
      const cell = ((tables[each] as Rows)[y] as readonly Cell[])[x];
      if (!isPlain(plain[each] as ReadyCells, cell)) return readAnswer(y, x);
      plainValues[places[each] as number] = cell;
    }
    try {
      return runWith(rule, plainValues) as Answer;
    } catch (error) {
      return fault(error, y, x);
    }
  };
  return first.rows.map(({ length }, y) => {
    // Begun with its first answer, because an empty list that grows takes room for 17: a range has a column at least.
    const answers: Answer[] = [answerAt(y, 0)];
    for (let x = 1; x < length; x += 1) answers.push(answerAt(y, x));
    return answers;
  });
}

/** What `apply` does, several times faster for the few arguments that rules have. */
function runWith(rule: Run, values: readonly unknown[]): Answer | AnswerTable {
  switch (values.length) {
    case 2:
      return rule(values[0], values[1]);
    case 3:
      return rule(values[0], values[1], values[2]);
    case 4:
      return rule(values[0], values[1], values[2], values[3]);
    case 5:
      return rule(values[0], values[1], values[2], values[3], values[4]);
    default:
      return rule(...values);
  }
}

/**
 * The read values of the single arguments, with room for plain cells: what most rows of a long range need. There
 * are none where a single argument is text, which may be a fault or bring a currency along, or is unknown.
 */
function valuesBesideReadyCells(
  params: readonly Param[],
  values: readonly unknown[],
  ranges: readonly { readonly index: number }[],
): unknown[] | undefined {
  const isRange = new Set(ranges.map(({ index }) => index));
  const areAllPlain = params.every((param, index) => {
    if (isRange.has(index) || isTakenWhole(param)) return true;
    const value = values[index] as Cell;
    if (isBlank(value)) return param.default !== undefined || (param.optional && !param.mayBeUnknown);
    return isPlain(readyCells(param), value);
  });
  if (!areAllPlain) return undefined;
  return params.map((param, index) =>
    isTakenWhole(param) || !isBlank(values[index] as Cell) ? values[index] : param.default,
  );
}

function checkSameShape(param: Param, rows: Rows, other: Param, otherRows: Rows): void {
  if (rows.length !== otherRows.length || rows[0]?.length !== otherRows[0]?.length) {
    throw new RuleError(
      sentences.differentShapes(labelOf(param), shapeOf(rows), labelOf(other), shapeOf(otherRows)),
    );
  }
}
