import type { Scratch } from './scratch.ts';

/** What a check saw: only what JSON carries. */
export type Seen = string | number | boolean | null | readonly Seen[];

interface Question {
  readonly question: string;
  /** How the add-on, the preview and the tests take it, in words. */
  readonly assumed: string;
  /** What a public source says, for questions that need no live sheet any more. */
  readonly settled?: { readonly answer: string; readonly source: string };
}

/** A question that a script can decide inside the sheet. */
export interface Assertion extends Question {
  /** What `see` gives where the assumption holds. */
  readonly expected: Seen;
  /** What it may give as well. */
  readonly orElse?: readonly Seen[];
  see(scratch: Scratch): Seen;
}

/** A question that a person must look at. */
export interface Look extends Question {
  readonly steps: string;
}

export type LiveCheck = Assertion | Look;

export function isAssertion(check: LiveCheck): check is Assertion {
  return 'see' in check;
}

/** Whether what was seen is what was assumed. */
export function holds({ expected, orElse = [] }: Assertion, seen: Seen): boolean {
  return [expected, ...orElse].some((allowed) => JSON.stringify(allowed) === JSON.stringify(seen));
}
