import * as sentences from '../../core/sentences.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { PlainArgument, PlainRule, PlainThresholds } from './plain-rule.ts';
import { numberFault, percentFault } from './plain-sentences.ts';
import { all, atLeast, not, quoted, when } from './plain-text.ts';

/** The tier by share alone, as core/tier.ts decides it. */
export function plainTier(
  revenue: PlainArgument,
  share: PlainArgument,
  { expendable, toolkit }: PlainThresholds,
): PlainRule {
  return tierRule(
    revenue,
    share,
    expendable,
    when(atLeast(share.number, toolkit), quoted('Survival toolkit'), quoted('Portfolio')),
  );
}

/** What a tier and a standing have in common; `weighty` is the answer from the threshold `expendable` on. */
export function tierRule(
  revenue: PlainArgument,
  share: PlainArgument,
  expendable: string,
  weighty: string,
): PlainRule {
  const nothingSold = all(revenue.isKnown, `${revenue.number}=0`);
  const noShare = all(share.isKnown, `${share.number}=0`);
  return {
    faults: [
      percentFault(
        all(nothingSold, share.isKnown, `${share.number}>0`),
        sentences.shareWithoutRevenue,
        share.number,
        12,
      ),
      numberFault(
        all(revenue.isKnown, `${revenue.number}>0`, noShare),
        sentences.revenueWithoutShare,
        revenue.number,
      ),
    ],
    answer: when(
      nothingSold,
      quoted('Inactive'),
      when(
        not(share.isKnown),
        quoted(UNKNOWN),
        when(
          noShare,
          quoted('Inactive'),
          when(atLeast(share.number, expendable), weighty, quoted('Expendable')),
        ),
      ),
    ),
  };
}
