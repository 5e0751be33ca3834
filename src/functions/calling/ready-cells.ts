import { signs } from '../../core/risk.ts';
import { standings } from '../../core/standing.ts';
import type { Param } from './define-function.ts';
import { limitsOf } from './limits-of.ts';
import { isUnknownWord, questionOf } from './read-cell.ts';

/**
 * The cells that a parameter takes as they are, without reading: for long ranges, where most cells are such. A cell
 * that is not plain may be good, too; reading it tells.
 */
export interface ReadyCells {
  /** Numbers between them, both included. */
  readonly low: number;
  readonly high: number;
  readonly areWhole: boolean;
  readonly areYesNo: boolean;
  /** Words as they are spelled. */
  readonly words: ReadonlySet<unknown> | undefined;
}

export function isPlain(plain: ReadyCells, cell: unknown): boolean {
  if (typeof cell === 'number') {
    return cell >= plain.low && cell <= plain.high && (!plain.areWhole || Number.isInteger(cell));
  }
  if (typeof cell === 'boolean') return plain.areYesNo;
  return plain.words?.has(cell) ?? false;
}

const NO_NUMBERS = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, areWhole: false };

export function readyCells(param: Param): ReadyCells {
  const words = wordsOf(param);
  return {
    ...(takesNumbers(param) ? numbersOf(param) : NO_NUMBERS),
    areYesNo: param.type === 'plan',
    words: words && new Set(words.filter((word) => !isUnknownWord(word))),
  };
}

function takesNumbers({ type }: Param): boolean {
  return (
    type === 'money' ||
    type === 'share' ||
    type === 'fraction' ||
    type === 'number' ||
    type === 'integer' ||
    type === 'seller'
  );
}

/** A bound that is excluded is kept well away from: what lies close to it is read, which knows arithmetic noise. */
function numbersOf(param: Param): Pick<ReadyCells, 'low' | 'high' | 'areWhole'> {
  const { atLeast, atMost, above, below } = limitsOf(param);
  const away = (bound: number) => 1e-9 * Math.max(1, Math.abs(bound));
  return {
    low: Math.max(
      atLeast ?? -Number.MAX_VALUE,
      above === undefined ? -Number.MAX_VALUE : above + away(above),
    ),
    high: Math.min(atMost ?? Number.MAX_VALUE, below === undefined ? Number.MAX_VALUE : below - away(below)),
    areWhole: param.type === 'integer',
  };
}

function wordsOf({ type, options }: Param): readonly string[] | undefined {
  switch (type) {
    case 'option':
      return options;
    case 'standing':
      return standings;
    case 'sign':
      return signs;
    case 'seller':
    case 'plan':
      return questionOf(type).answers.map(({ word }) => word);
    default:
      return undefined;
  }
}
