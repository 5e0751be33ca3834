import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/pages/marketing-plan/plan-groups.ts';
import { openPlan, planRow, workbookWith } from '../../requests/marketing-plan/plan-fixtures.ts';

const aRow = fc.tuple(
  fc.constantFrom('2025-01', '2026-06', '2026-07', '2026-12', '2027-06', '2027-07', 'soon', ''),
  fc.constantFrom('planned', 'running', 'done', 'dropped', '', 'odd'),
);

describe('the lists of a plan', () => {
  it('hold each row exactly once', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 12 }), (rows) => {
        const plan = openPlan(
          workbookWith(...rows.map(([month, status]) => planRow(month, 'x', { status }))),
        );
        const { coming, ...others } = groupsOf(plan);
        const listed = [...coming.flatMap(({ initiatives }) => initiatives), ...Object.values(others).flat()];
        expect(listed.map(({ row }) => row).sort((a, b) => a - b)).toEqual(
          rows.map((_row, index) => index + 2),
        );
      }),
    );
  });

  it('are those that a person looks for', () => {
    const plan = openPlan(
      workbookWith(
        planRow('soon', 'unclear'),
        planRow('2026-06', 'late'),
        planRow('2026-06', 'over', { status: 'done' }),
        planRow('2026-07', 'now'),
        planRow('2027-06', 'last'),
        planRow('2027-07', 'far'),
        planRow('soon', 'given up', { status: 'dropped' }),
      ),
    );
    const { coming, ...others } = groupsOf(plan);
    const names = Object.entries(others).map(([list, rows]) => [
      list,
      rows.map(({ initiative }) => initiative),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      withoutMonth: ['unclear'],
      late: ['late'],
      later: ['far'],
      earlier: ['over'],
      dropped: ['given up'],
    });
    expect(coming).toHaveLength(12);
    expect([coming[0], coming[11]].map((month) => month?.initiatives[0]?.initiative)).toEqual([
      'now',
      'last',
    ]);
  });
});
