import { type Assignment, effectiveFte, RAMP_MONTHS } from '../core/fte.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { defineFunction, type ListItem } from './calling/define-function.ts';
import { pairLists } from './calling/pair-lists.ts';

export default defineFunction({
  name: 'RESELLER_FTE',
  summary: 'The effective seller time for our product, in FTE, while new people ramp up: for planning.',
  params: [
    {
      name: 'time_shares',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'The part of a full-time post that each person has for our product.',
      list: true,
    },
    {
      name: 'months_in_role',
      type: 'number',
      help: 'How many months each of them has been in the role; one cell counts for all.',
      list: true,
    },
    {
      name: 'ramp_months',
      type: 'number',
      help: 'Months until a new person sells at full strength; 0 for no ramp.',
      default: RAMP_MONTHS,
    },
  ],
  returns: 'FTE.',
  rule: 'effective FTE = Σ time × min(1, months ÷ ramp). It is for planning: the seller gate takes the assigned time, not the ramped one.',
  each: 'call',
  examples: [
    { args: [0.5, 6], result: 0.333, note: 'half a person at month 6' },
    {
      args: [
        [[0.5], [1], ['']],
        [[6], [18], ['']],
      ],
      result: 1.333,
      note: 'blank rows are skipped',
    },
    { args: [[[0.5], ['50%']], 3, 6], result: 0.5, note: 'both at month 3 of 6' },
    { args: [[[0.5], [1]], [[0], [1]], 0], result: 1.5, note: 'no ramp' },
    {
      args: [
        [[0.5], [1]],
        [[6], ['']],
      ],
      result: 'Unknown',
      note: 'the second person’s months are not known',
    },
    {
      args: [
        [[''], ['']],
        [[''], ['']],
      ],
      result: '',
    },
    {
      args: [
        [[0.5], [1], [1]],
        [[6], [12]],
      ],
      result:
        '⚠ time shares (3 cells) and months in role (2 cells) differ in shape; give ranges of the same shape, or single cells.',
    },
  ],
  run: (timeShares, monthsInRole, rampMonths) => {
    const pairs = pairLists(
      { label: 'time shares', items: timeShares },
      { label: 'months in role', items: repeated(monthsInRole, timeShares.length) },
    );
    const assignments: Assignment[] = [];
    for (const { one: time, other: months } of pairs) {
      if (time === UNKNOWN || months === UNKNOWN || months === undefined) return UNKNOWN;
      assignments.push({ time, monthsInRole: months });
    }
    return assignments.length === 0 ? '' : effectiveFte(assignments, rampMonths);
  },
});

/** A single cell counts for every person. */
function repeated<Value>(list: readonly ListItem<Value>[], count: number): readonly ListItem<Value>[] {
  const [only] = list;
  return list.length === 1 && only !== undefined ? Array.from({ length: count }, () => only) : list;
}
