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

/** The month as text, `2026-07`. */
export function formatMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
