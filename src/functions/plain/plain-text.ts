/** Pieces of a plain formula as text. Conditions that are known while the formula is made fold away. */

/** A condition: a formula’s text that gives TRUE or FALSE (or 1 or 0) for each row. */
export type Condition = string;

export const ALWAYS: Condition = 'TRUE';
export const NEVER: Condition = 'FALSE';

/** Text in a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

export function when(condition: Condition, then: string, otherwise: string): string {
  if (condition === ALWAYS) return then;
  return condition === NEVER ? otherwise : `IF(${condition},${then},${otherwise})`;
}

/** Products and sums instead of AND and OR, which look at a whole range at once. */
export function all(...conditions: readonly Condition[]): Condition {
  if (conditions.includes(NEVER)) return NEVER;
  const open = conditions.filter((condition) => condition !== ALWAYS);
  return open.length === 0 ? ALWAYS : open.map((condition) => `(${condition})`).join('*');
}

export function any(...conditions: readonly Condition[]): Condition {
  if (conditions.includes(ALWAYS)) return ALWAYS;
  const open = conditions.filter((condition) => condition !== NEVER);
  if (open.length < 2) return open[0] ?? NEVER;
  return `${open.map((condition) => `(${condition})`).join('+')}>0`;
}

export function not(condition: Condition): Condition {
  if (condition === ALWAYS) return NEVER;
  return condition === NEVER ? ALWAYS : `NOT(${condition})`;
}

/** A number without a decimal sign, which differs between languages; the division gives the very same number. */
export function numberText(number: number): string {
  const [digits = '', decimals = ''] = String(number).split('.');
  if (decimals === '' || /e/.test(decimals)) return String(number);
  return `(${Number(digits + decimals)}/10^${decimals.length})`;
}

/**
 * Whether a number is at a threshold above 0 or over it; arithmetic noise below counts as at it (core/tolerance.ts).
 * Noise is made large before it is compared, because spreadsheets take very small differences for none.
 */
export function atLeast(number: string, threshold: string): Condition {
  return `(${threshold}-${number})*10^12<=${threshold}`;
}

/**
 * A sentence of core/sentences.ts with a number of the formula in it, where `sample` stands. `&` would join a whole range in one text in
 * some spreadsheets; SUBSTITUTE takes each row.
 */
export function sentenceWith(sentence: string, sample: string, number: string): string {
  return `SUBSTITUTE(${quoted(sentence)},${quoted(sample)},${number})`;
}
