import * as sentences from '../../core/sentences.ts';
import type { PlainArgument, PlainRule } from './plain-rule.ts';
import { type PlainFault, shareAboveWhole } from './plain-sentences.ts';
import { quoted, when } from './plain-text.ts';

/** Our revenue, as core/share.ts computes it. */
export function plainRevenue(
  sellIn: PlainArgument,
  services: PlainArgument,
  pullThrough: PlainArgument,
  margin: PlainArgument,
): string {
  // A margin of 100 % is refused, and must not divide by 0 meanwhile.
  const kept = `IF(${margin.number}<1,1-${margin.number},1)`;
  const product = margin.number === '0' ? sellIn.number : `${sellIn.number}/${kept}`;
  return [product, services.number, pullThrough.number].filter((part) => part !== '0').join('+') || '0';
}

/** A share of two revenues, with what keeps it from being one. */
export function plainShare(revenue: string, resellerRevenue: string): ShareRule {
  return shareRule(revenue, resellerRevenue, sentences.resellerRevenueIsZero());
}

/** The same of the year before. */
export function plainShareBefore(revenue: string, resellerRevenue: string): ShareRule {
  return shareRule(revenue, resellerRevenue, sentences.resellerRevenueBeforeIsZero(), 'share before');
}

/** The change from one share to another; noise is none. */
export function plainDrift(now: ShareRule, before: ShareRule): PlainRule {
  const greater = when(`${now.answer}>${before.answer}`, now.answer, before.answer);
  const isSame = `ABS(${now.answer}-${before.answer})*10^12<=${greater}`;
  return {
    faults: [...now.faults, ...before.faults],
    answer: when(isSame, '0', `${now.answer}-${before.answer}`),
  };
}

interface ShareRule extends PlainRule {
  readonly faults: readonly PlainFault[];
}

function shareRule(revenue: string, resellerRevenue: string, isZero: string, name?: string): ShareRule {
  // Nothing is divided by 0 in any row, whatever becomes of it: an error in a condition would fail for every row.
  const share = `((${revenue})/${when(`${resellerRevenue}=0`, '1', resellerRevenue)})`;
  return {
    faults: [[`${resellerRevenue}=0`, quoted(isZero)], shareAboveWhole(share, name)],
    answer: when(`${share}>1`, '1', share),
  };
}
