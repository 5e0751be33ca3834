import type { Condition } from './plain-text.ts';

/** One argument of a plain formula, read: what a rule may ask of it. */
export interface PlainArgument {
  /** The number, safe in every row: the parameter's default, or 0, where there is none. */
  readonly number: string;
  /** Whether there is a value; what is blank without a default, or stands for an unknown, is none. */
  readonly isKnown: Condition;
  /** Whether it is a number, where words are taken as well. */
  readonly isNumber: Condition;
  /** Whether it is one of these words, or the truth value. */
  readonly is: (words: readonly string[], truth?: boolean) => Condition;
}

/** The thresholds in force as formulas, the usual ones where the argument is left out or blank. */
export interface PlainThresholds {
  readonly expendable: string;
  readonly toolkit: string;
  readonly sellerGate: string;
}

/** What a plain formula gives for a row of readable values. */
export interface PlainRule {
  /** What is wrong with the figures together, in order: a condition, and the formula of its sentence without mark. */
  readonly faults?: readonly (readonly [Condition, string])[];
  readonly answer: string;
}

/** What stands at the place of an argument in a formula. */
export type PlainSource =
  /** A range, or the name of an argument, which may be a cell as well. */
  | { readonly cells: string; readonly takes: 'range' | 'either' }
  | 'left out'
  /** The numbers of a whole argument, each as a formula. */
  | { readonly items: readonly string[] };
