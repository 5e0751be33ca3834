import type { PlanAnswer } from './checklist.ts';
import { MONTHS_IN_PLAN } from './checklist.ts';
import { type Initiative, isLate, isLive } from './initiative.ts';
import type { Month } from './month.ts';
import { planGaps } from './plan-coverage.ts';
import { hasComing } from './plan-summary.ts';
import { UNKNOWN } from './unknown.ts';

/** What the Marketing plan tab says to a review of a reseller that has rows there. */
export interface PlanFindings {
  /** The answer to `plan_months`; null where no row says a month that can be read. */
  readonly months: number | null;
  /**
   * Whether a live initiative lies in the next 3 months; null where that hangs on a month that cannot be read:
   * unknown is not no.
   */
  readonly hasComingInitiative: boolean | null;
  /** The answer to `plan` that the rows suggest; null where nothing in them is live. */
  readonly suggested: PlanAnswer | null;
}

/** What a review takes from a plan with rows (rule book, sections 3 and 4); null for a plan without any. */
export function planFindings(initiatives: readonly Initiative[], thisMonth: Month): PlanFindings | null {
  if (initiatives.length === 0) return null;
  const live = initiatives.filter(isLive);
  const months = live.flatMap(({ month }) => (month === UNKNOWN ? [] : [month]));
  const isUnclear = months.length < live.length;
  const isComing = hasComing(months, thisMonth);
  const isOnSchedule =
    live.some(({ status }) => status === 'done') &&
    !isUnclear &&
    !live.some((initiative) => isLate(initiative, thisMonth));
  return {
    months:
      months.length === 0 && isUnclear
        ? null
        : MONTHS_IN_PLAN - planGaps(months, thisMonth, MONTHS_IN_PLAN).length,
    hasComingInitiative: isComing || !isUnclear ? isComing : null,
    suggested: live.length === 0 ? null : isOnSchedule ? 'submitted and on schedule' : 'submitted',
  };
}
