import { RuleError } from '../../core/rule-error.ts';
import * as sentences from '../../core/sentences.ts';
import type { Unknown } from '../../core/unknown.ts';
import type { ListItem } from './define-function.ts';

export interface NamedList<Value> {
  /** The argument's name in words, for the sentence about lists that do not match. */
  readonly label: string;
  readonly items: readonly ListItem<Value>[];
}

/** Two cells at the same place of their lists; the second may be blank. */
export interface Pair<One, Other> {
  readonly position: number;
  readonly one: One | Unknown;
  readonly other: Other | Unknown | undefined;
}

/**
 * Pairs two lists by position and leaves out the pairs whose first cell is blank.
 * Throws a RuleError where the lists differ in length.
 */
export function pairLists<One, Other>(
  ones: NamedList<One>,
  others: NamedList<Other>,
): readonly Pair<One, Other>[] {
  if (ones.items.length !== others.items.length) {
    throw new RuleError(
      sentences.differentShapes(ones.label, cells(ones.items), others.label, cells(others.items)),
    );
  }
  return ones.items.flatMap(({ position, value }, index) =>
    value === undefined ? [] : [{ position, one: value, other: others.items[index]?.value }],
  );
}

function cells({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? 'cell' : 'cells'}`;
}
