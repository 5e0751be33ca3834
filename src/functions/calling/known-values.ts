import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import type { ListItem } from './define-function.ts';

/** The values of a list without its blanks; Unknown where one of them is unknown (rule book, section 7). */
export function knownValues<Value>(list: readonly ListItem<Value>[]): readonly Value[] | Unknown {
  const known: Value[] = [];
  for (const { value } of list) {
    if (value === UNKNOWN) return UNKNOWN;
    if (value !== undefined) known.push(value);
  }
  return known;
}
