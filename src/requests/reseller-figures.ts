import { assessReview, type ReviewFigures, type ReviewRules } from '../core/assess-review.ts';
import { RuleError } from '../core/rule-error.ts';
import { UNKNOWN, type Unknown } from '../core/unknown.ts';
import { callFunction } from '../functions/calling/call-function.ts';
import { readCell } from '../functions/calling/read-cell.ts';
import resellerRevenue from '../functions/reseller-revenue.ts';
import resellerShare from '../functions/reseller-share.ts';
import { resellerRevenueParam } from '../functions/shared-params.ts';
import { reviewSentences } from '../workbook/review-sentences.ts';
import type { ResellerRow } from './place-reseller.ts';

export interface ReadFigures {
  readonly figures: ReviewFigures;
  /** The share as the cell shows it, a fraction. */
  readonly share: number | Unknown;
  /** Why they cannot be used, with the place and the cure; null when they can. */
  readonly problem: string | null;
}

/**
 * The figures of a reseller’s row, read by the very functions that its cells show, so that both say the same. Where
 * they cannot be, both are Unknown.
 */
export function readFigures(row: ResellerRow, rules: ReviewRules): ReadFigures {
  const { sell_in: sellIn, margin, services, pull_through: pullThrough, reseller_revenue: theirs } = row;
  try {
    const figures = {
      revenue: amountOf(callFunction(resellerRevenue, [sellIn, services, pullThrough, margin])),
      resellerRevenue: amountOf(readCell(resellerRevenueParam, theirs, { currency: undefined })),
    };
    // Two currencies in one row, and a share that cannot be.
    const share = amountOf(callFunction(resellerShare, [sellIn, services, pullThrough, theirs, margin]));
    assessReview({ figures, answers: {}, signs: {} }, rules);
    return { figures, share, problem: null };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return {
      figures: { revenue: UNKNOWN, resellerRevenue: UNKNOWN },
      share: UNKNOWN,
      problem: reviewSentences.figuresBad(row.row, error.message),
    };
  }
}

function amountOf(value: unknown): number | Unknown {
  return typeof value === 'number' ? value : UNKNOWN;
}
