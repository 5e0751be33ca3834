import { type Question, questions } from '../../core/checklist.ts';
import { RuleError } from '../../core/rule-error.ts';
import * as sentences from '../../core/sentences.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { Cell, Param } from '../define-function.ts';
import { limitsOf } from '../limits-of.ts';
import { isWhole } from '../read-arguments.ts';
import { type CellValue, FAULT_MARK, labelOf, readCell, unknownWords, wantedOf } from '../read-cell.ts';
import type { PlainArgument, PlainSource, PlainThresholds } from './plain-rule.ts';
import { type PlainFault, shareAboveWhole } from './plain-sentences.ts';
import {
  ALWAYS,
  all,
  any,
  atLeast,
  type Condition,
  NEVER,
  not,
  numberText,
  quoted,
  sentenceWith,
} from './plain-text.ts';
import { readThresholds } from './read-thresholds.ts';

export interface ReadCells {
  readonly param: Param;
  readonly source: PlainSource;
  readonly argument: PlainArgument;
  readonly isBlank: Condition;
  /** A value that a plain formula cannot read. */
  readonly isOther: Condition;
  /** No value where the rule needs one. */
  readonly isOpen: Condition;
  readonly faults: readonly PlainFault[];
}

interface ReadWhole {
  readonly whole: PlainThresholds & { readonly faults: readonly PlainFault[] };
}

type Cells = Extract<PlainSource, { readonly cells: string }>;

/** Reads an argument of a plain formula as `readCell` reads a cell; undefined for what has no plain twin. */
export function readSource(param: Param, source: PlainSource): ReadCells | ReadWhole | undefined {
  if (isWhole(param)) {
    if (param.type !== 'thresholds' || 'cells' in source) return undefined;
    if ('constant' in source && source.constant !== undefined) return undefined;
    const whole = readThresholds('items' in source ? source.items : []);
    return whole && { whole };
  }
  if ('items' in source || param.list) return undefined;
  return 'constant' in source ? readConstant(param, source.constant) : readCells(param, source);
}

/** A cell with an error counts as a text that nothing reads: an error in a condition would fail for every row. */
export function withoutError({ cells }: Cells): string {
  return `IFERROR(${cells},"#")`;
}

function readCells(param: Param, source: Cells): ReadCells {
  const { cells } = source;
  const safe = withoutError(source);
  const isNumber = takesNumbers(param) ? `ISNUMBER(${cells})` : NEVER;
  const isTruth = param.type === 'plan' ? `ISLOGICAL(${cells})` : NEVER;
  const isBlank = `TRIM(${safe})=""`;
  const words = wordsOf(param);
  const isWord = words.length > 0 ? matches(safe, words) : NEVER;
  const isValue = any(isNumber, isTruth, isWord);
  const isKnown = param.default === undefined ? isValue : any(isValue, isBlank);
  const otherwise = typeof param.default === 'number' ? numberText(param.default) : '0';
  const number = isNumber === NEVER ? otherwise : `IF(${isNumber},${cells},${otherwise})`;
  return {
    param,
    source,
    argument: {
      number,
      isKnown,
      isNumber,
      is(wanted, truth) {
        const isWanted = matches(safe, wanted);
        // As text, a truth value is a word of the spreadsheet’s language.
        return isTruth === NEVER ? isWanted : `IF(${isTruth},${truth ? cells : `NOT(${cells})`},${isWanted})`;
      },
    },
    isBlank,
    isOther: not(any(isNumber, isTruth, matches(safe, [...unknownWords, ...words, '']))),
    isOpen: param.mayBeUnknown ? NEVER : not(isKnown),
    faults: isNumber === NEVER ? [] : limitFaults(param, cells, isNumber),
  };
}

/** A constant is read by the function’s own reader; what it refuses has no plain twin. */
function readConstant(param: Param, cell: Cell): ReadCells | undefined {
  const value = constantValue(param, cell);
  if (value === UNKNOWN) return undefined;
  const isKnown = value === undefined ? NEVER : ALWAYS;
  return {
    param,
    source: { constant: cell },
    argument: {
      number: numberText(typeof value === 'number' ? value : 0),
      isKnown,
      isNumber: typeof value === 'number' ? ALWAYS : NEVER,
      is: (words, truth) =>
        words.some((word) => word === value) || (truth !== undefined && value === truth) ? ALWAYS : NEVER,
    },
    isBlank: cell === undefined || cell === '' ? ALWAYS : NEVER,
    isOther: NEVER,
    isOpen: param.mayBeUnknown || param.optional ? NEVER : not(isKnown),
    faults: [],
  };
}

function constantValue(param: Param, cell: Cell): CellValue {
  try {
    const value = readCell(param, cell, { currency: undefined }) ?? param.default;
    // Text that is a number may bring a currency along, which other arguments must agree with.
    return typeof cell === 'string' && typeof value === 'number' ? UNKNOWN : value;
  } catch (error) {
    if (error instanceof RuleError) return UNKNOWN;
    throw error;
  }
}

/** Whether a plain formula reads the value of a cell as the function does; a date looks like a number to it. */
export function isPlainlyRead(param: Param, cell: Cell): boolean {
  if (typeof cell === 'number') return takesNumbers(param);
  if (typeof cell === 'boolean') return param.type === 'plan';
  if (typeof cell !== 'string') return cell === null || cell === undefined;
  const readable = new RegExp(patternOf([...unknownWords, ...wordsOf(param), '']));
  return cell.startsWith(FAULT_MARK) || readable.test(cell.toLowerCase());
}

function takesNumbers({ type }: Param): boolean {
  return (
    type === 'money' || type === 'share' || type === 'fraction' || type === 'number' || type === 'seller'
  );
}

/** The words that the parameter takes, in small letters. */
function wordsOf({ type, options = [] }: Param): readonly string[] {
  if (type === 'option') return options;
  if (type !== 'seller' && type !== 'plan') return [];
  const words = questions.flatMap((question: Question) =>
    question.id === type && 'answers' in question
      ? question.answers.flatMap(({ word, short }) => (short === undefined ? [word] : [word, short]))
      : [],
  );
  return type === 'plan' ? [...words, 'yes', 'true', 'no', 'false'] : words;
}

/** Whether a text is one of these words, whatever its case and outer spaces. */
function matches(text: string, words: readonly string[]): Condition {
  return `REGEXMATCH(LOWER(${text}),${quoted(patternOf(words))})`;
}

function patternOf(words: readonly string[]): string {
  const pattern = words.map((word) => word.replace(/[?.*+()|[\]{}^$]/g, '[$&]')).join('|');
  return `^ *(${pattern}) *$`;
}

/** What `withinLimits` refuses, in its words. */
function limitFaults(param: Param, cells: string, isNumber: Condition): readonly PlainFault[] {
  const label = labelOf(param);
  const number = `IF(${isNumber},${cells},0)`;
  const { atLeast: least, atMost, above, below } = limitsOf(param);
  const sentence =
    param.type === 'money'
      ? sentences.negativeMoney(label, SAMPLE)
      : sentences.outsideLimits(label, SAMPLE, wantedOf(param));
  const outside = any(
    least === undefined ? NEVER : not(isAtLeast(number, least)),
    atMost === undefined ? NEVER : not(isAtLeast(numberText(atMost), number)),
    above === undefined ? NEVER : isAtLeast(numberText(above), number),
    below === undefined ? NEVER : isAtLeast(number, below),
  );
  const fault: PlainFault = [all(isNumber, outside), sentenceWith(sentence, SAMPLE, cells)];
  const isShare = param.type === 'share' && param.default === undefined;
  return isShare ? [shareAboveWhole(number, label), fault] : [fault];
}

/** Beside 0 nothing is noise. */
function isAtLeast(value: string, bound: number | string): Condition {
  if (bound === 0) return `${value}>=0`;
  return value === '0'
    ? `${bound}<=0`
    : atLeast(value, typeof bound === 'number' ? numberText(bound) : bound);
}

/** What stands for the value in a sentence, until the formula puts it there. */
const SAMPLE = '@';
