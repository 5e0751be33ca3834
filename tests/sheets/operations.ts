import type { Requests } from '../../src/requests/contract.ts';
import { answered, saveInput } from './ask-rpc.ts';
import type { WorkbookTrial } from './try-workbook.ts';

/** What a user does with a workbook, each ready to be run once, after the one before it. */
export interface Operation {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

const RESELLER = { resellerId: 'R020', row: 12 };

/** Set-up of a file with nothing in it, and again. */
export function settingUp(trial: WorkbookTrial): readonly Operation[] {
  const setUp = () => answered(trial, 'setUp', null);
  return [
    { name: 'setting up an empty file', run: setUp },
    { name: 'setting up again', run: setUp },
  ];
}

/** Fills a workbook that was set up with resellers, and with log rows of others. */
export async function fillWorkbook(trial: WorkbookTrial, resellers: number, reviews: number): Promise<void> {
  await trial.run(
    `port.appendRows('resellers', Array.from({ length: ${resellers} }, (_none, n) => ({ reseller_id: 'R0' + (10 + n), name: 'Reseller ' + n, sell_in: 150000, reseller_revenue: 1000000 })));
    port.appendRows('reviews', Array.from({ length: ${reviews} }, (_none, n) => ({ review_id: 'X.20250101T000000.m' + n, sequence: n + 1, check: 'x' })));`,
  );
  // The first save notes where the log ends.
  const first = { resellerId: 'R011', row: 3 };
  await answered(trial, 'saveReview', saveInput(await answered(trial, 'openReview', first)));
}

/** Everyday work on a filled workbook: a second review of a reseller, with a draft on the way. */
export async function everydayWork(trial: WorkbookTrial): Promise<readonly Operation[]> {
  await answered(trial, 'saveReview', saveInput(await answered(trial, 'openReview', RESELLER)));
  let input: Requests['saveReview']['input'] | undefined;
  const saved = () => {
    if (!input) throw new Error('No review was opened.');
    return input;
  };
  const initiative = { month: '2190-09', initiative: 'Webinar', kind: 'webinar', owner: 'Ada' } as const;
  const { key } = await answered(trial, 'openPlan', RESELLER);
  return [
    { name: 'starting the sidebar', run: () => answered(trial, 'startSidebar', null) },
    {
      name: 'opening a review',
      run: async () => {
        input = saveInput(await answered(trial, 'openReview', RESELLER));
      },
    },
    {
      name: 'saving a review',
      run: () => answered(trial, 'saveReview', saved()),
    },
    { name: 'opening the plan', run: () => answered(trial, 'openPlan', RESELLER) },
    { name: 'opening the map', run: () => answered(trial, 'openMap', null) },
    {
      name: 'preparing a meeting',
      run: () => answered(trial, 'prepareMeeting', { version: 'internal', ...RESELLER }),
    },
    {
      name: 'adding actions',
      run: () =>
        answered(trial, 'addActions', {
          reviewId: saved().key,
          resellerId: RESELLER.resellerId,
          actions: [{ action: 'Train', owner: 'Ada', due: '2190-08-01' }],
        }),
    },
    {
      name: 'adding initiatives',
      run: () =>
        answered(trial, 'addInitiatives', {
          ...RESELLER,
          key,
          initiatives: [{ ...initiative, budget: '', paidBy: '', expected: '50k', note: '' }],
        }),
    },
  ];
}

/** Keeps a draft of the reseller's next review, as the form does while somebody types. */
export async function keepDraft(trial: WorkbookTrial): Promise<void> {
  const { key, content } = saveInput(await answered(trial, 'openReview', RESELLER));
  const draft = { key, savedAt: '2026-01-15T10:00:00.000Z', content };
  await trial.run(`port.keepDraft('${RESELLER.resellerId}', ${JSON.stringify(JSON.stringify(draft))})`);
}
