import { describe, expect, it } from 'vitest';
import { callsOf, filledWorkbook, refusal } from '../ask.ts';
import { openPlan, planRow, workbookWith } from './plan-fixtures.ts';

describe('opening a plan', () => {
  it('gives every row of the reseller, by month, with what it comes to', () => {
    const plan = openPlan(
      workbookWith(
        planRow('2026-12-01', 'Year-end e-mails', { kind: 'e-mail campaign', pipeline_expected: 200_000 }),
        planRow('2026-06-01', 'Calls', { owner: 'Jo', note: 'ask Tom' }),
        planRow('2026-07-01', 'Webinar', { status: 'running', budget: '$2,000.00', paid_by: 'both' }),
        { ...planRow('2026-08-01', 'Of another'), reseller_id: 'R0002' },
      ),
    );
    expect(plan).toMatchObject({
      reseller: { id: 'R0001', row: 2, name: 'Nordwind', owner: 'Ada' },
      today: '2026-07-15',
      need: { target: 400_000, booked: 120_000, winRate: 0.25 },
      faults: [],
      summary: { monthsCovered: 2, expected: 200_000, needed: 1_120_000, late: 1, due: 1 },
    });
    expect(plan.key).toMatch(/^R0001\.\d{8}T\d{6}\.m\d+$/);
    expect(plan.initiatives.map(({ row, month, isLate }) => [row, month, isLate])).toEqual([
      [3, '2026-06', true],
      [4, '2026-07', false],
      [2, '2026-12', false],
    ]);
    expect(plan.initiatives[0]).toMatchObject({
      initiative: 'Calls',
      owner: 'Jo',
      note: 'ask Tom',
      kind: '',
    });
    expect(plan.initiatives[1]).toMatchObject({
      initiativeId: '',
      mark: expect.stringMatching(/^[0-9a-f]{72}$/),
      status: 'running',
      budget: { shown: '$2,000.00', amount: 2_000 },
      expected: { shown: '', amount: null },
      paidBy: 'both',
      faults: [],
    });
  });

  it.each([
    ['2026-07', '2026-07'],
    ['2026-07-31', '2026-07'],
    [' 2026-08 ', '2026-08'],
  ])('reads the month %j', (typed, month) => {
    expect(openPlan(workbookWith(planRow(typed, 'x'))).initiatives[0]).toMatchObject({ month, faults: [] });
  });

  it.each(['July', '2026-13', '07/2026', '46204', '2026-02-30', '=1'])(
    'names the month %j that cannot be read, with its place and its cure, and shows the row first',
    (typed) => {
      const [first, second] = openPlan(
        workbookWith(planRow('2026-07', 'a'), planRow(typed, 'Training')),
      ).initiatives;
      expect(second?.row).toBe(2);
      expect(first).toMatchObject({
        initiative: 'Training',
        month: '',
        monthShown: typed,
        isLate: false,
        faults: [
          `Marketing plan, row 3: month is “${typed}”; enter a date, or a month as text such as 2026-07.`,
        ],
      });
    },
  );

  it.each(['2454-09-22', '1955-06-20'])('takes the far month %j for one that cannot be read', (typed) => {
    const [shown] = openPlan(workbookWith(planRow(typed, 'Training'))).initiatives;
    expect(shown).toMatchObject({
      month: '',
      monthShown: typed,
      faults: [
        `Marketing plan, row 2: month is ${typed.slice(0, 7)}, which is not from 2000 to 2199; enter a date, or a month as text such as 2026-07 (202607 is taken for a day far away).`,
      ],
    });
  });

  it('quotes only the beginning of a long month or status', () => {
    const long = 'x'.repeat(50_000);
    const [shown] = openPlan(workbookWith(planRow(long, 'x', { status: long }))).initiatives;
    const quoted = `“${'x'.repeat(59)}…”`;
    expect(shown?.faults).toEqual([
      `Marketing plan, row 2: month is ${quoted}; enter a date, or a month as text such as 2026-07.`,
      `Marketing plan, row 2: status is ${quoted}; enter planned, running, done or dropped. Until then it counts as planned.`,
    ]);
  });

  it('names a month that is blank', () => {
    const [shown] = openPlan(workbookWith(planRow('', 'x'))).initiatives;
    expect(shown?.faults).toEqual(['Marketing plan, row 2: the month is blank; enter it as 2026-07.']);
  });

  it.each<[unknown, number | string | null, RegExp | null]>([
    [50_000, 50_000, null],
    ['1.5M', 1_500_000, null],
    ['TBD', 'Unknown', null],
    ['', null, null],
    ['1,234', null, /^Marketing plan, row 2: expected pipeline is the text “1,234”, which can mean/],
    [-5, null, /expected pipeline is -5, below 0/],
    ['#N/A', null, /comes from a cell with the error #N\/A/],
    [new Date('2026-07-01T00:00:00Z'), null, /expected pipeline is a date/],
    [true, null, /expected pipeline is TRUE/],
  ])('reads the amount %j as the functions do', (cell, amount, fault) => {
    const { initiatives, summary } = openPlan(
      workbookWith(planRow('2026-08', 'x', { pipeline_expected: cell })),
    );
    expect(initiatives[0]?.expected.amount).toBe(amount);
    expect(initiatives[0]?.faults).toEqual(fault === null ? [] : [expect.stringMatching(fault)]);
    expect(summary.expected).toBe(typeof amount === 'number' ? amount : 0);
  });

  it('names amounts of each kind that cannot be read', () => {
    const bad = { budget: 'low', pipeline_created: 'much' };
    const [shown] = openPlan(workbookWith(planRow('2026-08', 'x', bad))).initiatives;
    expect(shown?.faults.map((fault) => fault.split(' is ')[0])).toEqual([
      'Marketing plan, row 2: pipeline created',
      'Marketing plan, row 2: budget',
    ]);
    expect(shown?.budget).toEqual({ shown: 'low', amount: null });
  });

  it.each([
    ['', 'planned', []],
    [' Done ', 'done', []],
    ['DROPPED', 'dropped', []],
    [
      'cancelled',
      'planned',
      [
        'Marketing plan, row 2: status is “cancelled”; enter planned, running, done or dropped. Until then it counts as planned.',
      ],
    ],
  ])('takes the status %j as %s', (typed, status, faults) => {
    const [shown] = openPlan(workbookWith(planRow('2026-08', 'x', { status: typed }))).initiatives;
    expect(shown).toMatchObject({ status, faults });
  });

  it('knows its rows by ids in any case and with outer spaces, and names rows without one', () => {
    const workbook = workbookWith(
      { ...planRow('2026-08', 'a'), reseller_id: ' r0001' },
      { ...planRow('2026-08', 'b'), reseller_id: '' },
      { ...planRow('2026-08', 'c'), reseller_id: '', name: '' },
      { ...planRow('2026-08', 'd'), reseller_id: ' ', name: 'Bergmann' },
    );
    const { initiatives, faults } = openPlan(workbook);
    expect(initiatives.map(({ initiative }) => initiative)).toEqual(['a']);
    expect(faults).toEqual([
      'Marketing plan, rows 3 and 4: without a reseller ID, so they count for nobody; enter R0001 if they are of this reseller.',
    ]);
    expect(openPlan(workbook, 'R0002', 3).faults).toEqual([
      'Marketing plan, rows 4 and 5: without a reseller ID, so they count for nobody; enter R0002 if they are of this reseller.',
    ]);
    workbook.rows.marketing_plan.splice(2);
    expect(openPlan(workbook).faults[0]).toContain('so it counts for nobody; enter R0001 if it is of');
  });

  it('names a target, bookings and a win rate that cannot be read, and goes on without them', () => {
    const workbook = workbookWith(planRow('2026-08', 'x', { pipeline_expected: 5 }));
    Object.assign(workbook.rows.resellers[0] ?? {}, { target: 'high', booked: '50%' });
    const row = workbook.rows.settings.find(({ setting_id }) => setting_id === 'win_rate');
    if (row) row.value = 25;
    const { need, summary, faults } = openPlan(workbook);
    expect(need).toEqual({ target: 'Unknown', booked: 'Unknown', winRate: 'Unknown' });
    expect(summary).toMatchObject({ needed: 'Unknown', expected: 5, monthsCovered: 1 });
    expect(faults).toEqual([
      expect.stringMatching(/^Resellers, row 2: target is “high”/),
      expect.stringMatching(/^Resellers, row 2: booked is “50%”, a percentage/),
      expect.stringMatching(/^Settings, row \d+: Win rate is 25/),
    ]);
  });

  it('takes a blank target or a blank booked as unknown, never as 0', () => {
    const workbook = filledWorkbook();
    expect(openPlan(workbook).need).toEqual({ target: 'Unknown', booked: 'Unknown', winRate: 0.25 });
    expect(openPlan(workbook)).toMatchObject({ initiatives: [], faults: [] });
  });

  it('finds a reseller whose row moved, and says so of one that is gone', () => {
    const workbook = workbookWith(planRow('2026-08', 'x'));
    workbook.rows.resellers.reverse();
    expect(openPlan(workbook).reseller.row).toBe(5);
    workbook.rows.resellers = [];
    expect(refusal(workbook, 'openPlan', { resellerId: 'R0001', row: 2 }).kind).toBe('gone');
  });

  it('reads each tab once, however long the plan is, and writes nothing', () => {
    const rows = Array.from({ length: 500 }, (_none, index) => planRow('2026-08', `x${index}`));
    const workbook = workbookWith(...rows);
    const before = JSON.stringify(workbook.rows);
    expect(callsOf(workbook, () => openPlan(workbook))).toEqual([
      'readRow resellers',
      'readRows marketing_plan',
      'readRows settings',
    ]);
    expect(JSON.stringify(workbook.rows)).toBe(before);
  });

  it('is refused where the workbook is not set up', () => {
    const workbook = workbookWith();
    workbook.missingParts = ['Marketing plan'];
    expect(refusal(workbook, 'openPlan', { resellerId: 'R0001', row: 2 }).kind).toBe('not set up');
  });
});
