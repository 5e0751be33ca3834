import { isSame } from '../src/core/tolerance.ts';

/** Whether two answers are the same but for arithmetic noise, also that of a number within a sentence. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return isSame(one, other);
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  const number = /\d+(?:\.\d+)?/g;
  const numbers = (text: string) => (text.match(number) ?? []).map(Number);
  const others = numbers(other);
  return (
    one === other ||
    (one.replace(number, '') === other.replace(number, '') &&
      numbers(one).every((each, index) => isSame(each, others[index] ?? Number.NaN)))
  );
}
