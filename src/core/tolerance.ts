/** Differences up to this part of the greater value are arithmetic noise (rule book, preamble). */
const NOISE = 1e-12;

/** Whether two numbers are the same but for arithmetic noise: within 1e-12, relative. */
export function isSame(a: number, b: number): boolean {
  if (a === b) return true;
  const difference = Math.abs(a - b);
  return difference < Infinity && difference <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether `value` is at `threshold` or above it; arithmetic noise below it counts as at it. */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold || isSame(value, threshold);
}
