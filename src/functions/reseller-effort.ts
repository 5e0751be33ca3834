import { ourEffort } from '../core/effort.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_EFFORT',
  summary: 'Our own effort for the reseller as a part of our gross profit there.',
  params: [
    {
      name: 'gross_profit',
      type: 'money',
      limits: { above: 0 },
      help: 'Our gross profit at the reseller in 12 months.',
    },
    { name: 'leads', type: 'number', help: 'How many leads we passed to them.' },
    { name: 'cost_per_lead', type: 'money', help: 'What a lead costs us.' },
    { name: 'presales_hours', type: 'number', help: 'Hours of our presales for them.' },
    { name: 'presales_rate', type: 'money', help: 'What an hour of presales costs us.' },
    { name: 'support_hours', type: 'number', help: 'Hours of our technical support for them.' },
    { name: 'support_rate', type: 'money', help: 'What an hour of support costs us.' },
  ],
  returns: 'A fraction, to be shown as a percentage; above 100% we pay for the reseller.',
  rule: 'effort = (leads × cost per lead + presales hours × rate + support hours × rate) ÷ our gross profit there. Gross profit of 0 or less is an error.',
  examples: [
    { args: [45_000, 12, 150, 80, 90, 60, 60], result: 0.28 },
    { args: [10_000, 12, 150, 80, 90, 60, 60], result: 1.26, note: 'we pay for the reseller' },
    { args: [45_000, 0, 150, 0, 90, 0, 60], result: 0, note: 'no effort' },
    { args: [45_000, 12, 150, '', 90, 60, 60], result: 'Unknown', note: 'a blank is not 0' },
    {
      args: [0, 12, 150, 80, 90, 60, 60],
      result: '⚠ gross profit is 0; enter an amount of money, above 0.',
    },
  ],
  run: (grossProfit, leads, costPerLead, presalesHours, presalesRate, supportHours, supportRate) =>
    ourEffort(grossProfit, [
      [leads, costPerLead],
      [presalesHours, presalesRate],
      [supportHours, supportRate],
    ]),
});
