import { dependenceOf } from '../core/dependence.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_DEPENDENCE',
  summary: 'Who needs whom: the reseller us, we the reseller, both or neither.',
  params: [
    { name: 'share_of_theirs', type: 'share', help: 'Our share of the reseller’s revenue.' },
    { name: 'share_of_ours', type: 'share', help: 'The reseller’s share of our revenue.' },
    {
      name: 'threshold',
      type: 'share',
      limits: { above: 0, atMost: 1 },
      help: 'The share from which on one needs the other.',
      default: 0.1,
    },
  ],
  returns: 'mutual, they need us, we need them or neither.',
  rule: 'A share at the threshold (10%) or above it is a need.',
  examples: [
    { args: [0.008, 0.22], result: 'we need them' },
    { args: [0.1, 0.02], result: 'they need us', note: 'at 10% they need us' },
    { args: ['12%', '15%'], result: 'mutual' },
    { args: [0.05, 0.02], result: 'neither' },
    { args: [0.12, 0.22, 0.15], result: 'we need them', note: 'with a threshold of 15%' },
    { args: [0.008, ''], result: 'Unknown' },
    {
      args: [
        [[0.008], [''], [0.12]],
        [[0.22], [''], [0.01]],
      ],
      result: [['we need them'], [''], ['they need us']],
    },
  ],
  run: (shareOfTheirs, shareOfOurs, threshold) => dependenceOf(shareOfTheirs, shareOfOurs, threshold),
});
