import type { Field } from './form-sections.ts';
import { type Choice, NOT_KNOWN } from './review-state.ts';

/**
 * The answer that a key gives: 1 to 4 the answers in their order, 0 and n “not known”. Months are typed as they are,
 * `typed` holding the digits right before (1 and 2 give 12), and n is “not known”. Undefined for any other key.
 */
export function choiceForKey(field: Field, key: string, typed = ''): Choice | undefined {
  if (key.toLowerCase() === 'n') return NOT_KNOWN;
  if (!/^\d$/.test(key)) return undefined;
  if (!field.isMonths) {
    if (key === '0') return NOT_KNOWN;
    return field.options[Number(key) - 1]?.choice;
  }
  const offered = (digits: string) => field.options.find(({ choice }) => choice === Number(digits))?.choice;
  return (typed === '' ? undefined : offered(typed + key)) ?? offered(key);
}
