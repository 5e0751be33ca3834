/** A calendar month as a count of months since year 0: 2026-07 is 2026 × 12 + 6. */
export type Month = number;

const HOUR = 3_600_000;

/**
 * The month of a date cell. A date is midnight in the spreadsheet's time zone, which a custom function cannot ask
 * for: adding 13 hours finds the day in every zone from −10 to +13 (rule book, section 6).
 */
export function monthOfDate(date: Date): Month {
  const day = new Date(Math.floor((date.getTime() + 13 * HOUR) / (24 * HOUR)) * 24 * HOUR);
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
