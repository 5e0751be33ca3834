import { formatMonth, type Month } from './month.ts';

/** Part of the `count` months from `from` on with at least one initiative, 0 to 1 (rule book, section 6). */
export function planCoverage(months: readonly Month[], from: Month, count: number): number {
  return (count - monthsWithout(months, from, count).length) / count;
}

/** The months among them without an initiative, as text such as `2026-07`, in order. */
export function planGaps(months: readonly Month[], from: Month, count: number): readonly string[] {
  return monthsWithout(months, from, count).map(formatMonth);
}

function monthsWithout(months: readonly Month[], from: Month, count: number): readonly Month[] {
  const planned = new Set(months);
  return Array.from({ length: count }, (_, index) => from + index).filter((month) => !planned.has(month));
}
