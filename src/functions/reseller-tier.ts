import { defaultThresholds } from '../core/thresholds.ts';
import { tierOf } from '../core/tier.ts';
import { defineFunction } from './calling/define-function.ts';
import { plainTier } from './plain/plain-tier.ts';
import { revenueParam, shareParam, thresholdsParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_TIER',
  summary: 'The tier of a reseller by our share of its revenue alone.',
  params: [{ ...revenueParam, mayBeUnknown: true }, { ...shareParam, mayBeUnknown: true }, thresholdsParam],
  returns:
    'Inactive, Expendable, Portfolio or Survival toolkit; Unknown where there is revenue without a share.',
  rule: 'Inactive: our revenue is 0. Expendable: share < 1%. Portfolio: 1% ≤ share < 10%. Survival toolkit: share ≥ 10%. Revenue never lifts a tier.',
  examples: [
    { args: [400_000, 0.008], result: 'Expendable', note: 'revenue never lifts a tier' },
    { args: [0, 0], result: 'Inactive' },
    { args: [600_000, 0.12], result: 'Survival toolkit' },
    { args: [200_000, 0.01], result: 'Portfolio', note: 'at 1% the portfolio begins' },
    { args: [200_000, 0.1], result: 'Survival toolkit', note: 'at 10% the survival toolkit begins' },
    { args: [200_000, 0.099995], result: 'Portfolio', note: 'nothing is rounded' },
    { args: [200_000, ''], result: 'Unknown', note: 'revenue without a share' },
    { args: ['', 0.05], result: 'Portfolio', note: 'by the share alone' },
    { args: ['', ''], result: '', note: 'both blank' },
    {
      args: [200_000, 0.12, [[0.02, 0.15, 0.2]]],
      result: 'Portfolio',
      note: 'with thresholds of 2%, 15% and 20%',
    },
    {
      args: [200_000, 0],
      result:
        '⚠ our revenue is 200000 but the share is 0; enter the share as a fraction (2% or 0.02), or leave it blank if it is not known.',
      note: 'the two contradict each other',
    },
    {
      args: [
        [[400_000], [''], [600_000]],
        [['0.8%'], [''], ['12%']],
      ],
      result: [['Expendable'], [''], ['Survival toolkit']],
    },
  ],
  run: (revenue, share, thresholds) => tierOf(revenue, share, thresholds ?? defaultThresholds),
  plain: (revenue, share, thresholds) => plainTier(revenue, share, thresholds),
});
