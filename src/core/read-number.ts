import { canBeSameCurrency, currencyCodes } from './currency.ts';

/** What a text says as a number (rule book, section 7). */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly isPercent: boolean;
      /** The mark or code as written, where there is one. */
      readonly currency?: string;
    }
  /** It can be read in two ways: both, written out. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'two currencies'; readonly currencies: readonly [string, string] }
  /** Not a number. */
  | { readonly kind: 'word' };

const WORD = { kind: 'word' } as const;

/** Ordinary, no-break, narrow no-break, thin and figure spaces. */
const spaces = /[\s\u00a0\u202f\u2009\u2007]+/g;

/** Powers of ten: put behind the digits, they round once, where a multiplication would add noise. */
const exponentBySuffix: Readonly<Record<string, number>> = { '%': -2, k: 3, K: 3, m: 6, M: 6 };

/**
 * Reads text that can be read in only one way: `$1,234.50`, `12%`, `1 234,50 €`, `USD 800,000`, `1.5M`,
 * `($1,374.00)`. `1.234` is ambiguous: one separator before exactly three digits, unless a currency tells that it
 * groups thousands, or a leading 0 or more than three digits before it that it is a decimal point.
 */
export function readNumber(text: string): NumberReading {
  const unsigned = takeSign(text.replace(spaces, ' ').trim());
  if (unsigned === undefined) return WORD;
  const { rest, before, after } = takeCurrencies(unsigned.rest);
  const currency = moreTelling(before, after);
  const [, digits = '', suffix = ''] = /^([\d.,'’ ]*\d[.,]?) ?([kKmM%]?)$/.exec(rest) ?? [];
  if (digits === '' || (suffix === '%' && currency !== undefined)) return WORD;
  if (before !== undefined && after !== undefined && !canBeSameCurrency(before, after)) {
    return { kind: 'two currencies', currencies: [before, after] };
  }
  const number = readDigits(digits, currency !== undefined && suffix === '');
  if (number === undefined) return WORD;
  if (typeof number !== 'string') return { kind: 'ambiguous', readings: number };
  return {
    kind: 'number',
    value: Number(`${number}e${exponentBySuffix[suffix] ?? 0}`) * unsigned.sign,
    isPercent: suffix === '%',
    ...(currency === undefined ? {} : { currency }),
  };
}

/** `(x)`, `x-` and `-x` are negative, in one way at a time; a sign may also stand behind the currency. */
function takeSign(text: string): { readonly rest: string; readonly sign: 1 | -1 } | undefined {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined)
    return /[-−+()]/.test(inBrackets) ? undefined : { rest: inBrackets.trim(), sign: -1 };
  const signs = text.match(/[-−+]/g) ?? [];
  if (signs.length === 0) return { rest: text, sign: 1 };
  const isAtEdge = /^[^\d.,]*[-−+] ?[^\d]*[\d.,]/.test(text) || /\d[^\d.,]*[-−]$|\d ?[-−][^\d]*$/.test(text);
  if (!isAtEdge) return undefined;
  return { rest: text.replace(/ ?[-−+] ?/, ''), sign: signs[0] === '+' ? 1 : -1 };
}

interface Currencies {
  readonly rest: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Takes a mark or code from the front and from the end; a point (`Fr.`, `$.50`) and a k or M beside it may be the number's. */
function takeCurrencies(text: string): Currencies {
  const [front = ''] = /^[^\d.,'’ ]+\.?/.exec(text) ?? [];
  const before = [front, front.replace('.', '')].find(isCurrency);
  const number = text.slice(before?.length ?? 0);
  const [end = ''] = /[^\d.,'’ ]+\.?$/.exec(number) ?? [];
  const after = [end, end.replace(/^[kKmM]/, '')].find(isCurrency);
  return { rest: number.slice(0, number.length - (after?.length ?? 0)).trim(), before, after };
}

function isCurrency(mark: string): boolean {
  return currencyCodes(mark) !== undefined;
}

/** Of `$` and `USD` the one that stands for fewer currencies. */
function moreTelling(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (currencyCodes(one)?.length ?? 0) <= (currencyCodes(other)?.length ?? 0) ? one : other;
}

/** The plain digits, both readings of an ambiguous number, or undefined where the separators make no sense. */
function readDigits(text: string, isMoney: boolean): string | readonly [string, string] | undefined {
  const marks: readonly string[] = text.match(/[.,]/g) ?? [];
  const last = marks[marks.length - 1];
  if (last === undefined) return grouped(text, /[ '’]/);
  const other = last === '.' ? ',' : '.';
  const [whole = '', decimals = ''] = splitAtLast(text, last);
  const isRepeated = marks.filter((mark) => mark === last).length > 1;
  if (isRepeated) return marks.includes(other) ? undefined : grouped(text, new RegExp(`[${last}]`));
  if (!/^\d*$/.test(decimals)) return undefined;
  if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return isMoney ? whole + decimals : [`${whole}.${decimals}`, `${whole}${decimals}`];
  }
  const separator = whole.includes(other) ? new RegExp(`[${other}]`) : /[ '’]/;
  const integer = whole === '' ? '0' : grouped(whole, separator);
  return integer === undefined ? undefined : `${integer}.${decimals}`;
}

/** A whole number whose separators, all the same, group by three, without them. */
function grouped(text: string, separator: RegExp): string | undefined {
  const parts = text.split(separator);
  const used = text.match(new RegExp(separator, 'g')) ?? [];
  const isGrouped =
    parts.length === 1 ||
    (new Set(used).size === 1 &&
      parts.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part)));
  return isGrouped ? parts.join('') : undefined;
}

function splitAtLast(text: string, mark: string): readonly [string, string] {
  const position = text.lastIndexOf(mark);
  return [text.slice(0, position), text.slice(position + 1)];
}
