import { tierBand } from '../core/band.ts';
import { defaultThresholds } from '../core/thresholds.ts';
import { defineFunction } from './calling/define-function.ts';
import { revenueParam, thresholdsParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_BAND',
  summary: 'The tier when the reseller’s revenue is only known as a range.',
  params: [
    { ...revenueParam, mayBeUnknown: true },
    {
      name: 'reseller_revenue_low',
      type: 'money',
      help: 'The least that the reseller’s whole revenue can be.',
      mayBeUnknown: true,
    },
    {
      name: 'reseller_revenue_high',
      type: 'money',
      help: 'The most that the reseller’s whole revenue can be.',
      mayBeUnknown: true,
    },
    thresholdsParam,
  ],
  returns: 'The tier, or every tier that it can be, lowest first, with the advice to ask.',
  rule: 'The tiers of our revenue ÷ high to our revenue ÷ low. A range that begins below our revenue counts from our revenue; one that ends below it is an error.',
  examples: [
    { args: [300_000, 4_800_000, 8_000_000], result: 'Portfolio' },
    { args: [60_000, 4_800_000, 8_000_000], result: 'Expendable or Portfolio: ask for their revenue' },
    {
      args: [60_000, 500_000, 8_000_000],
      result: 'Expendable, Portfolio or Survival toolkit: ask for their revenue',
    },
    { args: [0, 4_800_000, 8_000_000], result: 'Inactive' },
    {
      args: ['$300k', 'USD 4.8M', 'USD 8M'],
      result: 'Portfolio',
      note: 'text that can be read in only one way',
    },
    {
      args: [300_000, 4_800_000, 8_000_000, [[0.05, 0.15, 0.2]]],
      result: 'Expendable or Portfolio: ask for their revenue',
      note: 'with an expendable threshold of 5%',
    },
    { args: [300_000, 4_800_000, ''], result: 'Unknown' },
    {
      args: [300_000, 8_000_000, 4_800_000],
      result:
        '⚠ reseller revenue low is 8000000, above reseller revenue high, 4800000; enter the lower end first.',
    },
  ],
  run: (revenue, low, high, thresholds) => tierBand(revenue, low, high, thresholds ?? defaultThresholds),
});
