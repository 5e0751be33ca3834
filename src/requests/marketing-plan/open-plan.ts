import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { MarketingPlan, Requests } from '../contract.ts';
import { placeReseller, type ResellerRow } from '../place-reseller.ts';
import { planOfReseller } from './plan-of-reseller.ts';

/** A reseller’s marketing plan: one row of Resellers, and one read of each of the two other tabs. */
export function openPlan(
  port: WorkbookPort,
  { resellerId, row }: Requests['openPlan']['input'],
): MarketingPlan {
  return planOfReseller(port, resellerOfPlan(port, resellerId, row), port.readRows('marketing_plan'));
}

/** The reseller’s row. Throws a Problem of kind `gone` where it is no more. */
export function resellerOfPlan(port: WorkbookPort, resellerId: string, row: number): ResellerRow {
  const reseller = placeReseller(port, resellerId, row);
  if (reseller === undefined) throw new Problem('gone', reviewSentences.resellerGone());
  return reseller;
}
