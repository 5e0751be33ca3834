import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import {
  type AddOn,
  createWorkbook,
  installAddOn,
  type Workbook,
  type WorkbookJson,
} from '../preview/engine/index.ts';
import { bundleStandIns, createNodeRealm } from '../preview/headless/index.ts';
import { columnLetters } from '../src/core/column-letters.ts';
import type { ReviewForm, RpcAnswer, SavedReview } from '../src/requests/contract.ts';
import { type TabId, tabs } from '../src/workbook/index.ts';
import { median, milliseconds, type Result } from './measure.ts';

interface Size {
  readonly resellers: number;
  readonly reviews: number;
}

const SMALL: Size = { resellers: 40, reviews: 100 };
const LARGE: Size = { resellers: 10_000, reviews: 100_000 };
const ROUNDS = 5;

interface Measured {
  readonly open: number;
  readonly save: number;
  readonly openCalls: number;
  readonly saveCalls: number;
}

/** Opening and saving a review in a large workbook against a small one: milliseconds, and calls of Google's services. */
export async function benchLargeWorkbook(): Promise<readonly Result[]> {
  const open = await opener();
  const empty = open();
  await ask(empty.addOn, 'setUp', null);
  const made = empty.workbook.save();
  const small = await measure(open(filled(made, SMALL)).addOn);
  const large = await measure(open(filled(made, LARGE)).addOn);
  const sizes = '10,000 resellers and 100,000 log rows, against 40 and 100';
  const result = (what: string, key: 'open' | 'save', goal: string): Result => ({
    what: `${what} with ${sizes}`,
    ours: milliseconds(large[key]),
    baseline: milliseconds(small[key]),
    ratio: large[key] / small[key],
    goal,
  });
  const calls = (what: string, key: 'openCalls' | 'saveCalls'): Result => ({
    what: `Calls of Google’s services for ${what} with ${sizes}`,
    ours: String(large[key]),
    baseline: String(small[key]),
    ratio: large[key] / small[key],
    goal: 'about 1 (header, ids and row of a long log are read apart)',
  });
  return [
    result('Opening a review', 'open', 'usable: below 1 s'),
    calls('opening a review', 'openCalls'),
    result(
      'Saving a review (all computed columns and the dashboard calculate again)',
      'save',
      'usable: below 3 s, most of it the dashboard',
    ),
    calls('saving a review', 'saveCalls'),
  ];
}

/** Opens workbooks with the built add-on in them. */
export async function opener(): Promise<(data?: WorkbookJson) => { workbook: Workbook; addOn: AddOn }> {
  const [code, standIns] = await Promise.all([readFile('dist/Code.js', 'utf8'), bundleStandIns()]);
  return (data) => {
    const workbook = createWorkbook(data);
    const addOn = installAddOn(workbook, { code, pages: {}, standIns, createRealm: createNodeRealm, ui });
    return { workbook, addOn };
  };
}

async function measure(addOn: AddOn): Promise<Measured> {
  const opened: number[] = [];
  const saved: number[] = [];
  let openCalls = 0;
  let saveCalls = 0;
  // The first round finds the head of the log, which the filled rows have not moved.
  for (let round = -1; round < ROUNDS; round += 1) {
    const number = 10 + round;
    const input = { resellerId: `R${number}`, row: number + 1 };
    addOn.resetServiceCalls();
    let start = performance.now();
    const form = await ask<ReviewForm>(addOn, 'openReview', input);
    const openTime = performance.now() - start;
    openCalls = addOn.serviceCalls.total;
    addOn.resetServiceCalls();
    start = performance.now();
    await ask<SavedReview>(addOn, 'saveReview', {
      ...input,
      key: form.key,
      latestId: null,
      figures: form.figures,
      checklistVersion: 1,
      content: {
        reviewer: 'Bench',
        day: form.today,
        answers: { seller: 'nobody', plan: 'submitted' },
        signs: {},
        evidence: {},
      },
      lower: null,
      corrects: null,
    });
    const saveTime = performance.now() - start;
    saveCalls = addOn.serviceCalls.total;
    if (round < 0) continue;
    opened.push(openTime);
    saved.push(saveTime);
  }
  return { open: median(opened), save: median(saved), openCalls, saveCalls };
}

export async function ask<Value>(addOn: AddOn, name: string, input: unknown): Promise<Value> {
  const answer = JSON.parse(String(await addOn.runFunction('rpc', name, JSON.stringify(input)))) as
    | RpcAnswer<'setUp'>
    | { ok: false; problem: { message: string } };
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value as Value;
}

type Row = Readonly<Record<string, string>>;

/** The workbook with so many resellers and log rows; of the log only what a search reads. */
function filled(made: WorkbookJson, size: Size): WorkbookJson {
  const data = structuredClone(made) as WorkbookJson & { sheets: Sheet[] };
  fill(data, 'resellers', size.resellers, (number) => ({
    reseller_id: `R${number}`,
    name: `Reseller ${number}`,
    owner: 'Bench',
    sell_in: String(1000 + ((number * 7919) % 400_000)),
    margin: '0.2',
    services: String((number * 31) % 5000),
    reseller_revenue: String(1_000_000 + ((number * 104_729) % 9_000_000)),
  }));
  fill(data, 'reviews', size.reviews, (number) => ({
    review_id: `X${number % 997}.20250101T000000.m${number}`,
    sequence: String(number),
    check: `check ${number}`,
  }));
  return data;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  rowNumber: number;
  readonly cells: Record<string, string>;
}

export function fill(
  data: { sheets: Sheet[] },
  tab: TabId,
  rows: number,
  rowOf: (number: number) => Row,
): void {
  const sheet = data.sheets.find(({ name }) => name === tabs[tab].title);
  if (!sheet) throw new Error(`There is no tab ${tabs[tab].title}.`);
  sheet.rowNumber = Math.max(sheet.rowNumber, rows + 50);
  const ids = tabs[tab].columns.map(({ id }) => id as string);
  for (let number = 1; number <= rows; number += 1) {
    for (const [id, text] of Object.entries(rowOf(number))) {
      sheet.cells[`${columnLetters(ids.indexOf(id) + 1)}${number + 1}`] = text;
    }
  }
}

export function withoutDashboard(data: WorkbookJson): WorkbookJson {
  const { sheets, previewItems } = data as {
    sheets: readonly Sheet[];
    previewItems: readonly { sheetId?: string }[];
  };
  const gone = sheets.find(({ name }) => name === 'Dashboard');
  return {
    ...data,
    sheets: sheets.filter((sheet) => sheet !== gone),
    previewItems: previewItems.filter(({ sheetId }) => sheetId !== gone?.id),
  };
}

const ui = new Proxy({}, { get: () => () => undefined }) as Parameters<typeof installAddOn>[1]['ui'];
