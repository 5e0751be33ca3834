import { yearsToShare } from '../core/years.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_YEARS',
  summary: 'Years until our share crosses the target from its present side.',
  params: [
    { name: 'share', type: 'share', help: 'Our share of the reseller’s revenue today.', mayBeUnknown: true },
    {
      name: 'growth',
      type: 'fraction',
      limits: { above: -1 },
      help: 'Growth of our revenue there in a year; below 0 where it falls.',
      mayBeUnknown: true,
    },
    {
      name: 'reseller_growth',
      type: 'fraction',
      limits: { above: -1 },
      help: 'Growth of the reseller’s whole revenue in a year; below 0 where it falls.',
      mayBeUnknown: true,
    },
    {
      name: 'target',
      type: 'share',
      limits: { above: 0, below: 1 },
      help: 'Share to cross.',
      default: 0.1,
      mayBeUnknown: true,
    },
  ],
  returns: 'Years, 0 at the target, or never.',
  rule: 'years = ln(target ÷ share) ÷ ln((1 + growth) ÷ (1 + reseller growth)); never when the share moves the other way, for share 0 and for equal growth.',
  examples: [
    { args: [0.04, 0.4, 0.08], result: 3.53 },
    { args: [0.013, 0.05, 0.2, 0.01], result: 1.96, note: 'how long until we are expendable' },
    { args: [0.04, 0.05, 0.2], result: 'never', note: 'they grow faster than our sales' },
    { args: ['4%', '8%', '8%'], result: 'never', note: 'equal growth keeps the share' },
    { args: [0.1, 0.4, 0.08], result: 0, note: 'at the target' },
    { args: [0, 0.4, 0.08], result: 'never', note: 'nothing is there to grow' },
    { args: [0.04, 'TBD', 0.08], result: 'Unknown' },
    {
      args: [0.04, -1, 0.08],
      result: '⚠ growth is -1; enter a fraction such as 20% or 0.2, above -100%.',
    },
  ],
  run: (share, growth, resellerGrowth, target) => yearsToShare(share, growth, resellerGrowth, target),
});
