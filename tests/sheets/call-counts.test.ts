import { expect, test } from 'vitest';
import { type ModelledCalls, modelCallsOf } from '../../preview/engine/index.ts';
import { everydayWork, fillWorkbook, keepDraft, type Operation, settingUp } from './operations.ts';
import { trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/**
 * The most calls that may leave the script, buffered ones and round trips, and the most calls of any kind; seconds by
 * the cost model at its high costs.
 */
const MOST: Readonly<
  Record<string, { readonly leaving: number; readonly total: number; readonly seconds: number }>
> = {
  'setting up an empty file': { leaving: 350, total: 1000, seconds: 45 },
  'setting up again': { leaving: 40, total: 101, seconds: 5 },
  'starting the sidebar': { leaving: 12, total: 20, seconds: 1.5 },
  'opening a review': { leaving: 15, total: 30, seconds: 1.5 },
  'saving a review': { leaving: 25, total: 40, seconds: 2.5 },
  'opening the plan': { leaving: 15, total: 18, seconds: 1.5 },
  'opening the map': { leaving: 15, total: 16, seconds: 1.5 },
  'preparing a meeting': { leaving: 15, total: 28, seconds: 2 },
  'adding actions': { leaving: 20, total: 22, seconds: 2.5 },
  'adding initiatives': { leaving: 20, total: 24, seconds: 2.5 },
};

/** Seconds more where a log is too long to be read with its header: header, ids and row are read apart. */
const LONG_LOG = 0.4;

async function check(trial: WorkbookTrial, { name, run }: Operation, more = 0): Promise<ModelledCalls> {
  const calls = await modelCallsOf(trial.addOn, run);
  const most = MOST[name];
  if (!most) throw new Error(`There is no goal for ${name}.`);
  const what = `${name}: ${JSON.stringify(calls)}`;
  expect(calls.byKind.buffered + calls.byKind['round trip'], what).toBeLessThanOrEqual(most.leaving);
  expect(calls.total, what).toBeLessThanOrEqual(most.total);
  expect(calls.high / 1000, what).toBeLessThanOrEqual(most.seconds + more);
  return calls;
}

test('a set-up needs few calls, and a second one very few', async () => {
  const trial = await tryWorkbook();
  for (const operation of settingUp(trial)) await check(trial, operation);
});

test.each([
  ['a few rows', 40, 5, 0],
  ['more rows than are read together with a header', 300, 300, LONG_LOG],
])('everyday work needs few calls with %s', async (_what, resellers, reviews, more) => {
  const trial = await trySetUpWorkbook('a thousand rows');
  await fillWorkbook(trial, resellers, reviews);
  const operations = await everydayWork(trial);
  await keepDraft(trial);
  for (const operation of operations) await check(trial, operation, more);
});
