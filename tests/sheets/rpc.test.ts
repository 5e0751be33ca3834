import { expect, test } from 'vitest';
import type { WorkbookJson } from '../../preview/engine/index.ts';
import type { RequestName, RpcAnswer } from '../../src/requests/contract.ts';
import { tabs } from '../../src/workbook/index.ts';
import { tryAddOn } from '../preview/try-add-on.ts';
import { readDist } from '../read-dist.ts';
import { answered, ask, saveInput } from './ask-rpc.ts';
import { trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

async function withReseller(): Promise<WorkbookTrial> {
  const trial = await trySetUpWorkbook();
  await trial.run(
    `port.appendRows('resellers', [{ reseller_id: 'R001', name: '=Northgate', sell_in: 150000, reseller_revenue: 1000000 }]);`,
  );
  return trial;
}

test('a workbook that was not set up is named, set up by request, and found again after a reload', async () => {
  const trial = await tryWorkbook();
  const start = await ask(trial, 'startSidebar', null);
  expect(start).toMatchObject({ ok: false, problem: { kind: 'not set up' } });
  // The tabs of rows, and the dashboard.
  expect((await answered(trial, 'setUp', null)).made).toHaveLength(Object.keys(tabs).length + 1);
  const again = await trial.again();
  expect(await answered(again, 'startSidebar', null)).toMatchObject({ resellers: [] });
});

test('a review is opened, saved, seen in its row and its log, and checked, over the sheet itself', async () => {
  const trial = await withReseller();
  const form = await answered(trial, 'openReview', { resellerId: 'R001', row: 2 });
  expect(form.reseller.name).toBe('=Northgate');
  trial.addOn.resetServiceCalls();
  const saved = await answered(trial, 'saveReview', saveInput(form));
  const { byMember } = trial.addOn.serviceCalls;
  expect(saved.review.inForce).toBe('Strategic');
  expect(byMember['Range.setValues']).toBeLessThanOrEqual(2);
  // Resellers, Settings and the plan, and the header of a log that has no row yet.
  expect(byMember['Range.getValues']).toBeLessThanOrEqual(4);

  const again = await trial.again();
  expect(await again.run('return port.readRow("resellers", 2).standing')).toBe('Strategic');
  expect(await again.run('return port.readRow("reviews", 2).reviewer')).toBe('=Priya');
  expect(await answered(again, 'checkLog', null)).toEqual({ rows: 1, faults: [] });
  const next = await answered(again, 'openReview', { resellerId: 'R001', row: 2 });
  expect(next.latest?.evidence.seller).toBe("'+1 call with @them");
  await again.run('sheetOf("Reviews").getRange("D2").setValue("Jonas")');
  expect((await answered(again, 'checkLog', null)).faults).toHaveLength(1);
});

test('a saved review is logged once, however often it is sent', async () => {
  const trial = await withReseller();
  const input = saveInput(await answered(trial, 'openReview', { resellerId: 'R001', row: 2 }));
  expect((await answered(trial, 'saveReview', input)).wasSaved).toBe(false);
  expect((await answered(trial, 'saveReview', input)).wasSaved).toBe(true);
  expect(await trial.run('return port.lastRow("reviews")')).toBe(2);
});

test('opening a review and saving it cost the same however many resellers and reviews there are', async () => {
  const counts: (readonly number[])[] = [];
  for (const rows of [1, 400]) {
    const trial = await withReseller();
    await trial.run(
      `port.appendRows('resellers', Array.from({ length: ${rows} }, (_none, n) => ({ reseller_id: 'X' + n, name: 'X' + n, sell_in: 50000, reseller_revenue: 1000000 })));`,
    );
    for (const id of ['X0', 'R001']) {
      const form = await answered(trial, 'openReview', { resellerId: id, row: id === 'R001' ? 2 : 3 });
      await answered(trial, 'saveReview', saveInput(form));
    }
    trial.addOn.resetServiceCalls();
    const form = await answered(trial, 'openReview', { resellerId: 'R001', row: 2 });
    const opening = trial.addOn.serviceCalls.total;
    trial.addOn.resetServiceCalls();
    await answered(trial, 'saveReview', saveInput(form));
    counts.push([opening, trial.addOn.serviceCalls.total]);
  }
  expect(counts[1]).toEqual(counts[0]);
});

test('a cell that asks is answered with a problem, and changes nothing', async () => {
  const code = `${readDist('Code.js')}\n/** Asks. @customfunction */\nfunction ASK(name, input) { return rpc(name, input); }`;
  const asked = async (data: WorkbookJson | undefined, name: RequestName, input: unknown) => {
    const trial = await tryAddOn(code, {}, data);
    trial.type('B1', `'${JSON.stringify(input)}`);
    trial.type('A1', `=ASK("${name}", B1)`);
    return { trial, answer: JSON.parse(String(trial.cell('A1'))) as RpcAnswer<RequestName> };
  };
  const empty = await asked(undefined, 'setUp', null);
  expect(empty.answer).toMatchObject({ ok: false, problem: { kind: 'view only' } });
  expect(empty.trial.workbook.model.getters.getSheetIds()).toHaveLength(1);

  const trial = await withReseller();
  const input = saveInput(await answered(trial, 'openReview', { resellerId: 'R001', row: 2 }));
  const full = await asked(trial.workbook.save(), 'saveReview', input);
  expect(full.answer).toMatchObject({ ok: false, problem: { kind: 'view only' } });
  const sheetId = full.trial.workbook.model.getters.getSheetIdByName('Reviews') ?? '';
  const cell = full.trial.workbook.model.getters.getEvaluatedCell({ sheetId, col: 0, row: 1 });
  expect(cell.type).toBe('empty');
});

test('the map reads two tabs once, however many resellers and reviews there are, and a trail one row of the log', async () => {
  const callsWith = async (resellers: number, reviews: number) => {
    const trial = await trySetUpWorkbook();
    await trial.run(
      `port.appendRows('resellers', Array.from({ length: ${resellers} }, (_none, n) => ({ reseller_id: 'R' + n, name: 'Reseller ' + n, sell_in: 1000, reseller_revenue: 100000 })));`,
    );
    await trial.run(
      `port.appendRows('reviews', Array.from({ length: ${reviews} }, (_none, n) => ({ review_id: 'X.20250101T000000.m' + n, sequence: n + 1 })));`,
    );
    await answered(
      trial,
      'saveReview',
      saveInput(await answered(trial, 'openReview', { resellerId: 'R0', row: 2 })),
    );
    trial.addOn.resetServiceCalls();
    const { rows } = await answered(trial, 'openMap', null);
    expect(rows).toHaveLength(resellers);
    const ofMap = trial.addOn.serviceCalls;
    trial.addOn.resetServiceCalls();
    expect((await answered(trial, 'openTrail', { resellerId: 'R0', row: 2 })).trail).toHaveLength(1);
    const ofTrail = trial.addOn.serviceCalls;
    return [ofMap, ofTrail].map(({ total, byMember }) => ({
      total,
      reads: byMember['Range.getValues'],
      writes: byMember['Range.setValues'] ?? 0,
    }));
  };
  const few = await callsWith(2, 1);
  expect(few).toMatchObject([
    { reads: 2, writes: 0 },
    { reads: 2, writes: 0 },
  ]);
  const [map, trail] = await callsWith(300, 200);
  expect(map).toEqual(few[0]);
  // The header of a long log is read by itself.
  expect(trail).toMatchObject({ reads: 3, writes: 0 });
});
