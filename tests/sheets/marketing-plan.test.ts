import { expect, test } from 'vitest';
import type { NewInitiative } from '../../src/requests/contract.ts';
import { tabs } from '../../src/workbook/index.ts';
import { answered, ask, saveInput } from './ask-rpc.ts';
import { trySetUpWorkbook, type WorkbookTrial } from './try-workbook.ts';

const LAST = String.fromCharCode(64 + tabs.marketing_plan.columns.length);
const where = { resellerId: 'R001', row: 2 };

/** Initiatives in months that are far off whenever the test runs, one a month. */
const far = (month: number) => `2190-${String(month).padStart(2, '0')}`;

const webinar: NewInitiative = {
  month: far(9),
  initiative: '=HYPERLINK("https://example.com")',
  kind: 'webinar',
  owner: '+Ada',
  budget: '$2,000.00',
  paidBy: '@us',
  expected: '120k',
  note: "'quoted",
};

async function withReseller(): Promise<WorkbookTrial> {
  const trial = await trySetUpWorkbook();
  await trial.run(
    `port.appendRows('resellers', [{ reseller_id: 'R001', name: 'Northgate', sell_in: 150000, reseller_revenue: 1000000, target: 400000, booked: '$120,000' }]);`,
  );
  return trial;
}

test('months are read as dates and as text, and what is none is named', async () => {
  const trial = await withReseller();
  await trial.run(`const sheet = sheetOf('Marketing plan');
    ['2190-07', '2190-08-20', "'2190-09", "'July", '2190-10-01'].forEach((month, n) =>
      sheet.getRange(n + 2, 1, 1, 4).setValues([['R001', 'Northgate', month, 'Initiative ' + n]]));
    sheet.getRange('C6').setValue(new Date(Date.UTC(2190, 10, 15)));`);
  const { initiatives, need } = await answered(trial, 'openPlan', where);
  expect(need).toEqual({ target: 400_000, booked: 120_000, winRate: 0.25 });
  expect(initiatives.map(({ row, month }) => [row, month])).toEqual([
    [5, ''],
    [2, '2190-07'],
    [3, '2190-08'],
    [4, '2190-09'],
    [6, '2190-11'],
  ]);
  expect(initiatives[0]?.faults).toEqual([
    'Marketing plan, row 5: month is “July”; enter a date, or a month as text such as 2026-07.',
  ]);
});

test('what is added and changed is dates, numbers and text in the cells, and no formula', async () => {
  const trial = await withReseller();
  const { key } = await answered(trial, 'openPlan', where);
  const plan = await answered(trial, 'addInitiatives', { ...where, key, initiatives: [webinar] });
  expect({ ...plan, key: '' }).toEqual({ ...(await answered(trial, 'openPlan', where)), key: '' });
  const [added] = plan.initiatives;
  if (!added) throw new Error('Nothing was added.');
  const { row, initiativeId, mark } = added;
  const changed = await answered(trial, 'changeInitiative', {
    ...where,
    key: plan.key,
    shown: { row, initiativeId, mark },
    change: { month: far(12), status: 'done', created: '1.5M', note: '=1+1' },
  });
  expect({ ...changed, key: '' }).toEqual({ ...(await answered(trial, 'openPlan', where)), key: '' });
  const cells = await trial.run(`const range = sheetOf('Marketing plan').getRange('A2:${LAST}2');
    const [values] = range.getValues(); const [shown] = range.getDisplayValues();
    return [values.map((value) => value instanceof Date ? 'a date' : value), shown[2], range.getFormulas()[0].filter(Boolean)];`);
  expect(cells).toEqual([
    [
      ...['R001', 'Northgate', 'a date', webinar.initiative, 'webinar', '+Ada', 2_000, '@us', 120_000],
      ...['done', 1_500_000, '=1+1', initiativeId],
    ],
    '2190-12',
    [],
  ]);
});

test('a formula of a person beside what is changed stays', async () => {
  const trial = await withReseller();
  await trial.run(`const sheet = sheetOf('Marketing plan');
    sheet.getRange('A2:D2').setValues([['R001', 'Northgate', "'2190-07", 'Typed']]); sheet.getRange('I2').setFormula('=5*10');`);
  const { key, initiatives } = await answered(trial, 'openPlan', where);
  const [typed] = initiatives;
  if (!typed) throw new Error('The row is not shown.');
  const { row, initiativeId, mark } = typed;
  await answered(trial, 'changeInitiative', {
    ...where,
    key,
    shown: { row, initiativeId, mark },
    change: { month: far(8) },
  });
  const [formula, id] = (await trial.run(
    `return [sheetOf('Marketing plan').getRange('I2').getFormula(), sheetOf('Marketing plan').getRange('${LAST}2').getValue()]`,
  )) as string[];
  expect(formula).toBe('=5*10');
  expect(id).toContain('R001.');
});

test('the calls of a service are the same however many rows the plan has', async () => {
  const trial = await withReseller();
  const counts: Record<string, number>[] = [];
  for (const rows of [0, 300]) {
    await trial.run(
      `port.appendRows('marketing_plan', Array.from({ length: ${rows} }, (_none, n) => ({ reseller_id: 'R001', name: 'Northgate', month: '${far(1)}-01', initiative: 'x' + n })));`,
    );
    const count = async (act: () => Promise<unknown>) => {
      trial.addOn.resetServiceCalls();
      await act();
      return trial.addOn.serviceCalls.total;
    };
    const opened = await answered(trial, 'openPlan', where);
    const added = await answered(trial, 'addInitiatives', {
      ...where,
      key: opened.key,
      initiatives: [webinar],
    });
    const own = added.initiatives.find(({ initiativeId }) => initiativeId.startsWith(opened.key));
    if (!own) throw new Error('The initiative is not shown.');
    const shown = { row: own.row, initiativeId: own.initiativeId, mark: own.mark };
    counts.push({
      opening: await count(() => answered(trial, 'openPlan', where)),
      adding: await count(() =>
        answered(trial, 'addInitiatives', { ...where, key: added.key, initiatives: [webinar, webinar] }),
      ),
      changing: await count(() =>
        answered(trial, 'changeInitiative', {
          ...where,
          key: added.key,
          shown,
          change: { status: 'dropped' },
        }),
      ),
      reviewing: await count(() => answered(trial, 'openReview', where)),
    });
  }
  const [few, many] = counts;
  expect(many).toEqual(few);
  expect(few?.opening).toBeGreaterThan(5);
});

test('a plan that has lapsed fails the gate of a review over the sheet itself', async () => {
  const trial = await withReseller();
  await trial.run(
    `port.appendRows('marketing_plan', [{ reseller_id: 'R001', name: 'Northgate', month: '${far(1)}-01', initiative: 'x' }]);`,
  );
  const form = await answered(trial, 'openReview', where);
  expect(form.plan).toEqual({ months: 0, hasComingInitiative: false, suggested: 'submitted', faults: [] });
  await answered(trial, 'saveReview', saveInput(form));
  expect(
    await trial.run(
      `const [row] = port.readRows('reviews'); return [row.plan, row.gate_plan, row.found, row.plan_months]`,
    ),
  ).toEqual(['submitted', 'failed', 'Exposed', '0']);
});

test('a view-only user may look at a plan and not change it', async () => {
  const trial = await withReseller();
  const { key } = await answered(trial, 'openPlan', where);
  trial.addOn.beforeServiceCall = (member) => {
    if (member === 'Range.setValues') throw new Error('You are trying to edit a protected cell or object.');
  };
  expect(await ask(trial, 'addInitiatives', { ...where, key, initiatives: [webinar] })).toMatchObject({
    ok: false,
    problem: { kind: 'view only' },
  });
});
