import { describe, expect, it } from 'vitest';
import { standings } from '../../../src/core/standing.ts';
import { tiers } from '../../../src/core/tier.ts';
import type { Column } from '../../../src/workbook/define-tab.ts';
import { type TabId, tabs } from '../../../src/workbook/index.ts';
import type { MemoryWorkbook } from '../memory-workbook.ts';
import { actionRow, internal, meetingWorkbook, planRow, shared } from './meeting-workbook.ts';

describe('the page to show to the reseller', () => {
  it('has these fields and no others', () => {
    const workbook = meetingWorkbook();
    const [first] = internal(workbook).agreed.actions;
    expect(shared(workbook, [first?.key ?? ''])).toEqual({
      version: 'shared',
      name: 'Bergmann',
      today: '2026-07-15',
      revenue: 380_000,
      share: 0.076,
      goal: 0.1,
      sellerTime: 0.5,
      trend: [
        { day: '2025-01-20', share: 0.012 },
        { day: '2025-07-14', share: 0.022 },
        { day: '2026-01-19', share: 0.032 },
        { day: '2026-06-10', share: 0.076 },
      ],
      foundations: { weight: 'not yet', seller: 'not yet', plan: 'in place' },
      actions: [
        { action: 'Name a second seller for renewals', owner: 'Marta', due: '2026-07-01', state: 'open' },
      ],
      plan: {
        isWritten: true,
        months: expect.arrayContaining(['2026-07', '2027-06']),
        empty: ['2026-08', '2026-12', '2027-03', '2027-04', '2027-05', '2027-06'],
        initiatives: expect.arrayContaining([
          {
            month: '2026-07',
            initiative: 'Renewal calls, the top 40',
            kind: 'calls',
            status: 'running',
          },
        ]),
      },
      asks: [
        { ask: 'A seller with at least 0.5 FTE for our product', benefit: expect.any(String) },
        { ask: 'Initiatives for the 6 months without one', benefit: expect.any(String) },
        {
          ask: 'A joint plan to add 133\u202f333 of business with our product',
          benefit: 'it is then 10\u202f% of your revenue',
        },
      ],
      target: { share: 0.1, money: expect.closeTo(133_333.33, 1) },
    });
  });

  it('calls nothing late: a day or month that has passed stands beside what is open or planned', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [
      planRow('2026-05', 'Old promise', 'event', 'planned', 1),
      planRow('2026-06', 'Still going on', 'calls', 'running', 1),
    ];
    const keys = internal(workbook).agreed.actions.map(({ key }) => key);
    const meeting = shared(workbook, keys);
    expect(JSON.stringify(meeting).toLowerCase()).not.toContain('late');
    expect(meeting.actions[0]).toMatchObject({ due: '2026-07-01', state: 'open' });
    expect(meeting.plan.initiatives).toEqual([
      { month: '2026-05', initiative: 'Old promise', kind: 'event', status: 'planned' },
      { month: '2026-06', initiative: 'Still going on', kind: 'calls', status: 'running' },
    ]);
  });

  it('is there for a reseller that was never reviewed, with what is to be clarified', () => {
    const meeting = shared(meetingWorkbook(), [], 'R0001');
    expect(meeting).toMatchObject({
      trend: [],
      actions: [],
      foundations: { weight: 'in place', seller: 'to clarify', plan: 'to clarify' },
    });
    expect(meeting.plan.isWritten).toBe(false);
  });

  it('asks for no empty months where no plan is written down', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [];
    expect(
      shared(workbook)
        .asks.map(({ ask }) => ask)
        .join(),
    ).not.toContain('months');
  });

  it('asks for agreement to a plan that it shows, and for a plan where it shows none', () => {
    const workbook = meetingWorkbook();
    const asked = () =>
      shared(workbook, [], 'R0001')
        .asks.map(({ ask }) => ask)
        .filter((ask) => ask.includes('plan'));
    const row = (month: string) => ({
      ...planRow(month, 'Event', 'event', 'planned', 1),
      reseller_id: 'R0001',
    });
    expect(asked()).toEqual(['Your marketing plan for our product']);
    workbook.rows.marketing_plan = [row('soon')];
    expect(asked()).toEqual(['Your marketing plan for our product']);
    workbook.rows.marketing_plan = [row('2026-08')];
    expect(asked()).toEqual(['Your word that the marketing plan below is agreed on your side']);
  });

  it('leaves reviews without a share out of the trend', () => {
    expect(shared(meetingWorkbook(), [], 'R0003')).toMatchObject({
      share: 'Unknown',
      revenue: 80_000,
      trend: [],
    });
  });

  it('does not say why figures cannot be', () => {
    expect(shared(meetingWorkbook(), [], 'R0004')).toMatchObject({ revenue: 'Unknown', share: 'Unknown' });
  });

  it('shows no action that nobody chose, and none that was changed since', () => {
    const workbook = meetingWorkbook();
    expect(shared(workbook).actions).toEqual([]);
    const keys = internal(workbook).agreed.actions.map(({ key }) => key);
    expect(shared(workbook, keys).actions).toHaveLength(4);
    Object.assign(workbook.rows.actions[1] ?? {}, { action: 'Drop them before they notice' });
    Object.assign(workbook.rows.actions[2] ?? {}, { owner: 'Whoever is left' });
    expect(shared(workbook, keys).actions.map(({ state }) => state)).toEqual(['done', 'dropped']);
  });

  it('does not tell who another reseller is by an action’s key', () => {
    const workbook = meetingWorkbook();
    const keys = internal(workbook, 'R0001').agreed.actions.map(({ key }) => key);
    expect(keys).toHaveLength(1);
    expect(shared(workbook, keys).actions).toEqual([]);
  });

  it('shows of kind and status only words of ours, not what somebody typed beside them', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [
      planRow('2026-08', 'Event', 'event, which they will spoil', 'planned', 1),
      planRow('2026-09', 'Calls', 'calls', 'late again', 1),
    ];
    expect(shared(workbook).plan.initiatives.map(({ kind, status }) => [kind, status])).toEqual([
      ['', 'planned'],
      ['calls', 'planned'],
    ]);
  });
});

/** Cells whose text the reseller may read. */
const isMeant = (place: string) =>
  ['resellers.name', 'marketing_plan.initiative', 'actions.action', 'actions.owner'].includes(place);

const mark = (place: string, row: number) => `«${place}#${row}»`;

/** Puts a mark of its own into every cell of a tab that is no figure: all other rows count as another reseller’s. */
function markTab(workbook: MemoryWorkbook, tab: TabId): void {
  const columns: readonly Column[] = tabs[tab].columns;
  for (const [index, row] of workbook.rows[tab].entries())
    for (const { id, type } of columns) {
      const isKey = ['reseller_id', 'review_id', 'month', 'setting_id', 'due', 'trail'].includes(id);
      const isFigure = ['figure', 'number', 'amount', 'formula'].includes(type) && id !== 'note';
      if (!isKey && !isFigure) row[id] = mark(`${tab}.${id}`, index);
    }
}

const marksIn = (text: string) =>
  [...text.matchAll(/«([\w.]+)#(\d+)»/g)].map(([, place = '', row]) => ({ place, row }));

describe('nothing of ours leaks', () => {
  it.each([...Object.keys(tabs)] as TabId[])('from any cell of the tab %s', (tab) => {
    const workbook = meetingWorkbook();
    markTab(workbook, tab);
    const keys = internal(workbook).agreed.actions.map(({ key }) => key);
    const leaked = marksIn(JSON.stringify(shared(workbook, keys)));
    expect(leaked.filter(({ place }) => !isMeant(place))).toEqual([]);
    // The other rows of Resellers and Actions are another reseller’s.
    if (tab === 'resellers') expect(leaked).toEqual([{ place: 'resellers.name', row: '1' }]);
    if (tab === 'actions') expect(leaked.every(({ row }) => row !== '4')).toBe(true);
  });

  it('from a column of the log, alone', () => {
    const columns: readonly Column[] = tabs.reviews.columns;
    for (const { id } of columns.filter(({ id: each }) => each !== 'review_id')) {
      const workbook = meetingWorkbook();
      for (const [index, row] of workbook.rows.reviews.entries()) row[id] = mark(`reviews.${id}`, index);
      expect(marksIn(JSON.stringify(shared(workbook))), id).toEqual([]);
    }
  });

  it('from evidence, in the very words of a review', () => {
    const workbook = meetingWorkbook();
    const text = JSON.stringify(
      shared(
        workbook,
        internal(workbook).agreed.actions.map(({ key }) => key),
      ),
    );
    expect(JSON.stringify(internal(workbook))).toContain('Marta is looking for another job');
    expect(text).not.toContain('looking for another job');
  });

  it.each([
    ...standings,
    ...tiers,
    'Critical',
    'Watch',
    'High',
    'failed',
    'happening',
    'expected',
    'late"',
    'pipeline',
    'commitment',
    'score',
    'risk',
    'evidence',
    'Ines Falk',
    'R0001',
    'R0002',
    'Nordwind',
    'salesperson',
    'business model',
    'economy',
    'budget',
    'their seller',
  ])('as the word %j, whatever the standing', (word) => {
    const workbook = meetingWorkbook();
    for (const sellIn of [0, 1000, 240_000, 900_000]) {
      Object.assign(workbook.rows.resellers[1] ?? {}, { sell_in: sellIn, services: '', pull_through: '' });
      for (const hasPlan of [true, false]) {
        workbook.rows.marketing_plan = hasPlan ? [planRow('2026-08', 'Event', 'event', 'planned', 1)] : [];
        workbook.rows.actions = [actionRow('Meet in August', 'Tom', '2026-08-01', 'open')];
        const keys = internal(workbook).agreed.actions.map(({ key }) => key);
        const text = JSON.stringify(shared(workbook, keys));
        expect(text).not.toContain(word);
      }
    }
  });

  it('as our target, bookings and win rate', () => {
    const workbook = meetingWorkbook();
    Object.assign(workbook.rows.resellers[1] ?? {}, { target: 987_003, booked: 987_004 });
    const setting = workbook.rows.settings.find(({ setting_id }) => setting_id === 'win_rate');
    Object.assign(setting ?? {}, { value: 0.98701 });
    expect(JSON.stringify(internal(workbook))).toContain('0.98701');
    expect(JSON.stringify(shared(workbook))).not.toContain('9870');
  });

  it('as the plan’s budget, owner, payer, expected and created pipeline, or note', () => {
    const workbook = meetingWorkbook();
    for (const row of workbook.rows.marketing_plan)
      Object.assign(row, {
        owner: '«owner»',
        paid_by: '«payer»',
        note: '«note»',
        budget: 987_001,
        pipeline_created: 987_002,
        pipeline_expected: 987_005,
      });
    expect(JSON.stringify(shared(workbook))).not.toMatch(/«|98700/);
  });
});
