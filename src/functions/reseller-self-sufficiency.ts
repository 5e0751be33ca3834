import { defaultSelfSufficiencyWeights, selfSufficiency } from '../core/self-sufficiency.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_SELF_SUFFICIENCY',
  summary: 'How far the reseller works without us.',
  params: [
    {
      name: 'sourced',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of the leads that they brought.',
    },
    {
      name: 'closed_alone',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of the deals that they closed without us.',
    },
    {
      name: 'supported_alone',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of the support cases that they solved without us.',
    },
    {
      name: 'weights',
      type: 'weights',
      help: 'The points for leads, deals and support cases.',
      defaults: defaultSelfSufficiencyWeights,
    },
  ],
  returns: 'Points from 0 to 100.',
  rule: 'sum of weight × fraction; weights 40, 30 and 30.',
  examples: [
    { args: [0.25, 0.4, 0.5], result: 37 },
    { args: ['25%', '40%', '50%', [[20], [40], [40]]], result: 41, note: 'with weights of one’s own' },
    { args: [1, 1, 1], result: 100 },
    { args: [0, 0, 0], result: 0 },
    { args: [0.25, 0.4, ''], result: 'Unknown', note: 'no data is not scored as perfect' },
    {
      args: [0.25, 0.4, 0.5, [[40, 30, 20]]],
      result: '⚠ the weights total 90; change them so that they total 100.',
    },
  ],
  run: (sourced, closedAlone, supportedAlone, weights) =>
    selfSufficiency([sourced, closedAlone, supportedAlone], weights),
});
