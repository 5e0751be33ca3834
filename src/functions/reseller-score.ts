import { commitmentOf, defaultWeights } from '../core/checklist.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_SCORE',
  summary: 'The commitment score of a reseller: what the answers to the review checklist support.',
  params: [
    {
      name: 'answers',
      type: 'answers',
      help: 'The twelve answers of a reseller in one row, in checklist order; one row or many.',
    },
    {
      name: 'weights',
      type: 'weights',
      help: 'The twelve weights of the Settings tab, in checklist order.',
      defaults: defaultWeights,
    },
  ],
  returns: 'Points from 0 to 100, one for each row of answers; blank where nothing is answered.',
  rule: 'Commitment score = sum of weight × value over the answered questions. nobody settles independence as no; plan none settles plan_months as 0. With nothing answered there is no score.',
  each: 'row',
  examples: [
    {
      args: [
        [
          [
            'nobody',
            'no',
            'none',
            0,
            'no',
            'no',
            'no',
            'no',
            'they wait',
            'we do',
            'nearly always',
            'more than expected',
          ],
        ],
      ],
      result: 0,
    },
    {
      args: [
        [
          [
            'a full-time seller or more',
            'yes',
            'submitted and on schedule',
            12,
            'yes',
            'yes',
            'yes',
            'yes',
            'they propose',
            'they do',
            'rarely',
            'little',
          ],
        ],
      ],
      result: 100,
    },
    {
      args: [[['half', 'partly', 'Submitted', 6, '', '', '', '', '', 'both', '', 'not known']]],
      result: 39,
      note: 'an open question adds nothing, in either direction',
    },
    {
      args: [
        [
          [
            'designated',
            'yes',
            'promised',
            3,
            'no',
            'no',
            'no',
            'no',
            'both',
            'we do',
            'sometimes',
            'as expected',
          ],
          ['', '', '', '', '', '', '', '', '', '', '', ''],
          ['nobody', '', 'none', '', '', '', '', '', '', '', '', ''],
        ],
      ],
      result: [[33], [''], [0]],
      note: 'with nothing answered there is no score',
    },
    {
      args: [
        [['half', 'partly', 'Submitted', 6, '', '', '', '', '', 'both', '', 'not known']],
        [[40, 10, 20, 10, 5, 5, 0, 0, 5, 5, 0, 0]],
      ],
      result: 52.5,
      note: 'with weights of one’s own',
    },
    {
      args: [[['somebody', '', '', '', '', '', '', '', '', '', '', '']]],
      result:
        '⚠ seller is “somebody”; enter nobody, a designated person, half of a full-time seller or a full-time seller or more.',
    },
  ],
  run: (answers, weights) => commitmentOf(answers, weights)?.score ?? '',
});
