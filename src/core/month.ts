import { midnightOfDate } from './day.ts';

/** A calendar month as a count of months since year 0: 2026-07 is 2026 × 12 + 6. */
export type Month = number;

/** The month of a date cell; NaN for an invalid date. */
export function monthOfDate(date: Date): Month {
  const day = midnightOfDate(date);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}

/** The month of text such as `2026-07` or `2026-07-15`; undefined for any other text and for days that no month has. */
export function monthOfText(text: string): Month | undefined {
  const [, year, month, day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text.trim()) ?? [];
  const index = Number(month) - 1;
  const date = new Date(Date.UTC(Number(year), index, Number(day)));
  if (date.getUTCMonth() !== index) return undefined;
  return Number(year) * 12 + index;
}

/**
 * Whether a month lies from 2000 to 2199. Any other was not meant: `202612` typed into a date cell is a day of the year
 * 2454.
 */
export function isUsualMonth(month: Month): boolean {
  return month >= 2000 * 12 && month < 2200 * 12;
}

/** The month as text, `2026-07`. */
export function formatMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
