import { rankShare } from '../core/rank-share.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_RANK_SHARE',
  summary: 'Our share of the reseller’s revenue, estimated from our rank among the brands that they carry.',
  params: [
    {
      name: 'rank',
      type: 'integer',
      limits: { atLeast: 1 },
      help: 'Our rank among the brands, 1 for the largest.',
    },
    {
      name: 'brands',
      type: 'integer',
      limits: { atLeast: 1 },
      help: 'How many brands of the category they carry.',
    },
    {
      name: 'category_share',
      type: 'share',
      help: 'The category’s part of the reseller’s revenue.',
      default: 1,
    },
  ],
  returns: 'A fraction from 0 to 1, to be shown as a percentage: an estimate.',
  rule: 'estimated share = (1 − rank ÷ (brands + 1)) × 2 ÷ brands × category share.',
  examples: [
    { args: [2, 5, 0.3], result: 0.08, note: 'second of five, category 30%' },
    { args: [1, 1], result: 1, note: 'the only brand' },
    { args: [5, 5, '30%'], result: 0.02, note: 'last of five' },
    { args: [2, '?', 0.3], result: 'Unknown' },
    { args: [6, 5, 0.3], result: '⚠ rank is 6 of 5 brands; enter a rank from 1 to the number of brands.' },
  ],
  run: (rank, brands, categoryShare) => rankShare(rank, brands, categoryShare),
});
