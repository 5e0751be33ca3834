import type { Month } from '../../core/month.ts';

/** `Sep`. */
export function shortMonth(month: Month): string {
  return inWords(month, { month: 'short' });
}

/** `September 2026`. */
export function longMonth(month: Month): string {
  return inWords(month, { month: 'long', year: 'numeric' });
}

/** `Aug, Nov 2026, Feb 2027`: each year once, after its last month. */
export function wordsOfMonths(months: readonly Month[]): string {
  return months
    .map((month, index) => {
      const next = months[index + 1];
      const isLast = next === undefined || yearOf(next) !== yearOf(month);
      return isLast ? `${shortMonth(month)} ${yearOf(month)}` : shortMonth(month);
    })
    .join(', ');
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

function inWords(month: Month, how: Intl.DateTimeFormatOptions): string {
  const first = new Date(Date.UTC(yearOf(month), month % 12, 1));
  return new Intl.DateTimeFormat('en', { ...how, timeZone: 'UTC' }).format(first);
}
