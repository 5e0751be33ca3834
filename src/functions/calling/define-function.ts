import type { Answers } from '../../core/checklist.ts';
import type { Month } from '../../core/month.ts';
import type { Sign, StandingOrUnknown } from '../../core/risk.ts';
import type { PlanEvidence, SellerEvidence } from '../../core/standing.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { Unknown } from '../../core/unknown.ts';
import type { PlainArgument, PlainRule, PlainThresholds } from '../plain/plain-rule.ts';

/** What a cell can hold when Google Sheets hands it to a function; an omitted argument is undefined. */
export type Cell = number | string | boolean | Date | null | undefined;

/** An argument as Google Sheets hands it over: one cell, or the rows of a range. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** What a function may give back to a cell: never a date, an object or nothing. */
export type Answer = number | string | boolean;

/** Rows of answers, which Google Sheets spills from the calling cell. */
export type AnswerTable = readonly (readonly Answer[])[];

/** The value of each argument type, once it is known. Money, fractions, FTE and months are plain numbers. */
interface ValueOfType {
  /** An amount of money, 0 or more. */
  readonly money: number;
  /** A share of revenue, a fraction from 0 to 1. */
  readonly share: number;
  /** Another fraction, within the limits that the parameter states. */
  readonly fraction: number;
  /** A number that is neither money nor a fraction: FTE, months, hours. */
  readonly number: number;
  /** A whole number. */
  readonly integer: number;
  /** One of the parameter's options; case and outer spaces are ignored. */
  readonly option: string;
  /** A name, as text. */
  readonly name: string;
  readonly seller: SellerEvidence;
  readonly plan: PlanEvidence;
  readonly standing: StandingOrUnknown;
  readonly sign: Sign;
  readonly month: Month;
  readonly answers: Answers;
  readonly thresholds: Thresholds;
  readonly weights: readonly number[];
}

export type ParamType = keyof ValueOfType;

/** The limits of a number; a bound that is left out does not bind. */
export interface Limits {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
}

/** One parameter of a custom function, declared once: coercion, help, documentation and tests derive from it. */
export interface Param {
  /** The name that Google Sheets shows, in snake_case. */
  readonly name: string;
  readonly type: ParamType;
  /** One sentence for a channel manager; that it is optional, and its default, are added by whoever shows it. */
  readonly help: string;
  /** Limits beyond those that the type brings along. */
  readonly limits?: Limits;
  /** The words that an `option` takes. */
  readonly options?: readonly string[];
  /** The value that a blank or left-out argument stands for; it makes the parameter optional. */
  readonly default?: number | string;
  /** May be left out although it has no default. */
  readonly optional?: true;
  /** A blank counts as `default`, but the argument is still expected: the extras that one adds on top. */
  readonly expected?: true;
  /** Takes its range whole, as a list. */
  readonly list?: true;
  /** `run` decides what an unknown value means; without it any unknown makes the whole answer Unknown. */
  readonly mayBeUnknown?: true;
  /** The numbers that a whole argument stands for when it is left out; nothing is computed before they are asked for. */
  readonly defaults?: () => readonly number[];
}

/** One element of a list: blanks have been taken out unless the function pairs its lists by position. */
export interface ListItem<Value> {
  /** Position in the range, from 1, counted along the rows: for error sentences. */
  readonly position: number;
  readonly value: Value | Unknown | undefined;
}

type Known<P extends Param> = P extends { readonly type: 'option'; readonly options: readonly (infer Word)[] }
  ? Word
  : ValueOfType[P['type']];

type Single<P extends Param> = P extends { readonly list: true }
  ? readonly ListItem<Known<P>>[]
  : P extends { readonly mayBeUnknown: true }
    ? Known<P> | Unknown
    : P extends { readonly optional: true }
      ? Known<P> | undefined
      : Known<P>;

export type Values<P extends readonly Param[]> = { readonly [Index in keyof P]: Single<P[Index]> };

export interface Example {
  /** Arguments in order, as cells would hold them: '' for a blank cell, rows for a range. */
  readonly args: readonly (Answer | AnswerTable)[];
  /** The answer; numbers are compared to the printed digits, an `⚠ ` text in a single call is the error. */
  readonly result: Answer | AnswerTable;
  /** What the example shows, where the numbers do not say it. */
  readonly note?: string;
}

/** How a function takes its ranges: one answer for each cell, one for each row, or one for the whole call. */
export type Each = 'cell' | 'row' | 'call';

export interface FunctionDeclaration {
  /** Upper case, begins with RESELLER_. */
  readonly name: string;
  /** One sentence: what the function gives. */
  readonly summary: string;
  readonly params: readonly Param[];
  /** One line: shape, unit and special words of the answer. */
  readonly returns: string;
  /** The rule behind it, in the words of the rule book. */
  readonly rule: string;
  /** Left out: 'cell'. */
  readonly each?: Each;
  readonly examples: readonly Example[];
  readonly run: (...values: never) => Answer | AnswerTable;
  /**
   * The rule of `run` once more, as a formula of plain functions that every spreadsheet has: for colleagues without
   * the add-on. plain-formula.ts puts around it what `params` say of blanks, unknowns and bad values.
   */
  readonly plain?: (...args: never) => PlainRule;
}

type PlainArguments<P extends readonly Param[]> = {
  readonly [Index in keyof P]: P[Index] extends { readonly type: 'thresholds' }
    ? PlainThresholds
    : PlainArgument;
};

interface TypedDeclaration<P extends readonly Param[]>
  extends Omit<FunctionDeclaration, 'params' | 'run' | 'plain'> {
  readonly params: P;
  readonly run: (...values: Values<P>) => Answer | AnswerTable;
  readonly plain?: (...args: PlainArguments<P>) => PlainRule;
}

/**
 * Declares a custom function. The types of `run`'s arguments follow from `params`, so a wrong type or order
 * does not compile. Nothing is computed here: Google loads the file anew for every call of every cell.
 */
export function defineFunction<const P extends readonly Param[]>(
  declaration: TypedDeclaration<P>,
): FunctionDeclaration {
  return declaration;
}
