import { planCoverage } from '../core/plan-coverage.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { defineFunction } from './calling/define-function.ts';
import { knownValues } from './calling/known-values.ts';
import { countParam, fromParam, monthsParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_PLAN_COVERAGE',
  summary: 'Part of the coming months in which the marketing plan names an initiative.',
  params: [monthsParam, fromParam, countParam],
  returns: 'A fraction from 0 to 1, to be shown as a percentage.',
  rule: 'coverage = months with at least one initiative ÷ count. The months begin with the month of from. Blank cells are skipped; an empty list is coverage 0. Dropped initiatives are left out with FILTER.',
  each: 'call',
  examples: [
    {
      args: [
        [
          ['2026-01'],
          ['2026-02'],
          ['2026-03'],
          ['2026-04'],
          ['2026-06'],
          ['2026-07'],
          ['2026-09'],
          ['2026-10'],
          ['2026-12'],
        ],
        '2026-01',
      ],
      result: 0.75,
      note: '9 of 12',
    },
    {
      args: [[['2026-07-15'], ['2026-07-31'], [''], ['2026-12']], '2026-07', 3],
      result: 0.333,
      note: 'two initiatives in one month count once; one after the three months does not',
    },
    { args: [[[''], ['']], '2026-07'], result: 0, note: 'no initiative at all' },
    { args: [[['2026-07'], ['TBD']], '2026-07'], result: 'Unknown' },
    {
      args: [[['2026-07'], ['July']], '2026-07'],
      result: '⚠ months, cell 2, is “July”; enter a date, or a month as text such as 2026-07.',
    },
  ],
  run: (months, from, count) => {
    const known = knownValues(months);
    return known === UNKNOWN ? UNKNOWN : planCoverage(known, from, count);
  },
});
