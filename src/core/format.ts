import { isAtLeast, isSame } from './tolerance.ts';

const NARROW_SPACE = '\u202f';

/** Money in a sentence: whole, at least 1, grouped with narrow no-break spaces, without a currency. */
export function formatMoney(amount: number): string {
  return String(Math.max(1, Math.round(amount))).replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
}

/** A fraction as one types it, `13.5%`: for what a sentence tells the user to enter or has read. */
export function typedPercent(fraction: number, decimals = 4): string {
  return `${Number((fraction * 100).toFixed(decimals))}%`;
}

/** A fraction as a percentage with up to `decimals` decimals, `13.5 %`. */
export function formatPercent(fraction: number, decimals = 4): string {
  return typedPercent(fraction, decimals).replace('%', `${NARROW_SPACE}%`);
}

/** How much of what is needed is there, in whole percents; `100 %` only when all of it is. */
export function formatCovered(part: number): string {
  return formatPercent(isAtLeast(part, 1) ? part : Math.min(part, 0.99), 0);
}

/**
 * A share with one decimal, or “just below 10 %” (“just above”) where rounding would put it at a bound that it
 * is not at. `bounds` are the thresholds in force, as fractions.
 */
export function formatShare(share: number, bounds: readonly number[]): string {
  const rounded = Number((share * 100).toFixed(1)) / 100;
  const bound = [...bounds, 1].find((each) => isSame(rounded, each) && !isSame(share, each));
  if (bound !== undefined) return `just ${share < bound ? 'below' : 'above'} ${formatPercent(bound)}`;
  const crossed = bounds.find((each) => share < each !== rounded < each && !isSame(share, each));
  if (crossed !== undefined) return `just ${share < crossed ? 'below' : 'above'} ${formatPercent(crossed)}`;
  if (rounded === 0 && share > 0) return `less than ${formatPercent(0.001)}`;
  return formatPercent(share, 1);
}
