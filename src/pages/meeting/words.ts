import type { Day } from '../../core/day.ts';
import { formatMoney, formatShare } from '../../core/format.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `15 Jul 2026`, which no reader takes for another day; what is no day stays as it is. */
export function wordsOfDay(day: Day): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined ? day : `${Number(date)} ${nameOf(month)} ${year}`;
}

/** `Jul` of `2026-07`. */
export function shortMonth(month: string): string {
  return nameOf(month.slice(5, 7));
}

/** `Jul, Aug and Sep 2026, Jan 2027`: the months of one year together. */
export function wordsOfMonths(list: readonly string[]): string {
  const years = [...new Set(list.map((month) => month.slice(0, 4)))];
  return years
    .map((year) => `${joined(list.filter((month) => month.startsWith(year)).map(shortMonth))} ${year}`)
    .join('; ');
}

/** Money whole and grouped, without a currency. */
export function wordsOfMoney(amount: number | Unknown): string {
  if (amount === UNKNOWN) return 'not known';
  return amount === 0 ? '0' : formatMoney(amount);
}

export function wordsOfShare(share: number | Unknown, bounds: readonly number[]): string {
  return share === UNKNOWN ? 'not known' : formatShare(share, bounds);
}

function nameOf(month = ''): string {
  return months[Number(month) - 1] ?? month;
}

function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
