import { ourRevenue, shareOf } from '../core/share.ts';
import { defineFunction } from './calling/define-function.ts';
import { plainRevenue, plainShare } from './plain/plain-share.ts';
import {
  marginParam,
  pullThroughParam,
  resellerRevenueParam,
  sellInParam,
  servicesParam,
} from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_SHARE',
  summary: 'Our share of the reseller’s whole revenue.',
  params: [sellInParam, servicesParam, pullThroughParam, resellerRevenueParam, marginParam],
  returns: 'A fraction from 0 to 1, to be shown as a percentage.',
  rule: 'share = our revenue ÷ reseller revenue; our revenue = sell-in ÷ (1 − margin) + services + pull-through. A share above 100% means that an input is wrong: it is an error.',
  examples: [
    { args: [300_000, 150_000, 75_000, 5_000_000, 0.2], result: 0.12 },
    { args: [300_000, '', '', 5_000_000], result: 0.06, note: 'without margin and the extras' },
    { args: [110_000, '', '', 2_000_000, 0.45], result: 0.1, note: 'exactly at 10%' },
    { args: [0, '', '', 5_000_000], result: 0, note: 'nothing sold' },
    { args: [300_000, '', '', 'not known'], result: 'Unknown', note: 'ask for their revenue' },
    {
      args: [300_000, 150_000, 75_000, 500],
      result:
        '⚠ the share is 105000%, and a share cannot be above 100%; check the units (thousands?), the year, and that services are not counted twice.',
      note: 'their revenue was entered in thousands',
    },
  ],
  run: (sellIn, services, pullThrough, resellerRevenue, margin) =>
    shareOf(ourRevenue(sellIn, services, pullThrough, margin), resellerRevenue),
  plain: (sellIn, services, pullThrough, resellerRevenue, margin) =>
    plainShare(plainRevenue(sellIn, services, pullThrough, margin), resellerRevenue.number),
});
