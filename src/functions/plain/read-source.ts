import { type Question, questions } from '../../core/checklist.ts';
import * as sentences from '../../core/sentences.ts';
import type { Param } from '../calling/define-function.ts';
import { limitsOf } from '../calling/limits-of.ts';
import { isTakenWhole } from '../calling/read-arguments.ts';
import { labelOf, unknownWords, wantedOf } from '../calling/read-cell.ts';
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
  if (isTakenWhole(param)) {
    if (param.type !== 'thresholds' || isCells(source)) return undefined;
    const whole = readThresholds(source === 'left out' ? [] : source.items);
    return whole && { whole };
  }
  if (param.list) return undefined;
  if (source === 'left out') return leftOut(param);
  return isCells(source) ? readCells(param, source) : undefined;
}

export function isCells(source: PlainSource): source is Cells {
  return typeof source === 'object' && 'cells' in source;
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

function leftOut(param: Param): ReadCells {
  return {
    param,
    source: 'left out',
    argument: {
      number: numberText(typeof param.default === 'number' ? param.default : 0),
      isKnown: param.default === undefined ? NEVER : ALWAYS,
      isNumber: typeof param.default === 'number' ? ALWAYS : NEVER,
      is: (words) => (words.some((word) => word === param.default) ? ALWAYS : NEVER),
    },
    isBlank: ALWAYS,
    isOther: NEVER,
    isOpen: param.mayBeUnknown || param.optional ? NEVER : not(param.default === undefined ? NEVER : ALWAYS),
    faults: [],
  };
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
