import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';
import { isAtLeast } from './tolerance.ts';

/** Where one tier ends and the next begins, as fractions of the reseller's revenue, and the seller gate in FTE. */
export interface Thresholds {
  /** Below it we are expendable. */
  readonly expendable: number;
  /** From here on we are part of their survival toolkit. */
  readonly toolkit: number;
  /** Above it the reseller depends on us, which is a risk to both. */
  readonly dependence: number;
  /** The assigned seller time in FTE that passes the seller gate. */
  readonly sellerGate: number;
}

/** The rule book's own thresholds (sections 2 and 4): 1 %, 10 %, 15 % and half a seller. */
export const defaultThresholds: Thresholds = {
  expendable: 0.01,
  toolkit: 0.1,
  dependence: 0.15,
  sellerGate: 0.5,
};

/**
 * Thresholds from three or four numbers in the order expendable, toolkit, dependence, seller gate.
 * Throws a RuleError unless 0 < first < second ≤ third ≤ 1 and the fourth is above 0 (rule book, section 7).
 */
export function thresholdsFrom(numbers: readonly number[]): Thresholds {
  const [expendable = 0, toolkit = 0, dependence = 0, sellerGate = defaultThresholds.sellerGate] = numbers;
  const isAscending =
    expendable > 0 &&
    !isAtLeast(expendable, toolkit) &&
    isAtLeast(dependence, toolkit) &&
    isAtLeast(1, dependence);
  if (numbers.length > 4 || !isAscending || !(sellerGate > 0)) {
    throw new RuleError(sentences.badThresholds(numbers));
  }
  return { expendable, toolkit, dependence, sellerGate };
}
