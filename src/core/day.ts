import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';

/** A calendar day as ISO text, `2026-07-15`: what crosses to the sidebar and what the log keeps. */
export type Day = string;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The day of a date cell as midnight UTC. A date is midnight in the spreadsheet's time zone, which a custom function
 * cannot ask for: adding 13 hours finds the day in every zone from −10 to +13 (rule book, section 6). An invalid date
 * stays one.
 */
export function midnightOfDate(date: Date): Date {
  return new Date(Math.floor((date.getTime() + 13 * HOUR) / DAY) * DAY);
}

/** The day of a date cell. */
export function dayOfDate(date: Date): Day {
  return midnightOfDate(date).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, written `2026-07-15`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day so many days later. Throws a RuleError where the text is no day. */
export function addDays(day: Day, days: number): Day {
  if (!isDay(day)) throw new RuleError(sentences.isNotDay('the date', day));
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
