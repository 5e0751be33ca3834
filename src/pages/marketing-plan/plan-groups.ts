import { MONTHS_IN_PLAN } from '../../core/checklist.ts';
import { formatMonth, type Month, monthOfText } from '../../core/month.ts';
import type { MarketingPlan, PlannedInitiative } from '../../requests/contract.ts';

/** One of the next 12 months with what is live in it. */
export interface PlanMonth {
  readonly month: Month;
  readonly initiatives: readonly PlannedInitiative[];
}

/** A plan’s rows as the view lists them: each row stands in exactly one of the lists. */
export interface PlanGroups {
  readonly withoutMonth: readonly PlannedInitiative[];
  readonly late: readonly PlannedInitiative[];
  readonly coming: readonly PlanMonth[];
  readonly later: readonly PlannedInitiative[];
  readonly earlier: readonly PlannedInitiative[];
  readonly dropped: readonly PlannedInitiative[];
}

export function groupsOf({ today, initiatives }: MarketingPlan): PlanGroups {
  const thisMonth = monthOfText(today) ?? 0;
  const first = formatMonth(thisMonth);
  const end = formatMonth(thisMonth + MONTHS_IN_PLAN);
  const live = initiatives.filter(({ status }) => status !== 'dropped');
  const placed = live.filter(({ month }) => month !== '');
  return {
    withoutMonth: live.filter(({ month }) => month === ''),
    late: placed.filter(({ isLate }) => isLate),
    coming: Array.from({ length: MONTHS_IN_PLAN }, (_none, index) => thisMonth + index).map((month) => ({
      month,
      initiatives: placed.filter((initiative) => initiative.month === formatMonth(month)),
    })),
    later: placed.filter(({ month }) => month >= end),
    earlier: placed.filter(({ month, isLate }) => month < first && !isLate),
    dropped: initiatives.filter(({ status }) => status === 'dropped'),
  };
}
