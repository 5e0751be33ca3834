import type { ReviewFigures } from './assess-review.ts';
import { formatMoney, formatPercent } from './format.ts';
import { nextTarget } from './next-target.ts';
import type { Gate } from './standing.ts';
import type { Thresholds } from './thresholds.ts';
import { UNKNOWN } from './unknown.ts';

/** A wish in words that the reseller may read, and what they have from it. */
export interface PartnerAsk {
  readonly ask: string;
  readonly benefit: string;
}

export interface PartnerAsksInput {
  readonly figures: ReviewFigures;
  /** Whether the figures are Unknown because one cannot be read: then we need not ask for them. */
  readonly hasBadFigures?: boolean;
  readonly seller: Gate;
  readonly plan: Gate;
  /** Coming months in which the marketing plan names no initiative; undefined where it names none at all. */
  readonly emptyMonths: number | undefined;
}

/**
 * What we ask the reseller for, in the order in which to talk about it: what the gates lack, what is not known, then
 * growth. Made of gates and figures alone: no remark, warning sign or standing of ours is in it.
 */
export function partnerAsks(
  { figures, hasBadFigures, seller, plan, emptyMonths }: PartnerAsksInput,
  thresholds: Thresholds,
): readonly PartnerAsk[] {
  return [
    ...(figures.revenue === 0
      ? [{ ask: 'A first sale together', benefit: 'it shows what our product brings you' }]
      : []),
    ...sellerAsks(seller, thresholds),
    ...planAsks(plan, emptyMonths),
    ...(figures.resellerRevenue === UNKNOWN && !hasBadFigures
      ? [{ ask: 'Your revenue of the last 12 months', benefit: 'it shows what our product is worth to you' }]
      : []),
    ...growthAsk(figures, thresholds),
  ];
}

function sellerAsks(seller: Gate, { sellerGate }: Thresholds): readonly PartnerAsk[] {
  if (seller === 'failed')
    return [
      {
        ask: `A seller with at least ${sellerGate} FTE for our product`,
        benefit: 'your customers have somebody who knows it, and who wins more of them',
      },
    ];
  if (seller === UNKNOWN)
    return [
      {
        ask: 'Who sells our product at your side, and with how much of their time',
        benefit: 'we help the right people',
      },
    ];
  return [];
}

function planAsks(plan: Gate, emptyMonths: number | undefined): readonly PartnerAsk[] {
  if (plan === 'failed')
    return [
      {
        ask: 'A marketing plan with an initiative every month',
        benefit: 'demand comes month by month, and not by chance',
      },
    ];
  if (plan === UNKNOWN) {
    const ask =
      emptyMonths === undefined
        ? 'Your marketing plan for our product'
        : 'Your word that the marketing plan below is agreed on your side';
    return [{ ask, benefit: 'we bring what it needs in time' }];
  }
  if (emptyMonths === undefined || emptyMonths === 0) return [];
  return [
    {
      ask:
        emptyMonths === 1
          ? 'An initiative for the month without one'
          : `Initiatives for the ${emptyMonths} months without one`,
      benefit: 'demand comes month by month',
    },
  ];
}

function growthAsk(figures: ReviewFigures, thresholds: Thresholds): readonly PartnerAsk[] {
  const target = nextTarget(figures, thresholds);
  if (target === null) return [];
  return [
    {
      ask: `A joint plan to add ${formatMoney(target.money)} of business with our product`,
      benefit: `it is then ${formatPercent(target.share)} of your revenue`,
    },
  ];
}
