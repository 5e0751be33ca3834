import { ourRevenue } from '../core/share.ts';
import { defineFunction } from './calling/define-function.ts';
import { plainRevenue } from './plain/plain-share.ts';
import { marginParam, pullThroughParam, sellInParam, servicesParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_REVENUE',
  summary: 'What our product is worth to the reseller: product, services and pull-through revenue together.',
  params: [sellInParam, servicesParam, pullThroughParam, marginParam],
  returns: 'Money.',
  rule: 'our revenue = product + services + pull-through; product = sell-in ÷ (1 − margin). With margin 0 (or left out) sell-in is taken as the resale value.',
  examples: [
    { args: [300_000, 150_000, 75_000, 0.2], result: 600_000 },
    { args: [300_000, '', ''], result: 300_000, note: 'blank extras count as none' },
    {
      args: ['$1,234.50', '$765.50', '', '20%'],
      result: 2_308.625,
      note: 'text that can be read in only one way',
    },
    { args: ['n/a', 150_000, 75_000], result: 'Unknown', note: 'without the sell-in there is no revenue' },
    {
      args: [[[300_000], [''], [100_000]], [[150_000], [''], [0]], [[75_000], [''], [0]], 0.2],
      result: [[600_000], [''], [125_000]],
      note: 'one margin for all rows; a blank row stays blank',
    },
  ],
  run: (sellIn, services, pullThrough, margin) => ourRevenue(sellIn, services, pullThrough, margin),
  plain: (sellIn, services, pullThrough, margin) => ({
    answer: plainRevenue(sellIn, services, pullThrough, margin),
  }),
});
