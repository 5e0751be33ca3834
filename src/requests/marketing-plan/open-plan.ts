import * as v from 'valibot';
import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { chosenReseller } from '../input-schemas.ts';
import { placeReseller, type ResellerRow } from '../place-reseller.ts';
import { planOfReseller } from './plan-of-reseller.ts';
import type { MarketingPlan } from './plan-shapes.ts';

/** A reseller’s marketing plan: one row of Resellers, and one read of each of the two other tabs. */
export const openPlan = defineRequest({
  input: () => v.strictObject(chosenReseller()),
  run(port, { resellerId, row }): MarketingPlan {
    return planOfReseller(port, resellerOfPlan(port, resellerId, row), port.readRows('marketing_plan'));
  },
});

/** The reseller’s row. Throws a Problem of kind `gone` where it is no more. */
export function resellerOfPlan(port: WorkbookPort, resellerId: string, row: number): ResellerRow {
  const reseller = placeReseller(port, resellerId, row);
  if (reseller === undefined) throw new Problem('gone', reviewSentences.resellerGone());
  return reseller;
}
