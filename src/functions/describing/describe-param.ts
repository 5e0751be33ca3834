import { questions } from '../../core/checklist.ts';
import { signs } from '../../core/risk.ts';
import { standings } from '../../core/standing.ts';
import type { Param, ParamType } from '../calling/define-function.ts';
import { limitsOf } from '../calling/limits-of.ts';

/** Whether a call may leave the parameter out. */
export function isOptional(param: Param): boolean {
  return param.optional === true || param.defaults !== undefined || hasDefaultWhenLeftOut(param);
}

/** The parameter's help with what happens when it is left out: `Share to reach. Optional; 10% if left out.` */
export function helpOf(param: Param): string {
  return `${param.help} ${whenLeftOut(param)}`.trim();
}

/** What a parameter takes, in words: `A share, above 0% and below 100%`. */
export function acceptedBy(param: Param): string {
  const one = param.options ? list(param.options, 'or') : wordsOfType[param.type];
  // The words of a seller have the limit where the FTE stands.
  const bounds = param.type === 'seller' ? '' : boundsOf(param);
  return `${param.list ? `A range; in each cell ${decapitalized(one)}` : one}${bounds && `, ${bounds}`}`;
}

function hasDefaultWhenLeftOut(param: Param): boolean {
  return param.default !== undefined && param.expected !== true;
}

function whenLeftOut(param: Param): string {
  if (!isOptional(param))
    return param.default === undefined ? '' : `A blank counts as ${defaultText(param)}.`;
  const stands = defaultText(param);
  return stands === '' ? 'Optional.' : `Optional; ${stands} if left out.`;
}

function defaultText(param: Param): string {
  if (param.defaults)
    return list(
      param.defaults().map((value, index) => wholeText(param.type, value, index)),
      'and',
    );
  if (param.default === undefined) return '';
  return typeof param.default === 'number' ? numberText(param.default, param.type) : param.default;
}

/** The fourth threshold is the seller gate, in FTE; the first three are shares. */
function wholeText(type: ParamType, value: number, index: number): string {
  if (type !== 'thresholds') return String(value);
  return index < 3 ? percent(value) : `${value} FTE`;
}

const wordsOfType: Readonly<Record<ParamType, string>> = {
  money: 'Money',
  share: 'A share',
  fraction: 'A fraction',
  number: 'A number',
  integer: 'A whole number',
  option: 'A word',
  name: 'Text',
  seller: `FTE, 0 or more, or ${wordsOfQuestion('seller')}`,
  plan: `TRUE or FALSE, yes or no, or ${wordsOfQuestion('plan')}`,
  standing: list([...standings, 'Unknown'], 'or'),
  sign: list(signs, 'or'),
  month: 'A date, or text like 2026-07',
  answers: `A row of ${questions.length} answers in the checklist’s order`,
  thresholds: 'One row or column: three shares and, if wanted, the seller gate in FTE',
  weights: 'One row or column of weights that total 100',
};

/** A bound that excludes its value, such as above 0%, says more than the type's own from 0%. */
function boundsOf(param: Param): string {
  const { above, below, atLeast, atMost } = limitsOf(param);
  const text = (value: number) => numberText(value, param.type);
  const low =
    above !== undefined ? `above ${text(above)}` : atLeast !== undefined && `${text(atLeast)} or more`;
  const high =
    below !== undefined ? `below ${text(below)}` : atMost !== undefined && `at most ${text(atMost)}`;
  const isClosed =
    above === undefined && below === undefined && atLeast !== undefined && atMost !== undefined;
  if (isClosed) return `from ${text(atLeast)} to ${text(atMost)}`;
  return [low, high].filter((bound) => bound !== false).join(' and ');
}

function numberText(value: number, type: ParamType): string {
  return type === 'share' || type === 'fraction' ? percent(value) : String(value);
}

function percent(value: number): string {
  return `${Number((value * 100).toPrecision(12))}%`;
}

function wordsOfQuestion(id: 'seller' | 'plan'): string {
  const question = questions.find((candidate) => candidate.id === id);
  return question && 'answers' in question
    ? list(
        question.answers.map(({ word }) => word),
        'or',
      )
    : '';
}

function list(words: readonly (string | number)[], last: 'and' | 'or'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

function decapitalized(text: string): string {
  return text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
