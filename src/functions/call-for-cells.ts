import { RuleError } from '../core/rule-error.ts';
import * as sentences from '../core/sentences.ts';
import type { Answer, AnswerTable, Argument, Cell, FunctionDeclaration, Param } from './define-function.ts';
import {
  answerFor,
  faultOf,
  isRequired,
  isWhole,
  type Rows,
  type Run,
  rangeOf,
  readWhole,
  shapeOf,
  singleCell,
} from './read-arguments.ts';
import { isBlank, isWithin, labelOf, plainRange } from './read-cell.ts';

/** Element by element: an answer for each cell of the ranges, single values repeated, all in the ranges' shape. */
export function callForCells(
  { params, run }: FunctionDeclaration,
  args: ArrayLike<Argument>,
): Answer | AnswerTable {
  const values: unknown[] = params.map((param, index) =>
    isWhole(param) ? readWhole(param, args[index]) : singleCell(args[index]),
  );
  const ranges = params.flatMap((param, index) => {
    const rows = isWhole(param) ? undefined : rangeOf(args[index]);
    return rows === undefined ? [] : [{ index, param, rows }];
  });
  const [first] = ranges;
  if (first === undefined) {
    const isEmpty = params.every((param, index) => !isRequired(param) || isBlank(values[index] as Cell));
    return isEmpty ? '' : answerFor(params, run as Run, values);
  }
  for (const { param, rows } of ranges) checkSameShape(first.param, first.rows, param, rows);
  const plainValues = valuesBesidePlainCells(params, values, ranges);
  const plainRanges = ranges.map(({ param }) => plainRange(param));
  const answerAt = (y: number, x: number): Answer => {
    let isPlain = plainValues !== undefined;
    let isEmpty = true;
    for (let each = 0; each < ranges.length; each += 1) {
      const cell = ranges[each]?.rows[y]?.[x];
      if (isPlain && isWithin(plainRanges[each], cell)) {
        (plainValues as unknown[])[ranges[each]?.index ?? 0] = cell;
        isEmpty = false;
      } else {
        isPlain = false;
        if (isEmpty && !isBlank(cell)) isEmpty = false;
      }
    }
    if (isEmpty) return '';
    try {
      if (isPlain && plainValues) return run.apply(undefined, plainValues as never) as Answer;
      const cells = [...values];
      for (const { index, rows } of ranges) cells[index] = rows[y]?.[x];
      return answerFor(params, run as Run, cells) as Answer;
    } catch (error) {
      return faultOf(
        error,
        ranges.map(({ rows }) => rows[y]?.[x]),
      );
    }
  };
  return first.rows.map(({ length }, y) => {
    // Begun with its first answer, because an empty list that grows takes room for 17: a range has a column at least.
    const answers: Answer[] = [answerAt(y, 0)];
    for (let x = 1; x < length; x += 1) answers.push(answerAt(y, x));
    return answers;
  });
}

/**
 * The read values of the single arguments, with room for plain cells: what most rows of a long range need. There
 * are none where a single argument is text, which may be a fault or bring a currency along, or is unknown.
 */
function valuesBesidePlainCells(
  params: readonly Param[],
  values: readonly unknown[],
  ranges: readonly { readonly index: number }[],
): unknown[] | undefined {
  const isRange = new Set(ranges.map(({ index }) => index));
  const isPlain = params.every((param, index) => {
    if (isRange.has(index) || isWhole(param)) return true;
    const value = values[index] as Cell;
    if (isBlank(value)) return param.default !== undefined || (param.optional && !param.mayBeUnknown);
    return isWithin(plainRange(param), value);
  });
  if (!isPlain) return undefined;
  return params.map((param, index) =>
    isWhole(param) || !isBlank(values[index] as Cell) ? values[index] : param.default,
  );
}

function checkSameShape(param: Param, rows: Rows, other: Param, otherRows: Rows): void {
  if (rows.length !== otherRows.length || rows[0]?.length !== otherRows[0]?.length) {
    throw new RuleError(
      sentences.differentShapes(labelOf(param), shapeOf(rows), labelOf(other), shapeOf(otherRows)),
    );
  }
}
