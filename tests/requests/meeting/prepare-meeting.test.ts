import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../../src/core/thresholds.ts';
import { planSentences } from '../../../src/workbook/plan-sentences.ts';
import { callsOf, refusal, review, strong } from '../ask.ts';
import { actionRow, internal, meetingWorkbook, planRow, shared } from './meeting-workbook.ts';

const months = [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map(
  (month) => `${month > 6 ? 2026 : 2027}-${String(month).padStart(2, '0')}`,
);

describe('the page for us', () => {
  it('says where we stand and why, with the figures of today and the latest answers', () => {
    expect(internal(meetingWorkbook())).toMatchObject({
      version: 'internal',
      reseller: { id: 'R0002', row: 3, name: 'Bergmann', owner: 'Ben' },
      today: '2026-07-15',
      thresholds: defaultThresholds,
      figures: { revenue: 380_000, resellerRevenue: 5_000_000 },
      figuresProblem: null,
      share: 0.076,
      standing: 'Portfolio',
      inForce: 'Portfolio',
      gates: { weight: 'failed', seller: 'failed', plan: 'passed' },
      why: expect.stringMatching(/^Portfolio: 7\.6\u202f% of their revenue, but nobody there has 0\.5 FTE/),
      additions: [],
      risk: 'High',
      target: { share: 0.1, money: expect.closeTo(133_333.33, 1) },
    });
  });

  it('shows the latest review, its evidence by question, and the trail', () => {
    const { review: latest, trail } = internal(meetingWorkbook());
    expect(latest).toEqual({
      day: '2026-06-10',
      reviewer: 'Ines Falk',
      nextReview: '2026-12-07',
      commitment: { score: expect.closeTo(34.83, 2), potential: expect.closeTo(39.83, 2), answered: 95 },
      evidence: [
        {
          about: 'Who sells our product there?',
          line: 'Marta gives us a day a week since March, says her manager',
        },
        { about: 'Is there a marketing plan?', line: 'Sent on 2 June, agreed with their marketing' },
        { about: 'Does our salesperson there leave?', line: 'Marta is looking for another job' },
      ],
    });
    expect(trail.map(({ day, share, score }) => [day, share, score])).toEqual([
      ['2025-01-20', 0.012, 10],
      ['2025-07-14', 0.022, expect.any(Number)],
      ['2026-01-19', 0.032, expect.any(Number)],
      ['2026-06-10', 0.076, 34.8333],
    ]);
  });

  it('says what was agreed and what became of it, of this reseller alone', () => {
    const { actions, earlier } = internal(meetingWorkbook()).agreed;
    expect(actions.map(({ action, owner, due, state }) => [state, action, owner, due])).toEqual([
      ['late', 'Name a second seller for renewals', 'Marta', '2026-07-01'],
      ['open', 'Invite their five largest customers to the autumn event', 'Tom', '2026-08-15'],
      ['done', 'Agree on a marketing plan with monthly initiatives', 'Ines', '2026-06-30'],
      ['dropped', 'Move support tickets to their own desk', 'Marta', '2026-03-01'],
    ]);
    expect(earlier).toBe(0);
    expect(new Set(actions.map(({ key }) => key)).size).toBe(4);
  });

  it('keeps six settled actions, and leaves out those without words and days that are none', () => {
    const workbook = meetingWorkbook();
    workbook.rows.actions = [
      ...Array.from({ length: 9 }, (_, index) =>
        actionRow(`Done ${index}`, '', `2026-01-0${index + 1}`, 'done'),
      ),
      actionRow('  ', 'Ada', '2026-01-01', 'open'),
      actionRow('By and by', 'Ada', 'soon', 'open'),
    ];
    const { actions, earlier } = internal(workbook).agreed;
    expect(actions).toHaveLength(7);
    expect(actions[0]).toMatchObject({ action: 'By and by', due: '', state: 'open' });
    expect(earlier).toBe(3);
  });

  it('shows the next 12 months of the plan, its empty ones, and what it must bring', () => {
    const { plan } = internal(meetingWorkbook());
    expect(plan).toMatchObject({
      isWritten: true,
      months,
      empty: ['2026-08', '2026-12', '2027-03', '2027-04', '2027-05', '2027-06'],
      expected: 215_000,
      need: { target: 'Unknown', booked: 'Unknown', winRate: 0.25 },
      past: { done: 2, due: 2, created: 42_000 },
      faults: [],
    });
    expect(plan.initiatives.map(({ month }) => month)).toEqual([
      '2026-07',
      '2026-07',
      '2026-09',
      '2026-10',
      '2026-11',
      '2027-01',
      '2027-02',
    ]);
    expect(plan.initiatives[0]).toEqual({
      month: '2026-07',
      initiative: 'Renewal calls, the top 40',
      kind: 'calls',
      owner: 'Marta',
      paidBy: 'both',
      status: 'running',
      isLate: false,
      budget: 2000,
      expected: 25_000,
      isCounted: true,
    });
    expect(plan.initiatives[5]?.expected).toBeNull();
  });

  it('orders the plan by month, whatever the order of the rows', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan.reverse();
    const order = internal(workbook).plan.initiatives.map(({ month }) => month);
    expect(order).toEqual([...order].sort());
  });

  it('shows the 12 months from this one on, and before them what is late', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [
      planRow('2025-07-01', 'Long done', 'event', 'done', 2, 20),
      planRow('2026-06', 'Last month', 'event', 'planned', 4, ''),
      planRow('2026-05', 'Not any more', 'event', 'dropped', 4, ''),
      planRow('2026-07-31', 'This month', 'event', 'planned', 8),
      planRow('2027-06-30', 'The last one', 'event', '', '16', 'n/a'),
      planRow('2027-07-01', 'Too far ahead', 'event', 'planned', 32),
      { ...planRow('2026-08', 'Of unknown cost', 'event', 'planned', ''), budget: 'n/a' },
    ];
    const { plan } = internal(workbook);
    expect(
      plan.initiatives.map(({ initiative, status, isLate }) => [initiative, isLate ? 'late' : status]),
    ).toEqual([
      ['Last month', 'late'],
      ['This month', 'planned'],
      ['Of unknown cost', 'planned'],
      ['The last one', 'planned'],
    ]);
    expect(plan.initiatives[2]).toMatchObject({ budget: null, expected: null });
    expect(plan.expected).toBe(24);
    expect(plan.past).toEqual({ done: 1, due: 2, created: 20 });
    expect(plan.empty).toEqual(months.slice(2, 11));
  });

  it('says of each initiative whether its pipeline is still to come', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [
      planRow('2026-05', 'Late', 'event', 'planned', 1),
      planRow('2026-06', 'Late and running', 'event', 'running', 2),
      planRow('2026-07', 'Done', 'event', 'done', 4),
      planRow('2026-07', 'To come', 'event', 'planned', 8),
    ];
    const { plan } = internal(workbook);
    expect(plan.initiatives.map(({ isCounted }) => isCounted)).toEqual([false, true, false, true]);
    expect(plan.expected).toBe(10);
  });

  it('names every row that is missing for its month, before all that cannot be read', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [
      ...Array.from({ length: 6 }, (_, index) =>
        planRow(index % 2 === 0 ? 'soon' : '2026-08', 'When?', 'event', 'planned', 'lots'),
      ),
      planRow('', 'Not wanted', 'event', 'dropped', ''),
    ];
    const { withoutMonth } = planSentences;
    expect(internal(workbook).plan.faults[0]).toBe(
      'Marketing plan, rows 2, 4 and 6: without a month that can be read, so missing here and on the page for the reseller; enter it as 2026-07 before you show that page.',
    );
    expect(withoutMonth([3])).toMatch(/^Marketing plan, row 3: without a month/);
    const many = withoutMonth(Array.from({ length: 40 }, (_, index) => 1001 + 2 * index));
    expect(many).toContain('1029 and 25 more: without');
    expect(many.length).toBeLessThanOrEqual(300);
  });

  it('takes target, bookings and win rate from the workbook, and names what cannot be read of them', () => {
    const workbook = meetingWorkbook();
    const figures = (target: unknown, booked: unknown, winRate: unknown) => {
      Object.assign(workbook.rows.resellers[1] ?? {}, { target, booked });
      const setting = workbook.rows.settings.find(({ setting_id }) => setting_id === 'win_rate');
      Object.assign(setting ?? {}, { value: winRate });
      const { need, faults } = internal(workbook).plan;
      return { ...need, faults };
    };
    expect(figures(400_000, '$120,000', 0.4)).toEqual({
      ...{ target: 400_000, booked: 120_000, winRate: 0.4 },
      faults: [],
    });
    expect(figures('lots', '', 4)).toEqual({
      ...{ target: 'Unknown', booked: 'Unknown', winRate: 'Unknown' },
      faults: [expect.stringMatching(/^Resellers, row 3: target is “lots”/)],
    });
    workbook.rows.settings = workbook.rows.settings.filter(({ setting_id }) => setting_id !== 'win_rate');
    expect(internal(workbook).plan.need.winRate).toBe('Unknown');
  });

  it('names what it cannot read in the plan, at most five and how many more', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [
      planRow('soon', 'When?', 'event', 'planned', 1),
      planRow('2026-08', 'How much?', 'event', 'planned', '1.234'),
      planRow('2026-06', 'It brought', 'event', 'done', '', 'lots'),
      planRow('2026-09', 'Not yet known', 'event', 'planned', 'n/a'),
      { ...planRow('2026-09', 'Whose?', 'event', 'planned', 1), reseller_id: '' },
    ];
    expect(internal(workbook).plan).toMatchObject({
      expected: 0,
      faults: [
        expect.stringMatching(/^Marketing plan, row 2: without a month that can be read/),
        'Marketing plan, row 6: without a reseller ID, so it counts for nobody; enter R0002 if it is of this reseller.',
        expect.stringMatching(/^Marketing plan, row 2: month is “soon”/),
        expect.stringMatching(/^Marketing plan, row 3: expected pipeline is the text “1\.234”/),
        expect.stringMatching(/^Marketing plan, row 4: pipeline created is “lots”/),
      ],
    });
    workbook.rows.marketing_plan = Array.from({ length: 7 }, () =>
      planRow('', 'When?', 'event', 'planned', 1),
    );
    const { faults } = internal(workbook).plan;
    expect(faults).toHaveLength(6);
    expect(faults[0]).toMatch(/^Marketing plan, rows 2 to 8: without a month/);
    expect(faults[5]).toBe('And 3 more.');
    for (let count = 0; count < 3; count += 1) workbook.rows.marketing_plan.pop();
    expect(internal(workbook).plan.faults).toHaveLength(5);
  });

  it('leaves the plan gate to the review where a month cannot be read', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [planRow('soon', 'When?', 'event', 'planned', 1)];
    expect(internal(workbook).gates.plan).toBe('passed');
  });

  it.each([
    ['2026-07', 'planned', 'passed'],
    ['2026-09-30', 'done', 'passed'],
    ['2026-10', 'planned', 'failed'],
    ['2026-06', 'planned', 'failed'],
    ['2026-08', 'dropped', 'failed'],
  ])('with a plan for %s, %s, has its plan gate %s', (month, status, gate) => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [planRow(month, 'Event', 'event', status, 1)];
    expect(internal(workbook).gates.plan).toBe(gate);
  });

  it('takes the answer of the review where no plan is written down', () => {
    const workbook = meetingWorkbook();
    workbook.rows.marketing_plan = [];
    const { gates, plan } = internal(workbook);
    expect(gates.plan).toBe('passed');
    expect(plan).toMatchObject({ isWritten: false, empty: months, initiatives: [], expected: 0 });
  });

  it('shows the three shocks as the function of the sheet does, with the answers to their signs', () => {
    const { shocks } = internal(meetingWorkbook());
    expect(shocks).toEqual([
      {
        shock: 'salesperson leaves',
        share: expect.closeTo(180_500 / 4_800_500, 8),
        tier: 'Portfolio',
        sign: 'expected',
      },
      {
        shock: 'economy slows',
        share: expect.closeTo(266_000 / 4_500_000, 8),
        tier: 'Portfolio',
        sign: 'no',
      },
      {
        shock: 'business model changes',
        share: expect.closeTo(80_000 / 4_700_000, 8),
        tier: 'Portfolio',
        sign: 'no',
      },
    ]);
  });

  it('uses the thresholds of the Settings tab for gates, target and shocks', () => {
    const workbook = meetingWorkbook();
    const toolkit = workbook.rows.settings.find(({ setting_id }) => setting_id === 'toolkit');
    Object.assign(toolkit ?? {}, { value: 0.05 });
    const meeting = internal(workbook);
    expect(meeting).toMatchObject({ gates: { weight: 'passed' }, target: null, standing: 'Exposed' });
    expect(meeting.shocks.map(({ tier }) => tier)).toEqual(['Portfolio', 'Survival toolkit', 'Portfolio']);
  });

  it('asks for what the gates and the signs want, and not again for what is open', () => {
    const workbook = meetingWorkbook();
    const asked = () => internal(workbook).asks.map(({ action }) => action);
    expect(asked()).toEqual([
      'Agree on a seller with at least 0.5 FTE for our product',
      'Train their seller until a sale needs none of us',
      'Have a second person there learn our product from the salesperson who leaves',
      expect.stringMatching(/^Plan together how to add 133\u202f333/),
    ]);
    const [first = '', second = '', third = ''] = asked();
    workbook.rows.actions.push(
      actionRow(first, 'Ines', '2026-08-01', 'open'),
      actionRow(second, 'Ines', '2026-07-01', 'open'),
      actionRow(third, 'Ines', '2026-07-01', 'dropped'),
    );
    expect(asked()).toEqual([third, expect.stringMatching(/^Plan together/)]);
  });

  it('is there before the first review, with open gates and what to ask', () => {
    const meeting = internal(meetingWorkbook(), 'R0001');
    expect(meeting).toMatchObject({
      review: null,
      trail: [],
      inForce: null,
      standing: 'Unknown',
      gates: { weight: 'passed', seller: 'Unknown', plan: 'Unknown' },
      risk: 'Unknown',
    });
    expect(meeting.asks.map(({ action }) => action)).toEqual([
      'Ask for the seller time that they give our product',
      'Ask for their marketing plan',
    ]);
    expect(meeting.shocks.map(({ sign }) => sign)).toEqual(['Unknown', 'Unknown', 'Unknown']);
  });

  it('is there without the reseller’s revenue', () => {
    expect(internal(meetingWorkbook(), 'R0003')).toMatchObject({
      share: 'Unknown',
      target: null,
      shocks: [
        { share: 'Unknown', tier: 'Unknown' },
        { share: 'Unknown', tier: 'Unknown' },
        { share: 'Unknown', tier: 'Unknown' },
      ],
    });
  });

  it('names figures that cannot be, and shows no shocks of them', () => {
    const { figuresProblem, shocks, share, why, asks } = internal(meetingWorkbook(), 'R0004');
    expect(why).toContain(`correct it. ${figuresProblem}`);
    expect(asks.map(({ action }) => action).join()).not.toContain('their revenue of the last');
    expect(figuresProblem).toMatch(/^Resellers, row 5: the share is/);
    expect([shocks, share]).toEqual([[], 'Unknown']);
  });

  it('leaves a review without answers without a commitment', () => {
    const workbook = meetingWorkbook();
    review(workbook, { ...strong, answers: {}, evidence: {} }, {}, 'R0001');
    expect(internal(workbook, 'R0001').review).toMatchObject({ commitment: null, evidence: [] });
  });

  it('cuts long texts, and leaves them on one line', () => {
    const workbook = meetingWorkbook();
    const long = 'x\n'.repeat(25_000);
    Object.assign(workbook.rows.resellers[1] ?? {}, { name: long, owner: long });
    workbook.rows.actions = [actionRow(long, long, '2026-08-01', 'open')];
    workbook.rows.marketing_plan = [planRow('2026-08', long, long, long, 5)];
    const text = JSON.stringify(internal(workbook));
    expect(text.length).toBeLessThan(12_000);
    expect(text).not.toContain('\\n');
  });
});

describe('both versions', () => {
  it('find a reseller whose row has moved, and say where it is gone', () => {
    const workbook = meetingWorkbook();
    workbook.rows.resellers.unshift({ reseller_id: 'R0009', name: 'New' });
    expect(internal(workbook).reseller.row).toBe(4);
    expect(shared(workbook).name).toBe('Bergmann');
    for (const version of ['internal', 'shared'] as const) {
      const input = { resellerId: 'R77', row: 3 };
      const problem = refusal(
        workbook,
        'prepareMeeting',
        version === 'internal' ? { version, ...input } : { version, ...input, shownActions: [] },
      );
      expect(problem.kind).toBe('gone');
    }
  });

  it('name a bad setting, and what is missing of the workbook', () => {
    const workbook = meetingWorkbook();
    const input = { version: 'internal', resellerId: 'R0002', row: 3 } as const;
    Object.assign(workbook.rows.settings[0] ?? {}, { value: 2 });
    expect(refusal(workbook, 'prepareMeeting', input).kind).toBe('bad settings');
    workbook.missingParts = ['Marketing plan'];
    expect(refusal(workbook, 'prepareMeeting', input).kind).toBe('not set up');
  });

  it('take no other input', () => {
    const workbook = meetingWorkbook();
    const shownActions: string[] = [];
    for (const input of [
      { version: 'both', resellerId: 'R0002', row: 3 },
      { version: 'internal', resellerId: 'R0002', row: 3, shownActions },
      { version: 'shared', resellerId: 'R0002', row: 3 },
      { version: 'shared', resellerId: 'R0002', row: 3, shownActions: [1] },
      { version: 'shared', resellerId: 'R0002', row: 3, shownActions: Array(501).fill('x') },
      { version: 'shared', resellerId: 'R0002', row: 3, shownActions: ['x'.repeat(101)] },
      { version: 'internal', resellerId: '', row: 3 },
      { version: 'internal', resellerId: 'R0002', row: 1 },
      { version: 'internal', resellerId: 'R0002', row: 3.5 },
    ])
      expect(refusal(workbook, 'prepareMeeting', input as never).kind).toBe('invalid');
  });

  it('read each tab once, of the log one narrow column and one row, and write nothing', () => {
    const calls = [
      'readRows settings',
      'readRow resellers',
      'readColumn reviews',
      'readRow reviews',
      'readRows actions',
      'readRows marketing_plan',
    ];
    const workbook = meetingWorkbook();
    const state = () => JSON.stringify([workbook.rows, workbook.head, [...workbook.drafts]]);
    const before = state();
    expect(callsOf(workbook, () => internal(workbook))).toEqual(calls);
    expect(callsOf(workbook, () => shared(workbook))).toEqual(calls);
    expect(state()).toBe(before);
    for (let count = 0; count < 60; count += 1) {
      workbook.rows.resellers.push({ reseller_id: `X${count}`, name: `Reseller ${count}`, sell_in: 1 });
      review(workbook, strong, {}, `X${count}`);
      workbook.rows.actions.push(actionRow(`More ${count}`, '', '', 'open'));
      workbook.rows.marketing_plan.push(planRow('2026-08', `More ${count}`, 'event', 'planned', 1));
    }
    expect(callsOf(workbook, () => internal(workbook))).toEqual(calls);
  });

  it('are whole or not there: where a call fails, a problem says so, and nothing has changed', () => {
    const workbook = meetingWorkbook();
    const before = JSON.stringify([workbook.rows, workbook.head]);
    for (let faulty = 0; faulty < 6; faulty += 1) {
      let calls = 0;
      workbook.fail = () => {
        if (calls++ === faulty) throw new Error('The service failed.');
      };
      const input = { resellerId: 'R0002', row: 3 };
      for (const asked of [
        { version: 'internal', ...input } as const,
        { version: 'shared', ...input, shownActions: [] } as const,
      ]) {
        calls = 0;
        expect(refusal(workbook, 'prepareMeeting', asked).kind).toBe('unexpected');
      }
    }
    workbook.fail = () => undefined;
    expect(JSON.stringify([workbook.rows, workbook.head])).toBe(before);
    expect(internal(workbook).reseller.name).toBe('Bergmann');
  });

  it('read one row more after the correction of an older review', () => {
    const workbook = meetingWorkbook();
    const older = review(workbook, strong, {}, 'R0001').review.reviewId;
    const latest = review(workbook, { ...strong, reviewer: 'Second' }, {}, 'R0001').review;
    review(workbook, { ...strong, reviewer: 'Third' }, { corrects: older }, 'R0001');
    expect(internal(workbook, 'R0001').review?.reviewer).toBe(latest.reviewer);
    expect(callsOf(workbook, () => internal(workbook, 'R0001'))).toHaveLength(7);
  });
});
