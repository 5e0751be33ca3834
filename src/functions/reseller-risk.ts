import { riskOf } from '../core/risk.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_RISK',
  summary: 'The risk of a reseller by its standing and three warning signs.',
  params: [
    { name: 'standing', type: 'standing', help: 'The standing of the reseller.', mayBeUnknown: true },
    {
      name: 'business_model',
      type: 'sign',
      help: 'Whether their business model changes.',
      mayBeUnknown: true,
    },
    {
      name: 'salesperson',
      type: 'sign',
      help: 'Whether our salesperson there leaves.',
      mayBeUnknown: true,
    },
    { name: 'market', type: 'sign', help: 'Whether their economy slows.', mayBeUnknown: true },
  ],
  returns: 'Low, Watch, High or Critical; None for Inactive; Unknown where an open answer would change it.',
  rule: 'By standing and by the worst warning sign. Two or three signs present (expected or happening): one level higher, at most Critical. The level is given where every possible answer leads to it, else Unknown.',
  examples: [
    { args: ['Portfolio', 'no', 'expected', 'no'], result: 'High' },
    {
      args: ['Strategic', 'expected', 'expected', 'no'],
      result: 'Watch',
      note: 'two signs: one level higher',
    },
    { args: ['Strategic', 'no', 'no', 'no'], result: 'Low' },
    { args: ['Expendable', 'happening', '', ''], result: 'Critical', note: 'whatever the open answers are' },
    { args: ['Strategic', 'no', 'no', ''], result: 'Unknown', note: 'the open answer would decide' },
    { args: ['Inactive', '', '', ''], result: 'None' },
    { args: ['Unknown', 'no', 'no', 'no'], result: 'Unknown' },
    {
      args: ['Portfolio', 'maybe', 'no', 'no'],
      result: '⚠ business model is “maybe”; enter no, expected or happening.',
    },
    {
      args: [
        [['Rising'], [''], ['Exposed']],
        [['no'], [''], ['happening']],
        [['expected'], [''], ['no']],
        [['no'], [''], ['no']],
      ],
      result: [['Watch'], [''], ['High']],
    },
  ],
  run: (standing, businessModel, salesperson, market) =>
    riskOf(standing, [businessModel, salesperson, market]),
});
