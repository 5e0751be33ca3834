import { describe, expect, it } from 'vitest';
import type { InitiativeChange } from '../../../src/requests/contract.ts';
import { ask, callsOf, refusal } from '../ask.ts';
import { addOf, changeOf, openPlan, planRow, webinar, workbookWith } from './plan-fixtures.ts';

/** A plan of a row that was typed by hand, in row 2, and one that the add-on wrote, in row 3. */
function planned() {
  const workbook = workbookWith(
    planRow('2026-07', 'Typed', { pipeline_expected: '1,234', note: '=my note', owner: 'Jo' }),
  );
  const plan = ask(workbook, 'addInitiatives', addOf(openPlan(workbook), webinar));
  return { workbook, plan };
}

const rowAt = (workbook: ReturnType<typeof workbookWith>, row: number) =>
  workbook.rows.marketing_plan[row - 2] ?? {};

describe('changing an initiative', () => {
  it.each<[string, InitiativeChange, Readonly<Record<string, unknown>>]>([
    ['moves it', { month: '2026-11' }, { month: '2026-11-01' }],
    ['drops it', { status: 'dropped' }, { status: 'dropped' }],
    [
      'marks it as done',
      { status: 'done', created: '$90,000' },
      { status: 'done', pipeline_created: 90_000 },
    ],
    ['empties an amount', { expected: ' ' }, { pipeline_expected: '' }],
    [
      'changes all of it',
      {
        ...{
          month: '2027-01',
          initiative: ' =Day ',
          kind: 'event',
          owner: '+Ben ',
          budget: '5k',
          paidBy: '@us',
        },
        ...{ expected: 'n/a', created: '1.5M', note: ' -x', status: 'running' },
      },
      {
        ...{
          month: '2027-01-01',
          initiative: '=Day',
          kind: 'event',
          owner: '+Ben',
          budget: 5_000,
          paid_by: '@us',
        },
        ...{ pipeline_expected: 'Unknown', pipeline_created: 1_500_000, note: '-x', status: 'running' },
      },
    ],
  ])('%s, and nothing else of the row', (_what, change, cells) => {
    const { workbook, plan } = planned();
    const before = structuredClone(workbook.rows.marketing_plan);
    const next = ask(workbook, 'changeInitiative', changeOf(plan, 3, change));
    expect(workbook.rows.marketing_plan).toEqual([before[0], { ...before[1], ...cells }]);
    expect({ ...next, key: '' }).toEqual({ ...openPlan(workbook), key: '' });
  });

  it('leaves what a person typed in the cells that it does not name, and gives the row an id', () => {
    const { workbook, plan } = planned();
    const next = ask(workbook, 'changeInitiative', changeOf(plan, 2, { month: '2026-08' }));
    expect(rowAt(workbook, 2)).toMatchObject({
      month: '2026-08-01',
      pipeline_expected: '1,234',
      note: '=my note',
      initiative_id: expect.stringMatching(/^R0001\.\d{8}T\d{6}\.m\d+\/[0-9a-f]{8}$/),
    });
    const shown = next.initiatives.find(({ row }) => row === 2);
    expect(shown?.initiativeId).toBe(rowAt(workbook, 2).initiative_id);
    expect(shown?.mark).toBe(openPlan(workbook).initiatives.find(({ row }) => row === 2)?.mark);
  });

  it('finds the row wherever it was moved to, with an id and without', () => {
    const { workbook, plan } = planned();
    workbook.rows.marketing_plan.reverse();
    ask(workbook, 'changeInitiative', changeOf(plan, 2, { status: 'done' }));
    ask(workbook, 'changeInitiative', changeOf(plan, 3, { status: 'running' }));
    expect(workbook.rows.marketing_plan.map(({ initiative, status }) => [initiative, status])).toEqual([
      ['Webinar on renewals', 'running'],
      ['Typed', 'done'],
    ]);
  });

  it('takes the very row of two that are alike, and of two with one id that was copied by hand', () => {
    const twin = planRow('2026-08', 'Twin');
    const workbook = workbookWith(twin, twin);
    ask(workbook, 'changeInitiative', changeOf(openPlan(workbook), 3, { status: 'dropped' }));
    expect(workbook.rows.marketing_plan.map(({ status }) => status)).toEqual(['planned', 'dropped']);
    const copied = planned();
    copied.workbook.rows.marketing_plan.push({ ...rowAt(copied.workbook, 3), month: '2026-12-01' });
    const change = changeOf(openPlan(copied.workbook), 4, { status: 'dropped' });
    ask(copied.workbook, 'changeInitiative', change);
    expect(copied.workbook.rows.marketing_plan.map(({ status }) => status)).toEqual([
      'planned',
      'planned',
      'dropped',
    ]);
  });

  it.each([2, 3])('is refused where row %i is not what was shown any more', (row) => {
    const { workbook, plan } = planned();
    Object.assign(rowAt(workbook, row), { owner: 'Someone' });
    const before = JSON.stringify(workbook.rows);
    expect(refusal(workbook, 'changeInitiative', changeOf(plan, row, { status: 'done' }))).toEqual({
      kind: 'row changed',
      message:
        'Someone changed this initiative meanwhile. Nothing was changed; look at it as it is now, then try again.',
      details: null,
    });
    expect(JSON.stringify(workbook.rows)).toBe(before);
  });

  it('is refused where the row is gone, or is another reseller’s now', () => {
    for (const spoil of [
      (workbook: ReturnType<typeof workbookWith>) => workbook.rows.marketing_plan.splice(0),
      (workbook: ReturnType<typeof workbookWith>) => {
        for (const row of workbook.rows.marketing_plan) row.reseller_id = 'R0002';
      },
    ]) {
      const { workbook, plan } = planned();
      spoil(workbook);
      const answer = refusal(workbook, 'changeInitiative', changeOf(plan, 3, { status: 'done' }));
      expect(answer).toMatchObject({ kind: 'gone', message: expect.stringContaining('no longer on the') });
    }
  });

  it.each([2, 3])('that is repeated after its answer was lost changes row %i once', (row) => {
    const { workbook, plan } = planned();
    const input = changeOf(plan, row, { month: '2026-10', expected: '5k', status: 'done', created: '' });
    const first = ask(workbook, 'changeInitiative', input);
    const calls = callsOf(workbook, () => {
      expect({ ...ask(workbook, 'changeInitiative', input), key: '' }).toEqual({ ...first, key: '' });
    });
    expect(calls).not.toContain('changeRow marketing_plan');
    Object.assign(rowAt(workbook, row), { status: 'running' });
    expect(refusal(workbook, 'changeInitiative', input).kind).toBe('row changed');
  });

  it.each([2, 3])('that was interrupted between two columns of row %i is completed', (row) => {
    const { workbook, plan } = planned();
    const input = changeOf(plan, row, { month: '2026-10', status: 'done' });
    Object.assign(rowAt(workbook, row), { month: '2026-10-01' });
    ask(workbook, 'changeInitiative', input);
    expect(rowAt(workbook, row)).toMatchObject({ month: '2026-10-01', status: 'done' });
    expect(rowAt(workbook, row).initiative_id).not.toBe('');
  });

  it('that is repeated never takes the twin of its row, also where the rows were sorted meanwhile', () => {
    const twin = planRow('2026-08', 'Twin');
    const workbook = workbookWith(twin, twin);
    const input = changeOf(openPlan(workbook), 3, { status: 'dropped' });
    ask(workbook, 'changeInitiative', input);
    workbook.rows.marketing_plan.reverse();
    ask(workbook, 'changeInitiative', input);
    expect(workbook.rows.marketing_plan.map(({ status }) => status)).toEqual(['dropped', 'planned']);
  });

  it('refuses an amount that cannot be read before it reads a tab', () => {
    const { workbook, plan } = planned();
    const calls = callsOf(workbook, () => {
      const problem = refusal(workbook, 'changeInitiative', changeOf(plan, 3, { created: '1,234' }));
      expect(problem).toMatchObject({
        kind: 'bad figures',
        message: expect.stringMatching(/^Pipeline created is/),
      });
    });
    expect(calls).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['an empty change', {}],
    ['an unknown key', { reseller_id: 'R0002' }],
    ['a blank name', { initiative: ' ' }],
    ['an unknown status', { status: 'late' }],
    ['a month that is none', { month: '2026-00' }],
  ])('is refused for %s', (_what, change) => {
    const { workbook, plan } = planned();
    const input = changeOf(plan, 3, change as InitiativeChange);
    expect(refusal(workbook, 'changeInitiative', input).kind).toBe('invalid');
  });

  it('is refused under another reseller’s key, and while somebody else is saving', () => {
    const { workbook, plan } = planned();
    const input = changeOf(plan, 3, { status: 'done' });
    expect(refusal(workbook, 'changeInitiative', { ...input, resellerId: 'R0002' }).kind).toBe('invalid');
    workbook.isHeldByOther = true;
    expect(refusal(workbook, 'changeInitiative', input).kind).toBe('busy');
  });

  it('reads each tab once and writes once, however long the plan is', () => {
    const workbook = workbookWith(...Array.from({ length: 300 }, (_none, n) => planRow('2026-08', `x${n}`)));
    const input = changeOf(openPlan(workbook), 150, { status: 'done' });
    expect(callsOf(workbook, () => ask(workbook, 'changeInitiative', input))).toEqual([
      'locked',
      'readRow resellers',
      'readRows marketing_plan',
      'changeRow marketing_plan',
      'readRows settings',
    ]);
  });

  it('that is interrupted at any call is whole after trying again', () => {
    const wanted = planned();
    const change = { month: '2026-10', status: 'running' } as const;
    const all = callsOf(wanted.workbook, () =>
      ask(wanted.workbook, 'changeInitiative', changeOf(wanted.plan, 2, change)),
    );
    for (const place of all.keys()) {
      const { workbook, plan } = planned();
      let count = 0;
      workbook.fail = () => {
        if (count++ === place) throw new Error('timed out');
      };
      const input = changeOf(plan, 2, change);
      expect(refusal(workbook, 'changeInitiative', input).kind).toBe('unexpected');
      ask(workbook, 'changeInitiative', input);
      expect(workbook.rows.marketing_plan).toEqual(wanted.workbook.rows.marketing_plan);
    }
  });
});
