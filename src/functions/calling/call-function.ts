import { type Question, questions } from '../../core/checklist.ts';
import { RuleError } from '../../core/rule-error.ts';
import * as sentences from '../../core/sentences.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { callForCells } from './call-for-cells.ts';
import type {
  Answer,
  AnswerTable,
  Argument,
  Cell,
  FunctionDeclaration,
  ListItem,
} from './define-function.ts';
import {
  answerFor,
  faultOf,
  isRequired,
  isTakenWhole,
  type Run,
  rangeOf,
  readList,
  readWhole,
  rowsOf,
  shapeOf,
  singleCell,
} from './read-arguments.ts';
import { isBlank, labelOf, type Row, readChecklistAnswer } from './read-cell.ts';

/**
 * Calls a function through its declaration: reads the cells of `args` as the parameters' types, fills in defaults,
 * runs the rule for each cell, each row or once, and gives the answers in the shape of the ranges (rule book,
 * section 7). A single call with a bad value throws a RuleError; in a range its own cell says `⚠ ` and why.
 */
export function callFunction(
  declaration: FunctionDeclaration,
  args: ArrayLike<Argument>,
): Answer | AnswerTable {
  const { name, params, each = 'cell' } = declaration;
  if (args.length > params.length) {
    throw new RuleError(sentences.tooManyArguments(name, args.length, params.length));
  }
  if (each === 'call') return callOnce(declaration, args);
  return each === 'row' ? callForRows(declaration, args) : callForCells(declaration, args);
}

function callForRows({ params, run }: FunctionDeclaration, args: ArrayLike<Argument>): Answer | AnswerTable {
  const [answers, ...others] = params;
  const rows = rowsOf(args[0]);
  const whole = others.map((param, index) => readWhole(param, args[index + 1]));
  const width = rows[0]?.length ?? 0;
  if (answers === undefined || width !== questions.length) {
    throw new RuleError(sentences.wrongAnswerColumns(width, questions.length));
  }
  const answer = (cells: readonly Cell[]) => {
    if (cells.every(isBlank)) return '';
    const row: Row = { currency: undefined };
    const read = questions.map(
      (question: Question, index) => readChecklistAnswer(question, cells[index], row) ?? UNKNOWN,
    );
    return (run as Run)(read, ...whole) as Answer;
  };
  const [only = [], ...more] = rows;
  if (more.length === 0) return answer(only);
  return rows.map((cells) => {
    try {
      return [answer(cells)];
    } catch (error) {
      return [faultOf(error, cells)];
    }
  });
}

function callOnce({ params, run }: FunctionDeclaration, args: ArrayLike<Argument>): Answer | AnswerTable {
  const row: Row = { currency: undefined };
  const values = params.map((param, index) => {
    const arg = args[index];
    if (isTakenWhole(param)) return readWhole(param, arg);
    if (param.list) return readList(param, rowsOf(arg), row);
    const rows = rangeOf(arg);
    if (rows !== undefined) throw new RuleError(sentences.rangeForSingle(labelOf(param), shapeOf(rows)));
    return singleCell(arg);
  });
  const isEmpty = params.every((param, index) => {
    if (!isRequired(param)) return true;
    const value = values[index];
    return param.list
      ? (value as readonly ListItem<unknown>[]).every((item) => item.value === undefined)
      : isBlank(value as Cell);
  });
  return isEmpty ? '' : answerFor(params, run as Run, values, row);
}
