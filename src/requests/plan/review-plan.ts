import type { ReviewAnswers } from '../../core/assess-review.ts';
import { isLive } from '../../core/initiative.ts';
import { monthOfText } from '../../core/month.ts';
import { planFindings } from '../../core/plan-findings.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { ReviewPlan } from '../contract.ts';
import type { ResellerRow } from '../place-reseller.ts';
import { planRowsOf, readInitiative } from './read-plan.ts';

/** What a review of the reseller takes from the Marketing plan tab: one read; null where it has no rows there. */
export function readReviewPlan(port: WorkbookPort, { reseller_id: id }: ResellerRow): ReviewPlan | null {
  const thisMonth = monthOfText(port.today()) ?? 0;
  const read = planRowsOf(port.readRows('marketing_plan'), id).map((row) => readInitiative(row, thisMonth));
  const findings = planFindings(
    read.map(({ initiative }) => initiative),
    thisMonth,
  );
  if (findings === null) return null;
  const faults = read.flatMap(({ initiative, monthFault }) =>
    monthFault !== null && isLive(initiative) ? [monthFault] : [],
  );
  return { ...findings, faults };
}

/** The answers with the months that the tab says; a plan of `none` names no month, whatever the tab says. */
export function withPlanMonths(answers: ReviewAnswers, plan: ReviewPlan | null): ReviewAnswers {
  if (plan === null || plan.months === null || answers.plan === 'none') return answers;
  return { ...answers, plan_months: plan.months };
}
