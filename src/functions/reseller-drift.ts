import { shareDrift } from '../core/drift.ts';
import { defineFunction } from './calling/define-function.ts';
import { plainDrift, plainShare, plainShareBefore } from './plain/plain-share.ts';
import { revenueParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_DRIFT',
  summary: 'How far our share of the reseller’s revenue moved since the year before.',
  params: [
    revenueParam,
    { name: 'revenue_before', type: 'money', help: 'The same in the 12 months before.' },
    { name: 'reseller_revenue', type: 'money', help: 'The reseller’s whole revenue in these 12 months.' },
    {
      name: 'reseller_revenue_before',
      type: 'money',
      help: 'The reseller’s whole revenue in the 12 months before.',
    },
  ],
  returns: 'A fraction, to be shown as a percentage; below 0 where the share fell.',
  rule: 'drift = our revenue ÷ reseller revenue − our revenue before ÷ reseller revenue before.',
  examples: [
    {
      args: [260_000, 240_000, 6_000_000, 4_000_000],
      result: -0.016667,
      note: 'the share fell although sales rose 8%',
    },
    { args: [300_000, 240_000, 5_000_000, 4_000_000], result: 0, note: 'we grew as fast as they did' },
    { args: [100_000, 0, 5_000_000, 4_000_000], result: 0.02, note: 'the first year' },
    { args: [260_000, 240_000, 6_000_000, ''], result: 'Unknown' },
    {
      args: [260_000, 240_000, 0, 4_000_000],
      result: '⚠ reseller revenue is 0; enter the reseller’s revenue of the last 12 months.',
    },
  ],
  run: (revenue, revenueBefore, resellerRevenue, resellerRevenueBefore) =>
    shareDrift(revenue, revenueBefore, resellerRevenue, resellerRevenueBefore),
  plain: (revenue, revenueBefore, resellerRevenue, resellerRevenueBefore) =>
    plainDrift(
      plainShare(revenue.number, resellerRevenue.number),
      plainShareBefore(revenueBefore.number, resellerRevenueBefore.number),
    ),
});
