import { answerWord, type Question, questions } from '../../core/checklist.ts';
import { canBeSameCurrency } from '../../core/currency.ts';
import { typedPercent } from '../../core/format.ts';
import { formatMonth, isUsualMonth, monthOfDate, monthOfText } from '../../core/month.ts';
import { type NumberReading, readNumber } from '../../core/read-number.ts';
import { signs } from '../../core/risk.ts';
import { RuleError } from '../../core/rule-error.ts';
import * as sentences from '../../core/sentences.ts';
import { checkedShare } from '../../core/share.ts';
import { standings } from '../../core/standing.ts';
import { isAtLeast, isSame } from '../../core/tolerance.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import type { Cell, Param } from './define-function.ts';
import { limitsOf } from './limits-of.ts';

/** What a cell stands for: a value of its type, Unknown, or undefined for a blank. */
export type CellValue = number | string | boolean | Unknown | undefined;

/** A cell that begins with it holds the fault of another row's answer. */
export const FAULT_MARK = '⚠ ';

/** The texts that stand for an unknown value, in small letters: a closed list (rule book, section 7). */
export const unknownWords: readonly string[] = ['n/a', '-', '–', 'tbd', '?', 'not known', 'unknown'];

const errorValue = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/i;

/** The currency that the cells of one row agree on, as read so far. */
export interface Row {
  currency: string | undefined;
}

/** Whether a text stands for an unknown value. */
export function isUnknownWord(text: string): boolean {
  return unknownWords.includes(text.trim().toLowerCase());
}

/** Whether a text is the error value of a cell, such as `#N/A`. */
export function isErrorText(text: string): boolean {
  return errorValue.test(text.trim());
}

export function isBlank(cell: Cell): boolean {
  return (
    cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** The names that are not written as plain words. */
const spelledNames: Readonly<Record<string, string>> = {
  sell_in: 'sell-in',
  pull_through: 'pull-through',
  stand_in: 'stand-in',
  fte: 'FTE',
  seller_fte: 'seller FTE',
};

/** The parameter's name in words, as sentences name it. */
export function labelOf({ name }: Param, position?: number): string {
  const label = spelledNames[name] ?? name.replace(/_/g, ' ');
  return position === undefined ? label : `${label}, cell ${position},`;
}

/**
 * Reads one cell as the parameter's type. Throws a RuleError whose sentence names the argument, what it got and
 * what it wants; a cell with the fault of another answer throws that fault.
 */
export function readCell(param: Param, cell: Cell, row: Row, position?: number): CellValue {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (text.startsWith(FAULT_MARK)) throw new RuleError(text.slice(FAULT_MARK.length));
    if (isUnknownWord(text)) return UNKNOWN;
    if (isErrorText(text)) throw new RuleError(sentences.isErrorValue(labelOf(param, position), text));
  }
  return readers[param.type](param, cell as Exclude<Cell, null | undefined>, row, labelOf(param, position));
}

type Known = Exclude<Cell, null | undefined>;
type Reader = (param: Param, cell: Known, row: Row, label: string) => CellValue;

const readers: Readonly<Record<Param['type'], Reader>> = {
  money: readAmount,
  share: readAmount,
  fraction: readAmount,
  number: readAmount,
  integer: readAmount,
  weights: readAmount,
  thresholds: readAmount,
  option: (param, cell, _row, label) => readWord(cell, param.options ?? [], label),
  standing: (_param, cell, _row, label) => readWord(cell, standings, label),
  sign: (_param, cell, _row, label) => readWord(cell, signs, label),
  seller: (param, cell, row, label) => {
    if (typeof cell !== 'string') return readAmount(param, cell, row, label);
    const word = answerWord(questionOf('seller'), cell);
    if (word !== undefined) return word;
    if (readNumber(cell).kind !== 'word') return readAmount(param, cell, row, label);
    return readAnswer(questionOf('seller'), cell, label, ['the FTE as a number']);
  },
  plan: (_param, cell, _row, label) => {
    const text = String(cell).trim().toLowerCase();
    if (text === 'true' || text === 'yes') return true;
    if (text === 'false' || text === 'no') return false;
    return readAnswer(questionOf('plan'), cell, label, ['TRUE', 'FALSE', 'yes', 'no']);
  },
  month: (_param, cell, _row, label) => {
    const month = isDate(cell) ? monthOfDate(cell) : typeof cell === 'string' ? monthOfText(cell) : undefined;
    if (month === undefined || Number.isNaN(month))
      throw new RuleError(sentences.isNotMonth(label, shown(cell)));
    if (!isUsualMonth(month)) throw new RuleError(sentences.isFarMonth(label, formatMonth(month)));
    return month;
  },
  name: (_param, cell, _row, label) => {
    if (typeof cell === 'string') return cell.trim();
    if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
    throw new RuleError(sentences.isNotName(label, shown(cell)));
  },
  answers: readAmount,
};

/** Reads one answer of the checklist: a word of the question, or months as a whole number. */
export function readChecklistAnswer(question: Question, cell: Cell, row: Row): CellValue {
  const label = question.id.replace(/_/g, ' ');
  const param = { name: question.id, help: '', type: 'integer', limits: { atLeast: 0, atMost: 12 } } as const;
  if ('months' in question) return readCell(param, cell, row);
  if (typeof cell !== 'string') return isBlank(cell) ? undefined : readAnswer(question, cell as Known, label);
  const known = readCell({ ...param, type: 'name' }, cell, row);
  return known === undefined || known === UNKNOWN ? known : readAnswer(question, known, label);
}

export type WordQuestion = Extract<Question, { answers: unknown }>;

export function questionOf(id: 'seller' | 'plan'): WordQuestion {
  return questions.find((question) => question.id === id) as WordQuestion;
}

function readAnswer(
  question: WordQuestion,
  cell: Known,
  label: string,
  others: readonly string[] = [],
): string {
  const word = typeof cell === 'string' ? answerWord(question, cell) : undefined;
  if (word !== undefined) return word;
  const options = [...question.answers.map((answer) => answer.word), ...others];
  throw new RuleError(sentences.isNotOption(label, shown(cell), options));
}

function readWord(cell: Known, options: readonly string[], label: string): string {
  const wanted = String(cell).trim().toLowerCase();
  const word =
    typeof cell === 'string' ? options.find((option) => option.toLowerCase() === wanted) : undefined;
  if (word === undefined) throw new RuleError(sentences.isNotOption(label, shown(cell), options));
  return word;
}

function readAmount(param: Param, cell: Known, row: Row, label: string): number {
  if (isDate(cell)) throw new RuleError(sentences.isDate(label, wantedOf(param)));
  if (typeof cell === 'boolean')
    throw new RuleError(sentences.isBoolean(label, shown(cell), wantedOf(param)));
  const value = typeof cell === 'number' ? cell : readText(param, cell, row, label);
  if (!Number.isFinite(value)) throw new RuleError(sentences.isNotFinite(label, wantedOf(param)));
  return withinLimits(param, value, cell, label);
}

function readText(param: Param, text: string, row: Row, label: string): number {
  const reading: NumberReading = readNumber(text);
  const quoted = shown(text);
  if (reading.kind === 'ambiguous')
    throw new RuleError(sentences.isAmbiguous(label, quoted, reading.readings));
  if (reading.kind === 'two currencies') throw new RuleError(sentences.twoCurrencies(...reading.currencies));
  if (reading.kind === 'word') throw new RuleError(sentences.isWord(label, quoted, wantedOf(param)));
  const takesPercent = param.type === 'share' || param.type === 'fraction' || param.type === 'thresholds';
  if (reading.isPercent && !takesPercent) {
    throw new RuleError(
      param.type === 'money'
        ? sentences.isPercentForMoney(label, quoted)
        : sentences.outsideLimits(label, `“${quoted}”, a percentage`, wantedOf(param)),
    );
  }
  if (reading.currency !== undefined) agreeOnCurrency(param, reading.currency, row, label, quoted);
  return reading.value;
}

function agreeOnCurrency(param: Param, currency: string, row: Row, label: string, text: string): void {
  if (param.type !== 'money') throw new RuleError(sentences.isMoneyForNumber(label, text, wantedOf(param)));
  if (row.currency !== undefined && !canBeSameCurrency(row.currency, currency)) {
    throw new RuleError(sentences.twoCurrencies(row.currency, currency));
  }
  if (row.currency === undefined || row.currency.length < currency.length) row.currency = currency;
}

function withinLimits(param: Param, value: number, cell: number | string, label: string): number {
  if (value < 0 && param.type === 'money' && param.limits?.above === undefined)
    throw new RuleError(sentences.negativeMoney(label, shown(cell)));
  const { atLeast, atMost, above, below } = limitsOf(param);
  const isWithin =
    (atLeast === undefined || isAtLeast(value, atLeast)) &&
    (atMost === undefined || isAtLeast(atMost, value)) &&
    (above === undefined || !isAtLeast(above, value)) &&
    (below === undefined || !isAtLeast(value, below)) &&
    (param.type !== 'integer' || isSame(value, Math.round(value)));
  if (!isWithin) {
    // A share with a usual value is a setting: no wrong unit or year has made it too large.
    if (param.type === 'share' && value > 1 && param.default === undefined) checkedShare(value, label);
    throw new RuleError(sentences.outsideLimits(label, shown(cell), wantedOf(param)));
  }
  return param.type === 'integer' ? Math.round(value) : value;
}

/** What the argument wants, in words: the cure of every sentence about a number. */
export function wantedOf(param: Param): string {
  const { atLeast, atMost, above, below } = limitsOf(param);
  const isFraction = param.type === 'share' || param.type === 'fraction';
  const show = (bound: number) => (isFraction ? typedPercent(bound) : String(bound));
  const low =
    above !== undefined ? `above ${show(above)}` : atLeast !== undefined ? `${show(atLeast)} or more` : '';
  const high =
    below !== undefined ? `below ${show(below)}` : atMost !== undefined ? `at most ${show(atMost)}` : '';
  const kind =
    param.type === 'money'
      ? 'an amount of money'
      : isFraction
        ? 'a fraction such as 20% or 0.2'
        : param.type === 'integer'
          ? 'a whole number'
          : param.type === 'seller'
            ? 'the checklist’s words, or the FTE as a number'
            : 'a number';
  return [kind, [low, high].filter(Boolean).join(' and ')].filter(Boolean).join(', ');
}

/** Of another realm's Date `instanceof` lies, and the functions must not depend on who calls them. */
function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** A value as the user sees it, cut where it is long. */
function shown(cell: Known): string {
  if (isDate(cell)) return 'a date';
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
