import { performance } from 'node:perf_hooks';
import type { Workbook, WorkbookJson } from '../preview/engine/index.ts';
import { ask, fill, opener, type Sheet, withoutDashboard } from './large-workbook.ts';
import { median, milliseconds, type Result } from './measure.ts';

const ROUNDS = 3;

interface Made {
  readonly time: number;
  readonly calls: number;
  readonly workbook: Workbook;
}

/**
 * Making the dashboard for many resellers against few; and one changed figure of many resellers with the dashboard,
 * against the same change in the same workbook without it.
 */
export async function benchDashboard(): Promise<readonly Result[]> {
  const open = await opener();
  const empty = open();
  await ask(empty.addOn, 'setUp', null);
  const made = empty.workbook.save();
  const make = async (resellers: number): Promise<Made> => {
    const times: number[] = [];
    let calls = 0;
    let workbook = empty.workbook;
    for (let round = 0; round < ROUNDS; round += 1) {
      const opened = open(withoutDashboard(filled(made, resellers)));
      // Reading a cell computes the workbook, which is not the dashboard’s.
      change(opened.workbook, 1);
      opened.addOn.resetServiceCalls();
      const start = performance.now();
      await ask(opened.addOn, 'setUp', null);
      times.push(performance.now() - start);
      calls = opened.addOn.serviceCalls.total;
      workbook = opened.workbook;
    }
    return { time: median(times), calls, workbook };
  };
  const few = await make(40);
  const many = await make(10_000);
  const bare = open(withoutDashboard(filled(made, 10_000))).workbook;
  const changed = { with: [] as number[], without: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const [slow, fast] = [change(many.workbook, 100 + round), change(bare, 100 + round)];
    if (round < 0) continue;
    changed.with.push(slow);
    changed.without.push(fast);
  }
  const [recalculated, plain] = [median(changed.with), median(changed.without)];
  return [
    {
      what: 'Making the dashboard with 10,000 resellers, 10,000 reviews and 5,000 initiatives, against 40, 40 and 20',
      ours: milliseconds(many.time),
      baseline: milliseconds(few.time),
      ratio: many.time / few.time,
      goal: 'usable: below 30 s',
    },
    {
      what: 'Calls of Google’s services for making the dashboard, the same two workbooks',
      ours: String(many.calls),
      baseline: String(few.calls),
      ratio: many.calls / few.calls,
      goal: 'exactly 1 (constant)',
    },
    {
      what: 'Changing one figure of 10,000 resellers with the dashboard, against the same workbook without it',
      ours: milliseconds(recalculated),
      baseline: milliseconds(plain),
      ratio: recalculated / plain,
      goal: 'usable: below 3 s',
    },
  ];
}

/** Milliseconds until everything is calculated after a figure of the first reseller was changed. */
function change(workbook: Workbook, sellIn: number): number {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIdByName('Resellers') ?? '';
  const start = performance.now();
  workbook.dispatch('UPDATE_CELL', { sheetId, col: 3, row: 1, content: String(sellIn) });
  getters.getEvaluatedCell({ sheetId, col: 3, row: 1 });
  return performance.now() - start;
}

const turn = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;

function filled(made: WorkbookJson, resellers: number): WorkbookJson {
  const data = structuredClone(made) as WorkbookJson & { sheets: Sheet[] };
  const standings = ['Strategic', 'Rising', 'Exposed', 'Portfolio', 'Expendable'];
  fill(data, 'resellers', resellers, (number) => ({
    reseller_id: `R${number}`,
    name: `Reseller ${number}`,
    owner: 'Bench',
    sell_in: String(1000 + ((number * 7919) % 400_000)),
    margin: '0.2',
    reseller_revenue: String(1_000_000 + ((number * 104_729) % 9_000_000)),
    revenue_before: String(1000 + ((number * 6151) % 400_000)),
    reseller_revenue_before: String(1_000_000 + ((number * 99_991) % 9_000_000)),
    standing: turn(standings, number),
    commitment: String(number % 101),
    seller: turn(['nobody', 'half of a full-time seller', 'a full-time seller or more'], number),
    plan: turn(['none', 'submitted', 'promised', 'submitted and on schedule'], number),
    risk: turn(['Low', 'Watch', 'High', 'Critical'], number),
    next_review: String(46_000 + (number % 900)),
    latest_review: `review ${number}`,
  }));
  fill(data, 'reviews', resellers, (number) => ({
    review_id: `review ${number}`,
    name: `Reseller ${number}`,
    before: turn(standings, number + (number % 7 === 0 ? 1 : 0)),
    in_force: turn(standings, number),
    review_date: `2026-0${1 + (number % 9)}-15`,
  }));
  fill(data, 'marketing_plan', resellers / 2, (number) => ({
    reseller_id: `R${1 + (number % (resellers / 4))}`,
    month: `'2026-${String(1 + (number % 12)).padStart(2, '0')}`,
    status: turn(['planned', 'running', 'dropped'], number),
  }));
  return data;
}
