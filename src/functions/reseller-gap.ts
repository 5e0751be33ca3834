import { revenueGap } from '../core/gap.ts';
import { defineFunction } from './calling/define-function.ts';
import { plainShare } from './plain/plain-share.ts';
import { atLeast, when } from './plain/plain-text.ts';
import { resellerRevenueParam, revenueParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_GAP',
  summary: 'Money missing until our share of the reseller’s revenue reaches the target.',
  params: [
    revenueParam,
    resellerRevenueParam,
    { name: 'target', type: 'share', limits: { above: 0, below: 1 }, help: 'Share to reach.', default: 0.1 },
    {
      name: 'mode',
      type: 'option',
      options: ['added', 'replacing'],
      help: 'added: new business, so the reseller grows too. replacing: our sales displace other products.',
      default: 'added',
    },
  ],
  returns: 'Money; 0 when the target is reached.',
  rule: 'added = (target × reseller revenue − our revenue) ÷ (1 − target); replacing = target × reseller revenue − our revenue.',
  examples: [
    { args: [200_000, 5_000_000], result: 333_333.33 },
    { args: [200_000, 5_000_000, 0.1, 'replacing'], result: 300_000 },
    { args: [600_000, 5_000_000], result: 0, note: 'the target is reached' },
  ],
  run: (revenue, resellerRevenue, target, mode) => revenueGap(revenue, resellerRevenue, target, mode),
  plain: (revenue, resellerRevenue, target, mode) => {
    const share = plainShare(revenue.number, resellerRevenue.number);
    const missing = `(${target.number}*${resellerRevenue.number}-${revenue.number})`;
    const growing = `${missing}/(1-${target.number})`;
    return {
      ...share,
      answer: when(atLeast(share.answer, target.number), '0', when(mode.is(['replacing']), missing, growing)),
    };
  },
});
