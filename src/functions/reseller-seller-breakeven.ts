import { sellerBreakeven } from '../core/seller-breakeven.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_SELLER_BREAKEVEN',
  summary: 'Revenue that pays for the seller whom the reseller gives to our product.',
  params: [
    { name: 'fte', type: 'number', help: 'Seller time for our product, in FTE.' },
    { name: 'yearly_cost', type: 'money', help: 'What a full-time seller costs the reseller in a year.' },
    {
      name: 'gross_margin',
      type: 'fraction',
      limits: { above: 0, atMost: 1 },
      help: 'The reseller’s gross margin on what the seller sells.',
    },
    {
      name: 'sales_cost_ratio',
      type: 'fraction',
      limits: { above: 0, atMost: 1 },
      help: 'Part of the gross margin that may go into the cost of selling.',
      default: 1,
    },
  ],
  returns: 'Money.',
  rule: 'revenue = fte × yearly cost ÷ (gross margin × sales cost ratio).',
  examples: [
    { args: [0.5, 150_000, 0.3], result: 250_000, note: 'the whole margin pays for the seller' },
    { args: [0.5, 150_000, 0.3, 0.3], result: 833_333, note: 'three tenths of the margin do' },
    { args: [0, 150_000, 0.3], result: 0 },
    { args: [1, '$150k', '30%'], result: 500_000, note: 'text that can be read in only one way' },
    { args: [0.5, '', 0.3], result: 'Unknown' },
    {
      args: [0.5, 150_000, 0],
      result: '⚠ gross margin is 0; enter a fraction such as 20% or 0.2, above 0% and at most 100%.',
    },
  ],
  run: (fte, yearlyCost, grossMargin, salesCostRatio) =>
    sellerBreakeven(fte, yearlyCost, grossMargin, salesCostRatio),
});
