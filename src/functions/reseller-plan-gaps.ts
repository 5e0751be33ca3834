import { planGaps } from '../core/plan-coverage.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { defineFunction } from './calling/define-function.ts';
import { knownValues } from './calling/known-values.ts';
import { countParam, fromParam, monthsParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_PLAN_GAPS',
  summary: 'The coming months in which the marketing plan names no initiative.',
  params: [monthsParam, fromParam, countParam],
  returns: 'A column of months as text such as 2026-07, or none.',
  rule: 'The months, of the count that begin with the month of from, without an initiative. Blank cells are skipped; an empty list misses all months. Dropped initiatives are left out with FILTER.',
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
      result: [['2026-05'], ['2026-08'], ['2026-11']],
    },
    { args: [[['2026-07-15'], ['2026-08-01']], '2026-07-31', 2], result: 'none', note: 'no gap' },
    {
      args: [[[''], ['']], '2026-11', 3],
      result: [['2026-11'], ['2026-12'], ['2027-01']],
      note: 'no initiative at all',
    },
    { args: [[['2026-07'], ['TBD']], '2026-07'], result: 'Unknown' },
    {
      args: [[['2026-07']], '2026-07', 0],
      result: '⚠ count is 0; enter a whole number, 1 or more and at most 120.',
    },
  ],
  run: (months, from, count) => {
    const known = knownValues(months);
    if (known === UNKNOWN) return UNKNOWN;
    const gaps = planGaps(known, from, count);
    return gaps.length === 0 ? 'none' : gaps.map((month) => [month]);
  },
});
