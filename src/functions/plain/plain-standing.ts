import { gateWords } from '../../core/standing.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { PlainArgument, PlainRule, PlainThresholds } from './plain-rule.ts';
import { all, any, atLeast, not, quoted, when } from './plain-text.ts';
import { tierRule } from './plain-tier.ts';

/** The standing by gates, as core/standing.ts decides it. */
export function plainStanding(
  revenue: PlainArgument,
  share: PlainArgument,
  seller: PlainArgument,
  plan: PlainArgument,
  { expendable, toolkit, sellerGate }: PlainThresholds,
): PlainRule {
  const sellerFails = any(
    all(seller.isNumber, not(atLeast(seller.number, sellerGate))),
    seller.is(gateWords('seller', 'failed')),
  );
  const fails = any(sellerFails, plan.is([...gateWords('plan', 'failed'), 'no', 'false'], false));
  const isOpen = any(not(seller.isKnown), not(plan.isKnown));
  const weighty = (passed: string, failed: string) =>
    when(fails, quoted(failed), when(isOpen, quoted(UNKNOWN), quoted(passed)));
  return tierRule(
    revenue,
    share,
    expendable,
    when(atLeast(share.number, toolkit), weighty('Strategic', 'Exposed'), weighty('Rising', 'Portfolio')),
  );
}
