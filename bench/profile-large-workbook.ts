import { Session } from 'node:inspector/promises';
import type { AddOn, WorkbookJson } from '../preview/engine/index.ts';
import type { ReviewForm } from '../src/requests/contract.ts';
import { checkOfRow, type LogRow } from '../src/requests/review/log-row.ts';
import { tabs } from '../src/workbook/index.ts';
import { ask, fill, opener, type Sheet, withoutDashboard } from './large-workbook.ts';

const RESELLERS = 10_000;
const REVIEWS = 100_000;

interface Split {
  readonly ours: number;
  readonly rest: number;
}

/** Whose time it is, operation by operation, in a large workbook with a whole log: a part of docs/benchmarks.md. */
export async function profileLargeWorkbook(): Promise<string> {
  const open = await opener();
  const empty = open();
  await ask(empty.addOn, 'setUp', null);
  const made = empty.workbook.save();
  const calculated = (data: WorkbookJson): AddOn => {
    const { addOn, workbook } = open(data);
    // Opening a workbook and calculating it is not of the operation that comes first.
    const { getters } = workbook.model;
    getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 0, row: 0 });
    return addOn;
  };
  const addOn = calculated(withWholeLog(made, REVIEWS));
  const where = { resellerId: 'R9', row: 10 };
  const splits: [string, Split][] = [];
  const profile = async (what: string, act: () => Promise<unknown>) => {
    splits.push([what, await splitOf(act)]);
  };
  await profile('start the sidebar', () => ask(addOn, 'startSidebar', null));
  // The first one finds the head of the log, which the filled rows have not moved.
  await ask(addOn, 'openReview', where);
  await profile('open a review', () => ask(addOn, 'openReview', where));
  const form = await ask<ReviewForm>(addOn, 'openReview', where);
  await profile('save a review', () => save(addOn, form));
  await profile('open the map', () => ask(addOn, 'openMap', null));
  await profile('check the log', () => ask(addOn, 'checkLog', null));
  const bare = calculated(withoutDashboard(withWholeLog(made, 0)));
  await profile('make the dashboard (no reviews)', () => ask(bare, 'setUp', null));
  const rows = splits.map(
    ([what, { ours, rest }]) => `| ${what} | ${ours.toFixed(2)} | ${rest.toFixed(2)} |`,
  );
  return `## Whose time it is

One run with the profiler, 10,000 resellers and 100,000 reviews in the log: seconds of our code (dist/Code.js, our functions in cells included), and of what stands for Google here (the stand-ins, the spreadsheet engine, and collecting garbage).

| operation | our code | stand-ins and engine |
| --- | ---: | ---: |
${rows.join('\n')}
`;
}

function save(addOn: AddOn, form: ReviewForm): Promise<unknown> {
  return ask(addOn, 'saveReview', {
    resellerId: form.reseller.id,
    row: form.reseller.row,
    key: form.key,
    latestId: form.latest?.reviewId ?? null,
    figures: form.figures,
    checklistVersion: 1,
    content: { reviewer: 'Bench', day: form.today, answers: { seller: 'nobody' }, signs: {}, evidence: {} },
    lower: 'proposed',
    corrects: null,
  });
}

async function splitOf(act: () => Promise<unknown>): Promise<Split> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await act();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const owners = new Map<number, string>();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    // What the language does by itself belongs to whoever asked for it.
    const owner = callFrame.url === '' ? (owners.get(id) ?? '') : callFrame.url;
    owners.set(id, owner);
    for (const child of children) owners.set(child, owner);
  }
  const split = { ours: 0, rest: 0 };
  profile.samples?.forEach((id, index) => {
    const seconds = (profile.timeDeltas?.[index] ?? 0) / 1e6;
    const name = byId.get(id)?.callFrame.functionName ?? '';
    // Idle, and the profiler’s own work.
    if (['(idle)', '(program)', '(root)', 'dispatch'].includes(name)) return;
    split[owners.get(id)?.endsWith('Code.js') ? 'ours' : 'rest'] += seconds;
  });
  return split;
}

/** The workbook with a log in which each row follows from the one before. */
function withWholeLog(made: WorkbookJson, reviews: number): WorkbookJson {
  const data = structuredClone(made) as WorkbookJson & { sheets: Sheet[] };
  fill(data, 'resellers', RESELLERS, (number) => ({
    reseller_id: `R${number}`,
    name: `Reseller ${number}`,
    owner: 'Bench',
    sell_in: String(1000 + ((number * 7919) % 400_000)),
    reseller_revenue: String(1_000_000 + ((number * 104_729) % 9_000_000)),
  }));
  let check = '';
  fill(data, 'reviews', reviews, (number) => {
    const row = logRow(number);
    check = checkOfRow(row as unknown as LogRow, check);
    const cells = tabs.reviews.columns.map(({ id }): [string, string] => {
      const cell = id === 'check' ? check : (row[id] ?? '');
      return [id, typeof cell === 'number' || cell === '' ? String(cell) : `'${cell}`];
    });
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  });
  return data;
}

function logRow(number: number): Readonly<Record<string, string | number>> {
  const blank = Object.fromEntries(tabs.reviews.columns.map(({ id }) => [id, '']));
  const id = `R${1 + (number % RESELLERS)}`;
  return {
    ...blank,
    review_id: `${id}.20250101T000000.m${number}`,
    saved_at: '2025-01-01T00:00:00.000Z',
    sequence: number,
    reviewer: 'Bench',
    reseller_id: id,
    name: `Reseller ${1 + (number % RESELLERS)}`,
    review_date: '2025-01-01',
    checklist_version: 1,
    revenue: 1000 + number,
    reseller_revenue: 2_000_000 + number,
    share: 0.05,
    seller: 'half of a full-time seller',
    plan: 'submitted',
    evidence: '{"seller":"They named somebody who starts in spring."}',
    score: 41,
    found: 'Portfolio',
    in_force: 'Portfolio',
    risk: 'Low',
    next_review: '2025-07-01',
  };
}
