import type { ReviewAnswers } from '../../core/assess-review.ts';
import { isLive } from '../../core/initiative.ts';
import { monthOfText } from '../../core/month.ts';
import { planFindings } from '../../core/plan-findings.ts';
import { planSentences } from '../../workbook/plan-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { ResellerRow } from '../place-reseller.ts';
import type { ReviewPlan } from '../review/review-shapes.ts';
import { planRowsOf, readInitiative, rowsWithoutReseller } from './read-plan.ts';

/** Rows that name the reseller without its id settle nothing. */
const nothingSettled = { months: null, hasComingInitiative: null, suggested: null } as const;

/** What a review of the reseller takes from the Marketing plan tab: one read; null where it has no rows there. */
export function readReviewPlan(
  port: WorkbookPort,
  { reseller_id: id, name }: ResellerRow,
): ReviewPlan | null {
  const thisMonth = monthOfText(port.today()) ?? 0;
  const rows = port.readRows('marketing_plan');
  const read = planRowsOf(rows, id).map((row) => readInitiative(row, thisMonth));
  const findings = planFindings(
    read.map(({ initiative }) => initiative),
    thisMonth,
  );
  const faults = read.flatMap(({ initiative, monthFault }) =>
    monthFault !== null && isLive(initiative) ? [planSentences.notCounted(monthFault)] : [],
  );
  const without = rowsWithoutReseller(rows, name);
  if (without.length > 0) faults.push(planSentences.withoutReseller(without, id));
  return findings === null && faults.length === 0 ? null : { ...(findings ?? nothingSettled), faults };
}

/** The answers with the months that the tab says; a plan of `none` names no month, whatever the tab says. */
export function withPlanMonths(answers: ReviewAnswers, plan: ReviewPlan | null): ReviewAnswers {
  if (plan === null || plan.months === null || answers.plan === 'none') return answers;
  return { ...answers, plan_months: plan.months };
}
