/** Months until a new seller sells at full strength, in the rule book's own figure (section 6). */
export const RAMP_MONTHS = 9;

export interface Assignment {
  /** Part of a full-time post, 0 to 1. */
  readonly time: number;
  readonly monthsInRole: number;
}

/** Effective FTE, for planning: Σ time × min(1, months ÷ ramp); without a ramp (0) the time itself. */
export function effectiveFte(assignments: readonly Assignment[], rampMonths: number): number {
  return assignments.reduce(
    (sum, { time, monthsInRole }) =>
      sum + time * (rampMonths === 0 ? 1 : Math.min(1, monthsInRole / rampMonths)),
    0,
  );
}
