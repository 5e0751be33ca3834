import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookJson } from '../../preview/engine/index.ts';
import type { ImportInput, NewInitiative, RequestName, Requests } from '../../src/requests/contract.ts';
import { answered, ask, saveInput } from './ask-rpc.ts';
import { SMALL, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** A request, the workbook before it, and what it leaves once it went through. */
interface Attempt<Name extends RequestName = RequestName> {
  readonly name: Name;
  readonly input: Requests[Name]['input'];
  readonly before: WorkbookJson;
  readonly left: (trial: WorkbookTrial) => Promise<unknown>;
  /** A part of that, as JSON. */
  readonly shows: string;
}

const logAndRow = (trial: WorkbookTrial) =>
  trial.run(`return {
    log: port.readRows('reviews').map(({ found, in_force, corrects, sequence }) => ({ found, in_force, corrects, sequence })),
    row: port.readRow('resellers', 2).standing,
    latest: port.readRow('resellers', 2).latest_review,
  };`);

const resellers = (trial: WorkbookTrial) =>
  trial.run(
    `return port.readRows('resellers').map(({ name, sell_in, source }) => ({ name, sell_in, source }));`,
  );

const actions = (trial: WorkbookTrial) =>
  trial.run(
    `return port.readRows('actions').map(({ action, owner, action_id }) => ({ action, owner, action_id }));`,
  );

const plan = (trial: WorkbookTrial) =>
  trial.run(
    `return port.readRows('marketing_plan').map(({ initiative, month, status, initiative_id }) => ({ initiative, month, status, initiative_id }));`,
  );

const initiative: NewInitiative = {
  ...{ month: '2190-09', initiative: '=Webinar', kind: 'webinar', owner: 'Ada' },
  ...{ budget: '', paidBy: '', expected: '50k', note: '' },
};

async function savedAttempts(): Promise<Readonly<Record<string, Attempt>>> {
  const trial = await tryWorkbook(structuredClone(SMALL));
  await answered(trial, 'setUp', null);
  await trial.run(
    `sheetOf('First').getRange('A1:C4').setValues([['Reseller', 'Sell-in', 'Reseller revenue'], ['Larch', 1000, 90000], ['Alder', 2000, 90000], ['Birch', 3000, 90000]]);
    port.appendRows('resellers', [{ reseller_id: 'R001', name: 'Northgate', sell_in: 150000, reseller_revenue: 1000000 }]);
    sheetOf('First').activate();`,
  );
  const fresh = trial.workbook.save();
  const first = saveInput(await answered(trial, 'openReview', { resellerId: 'R001', row: 2 }));
  await answered(trial, 'saveReview', first);
  const reviewed = trial.workbook.save();
  const second = saveInput(await answered(trial, 'openReview', { resellerId: 'R001', row: 2 }));
  await trial.run(
    `port.appendRows('marketing_plan', [{ reseller_id: 'R001', name: 'Northgate', month: '2190-08-01', initiative: 'Typed', status: 'planned' }]);`,
  );
  const planned = trial.workbook.save();
  const { key, initiatives } = await answered(trial, 'openPlan', { resellerId: 'R001', row: 2 });
  const [typed] = initiatives;
  if (!typed) throw new Error('The initiative is not shown.');
  const shown = { row: typed.row, initiativeId: typed.initiativeId, mark: typed.mark };
  const whose = { resellerId: 'R001', row: 2, key };
  const { sheetId, headerRow, headersMark, columns } = await answered(trial, 'proposeImport', null);
  const mapping = Object.fromEntries(
    columns.flatMap(({ index, proposed }) => (proposed === null ? [] : [[proposed, index]])),
  ) as ImportInput['mapping'];
  expect(Object.keys(mapping)).toHaveLength(3);
  return {
    'saving a review': {
      name: 'saveReview',
      input: first,
      before: fresh,
      left: logAndRow,
      shows: '"row":"Strategic"',
    },
    'correcting a review': {
      name: 'saveReview',
      input: { ...second, corrects: first.key },
      before: reviewed,
      left: logAndRow,
      shows: `"corrects":"${first.key}"`,
    },
    'adding actions': {
      name: 'addActions',
      input: {
        reviewId: first.key,
        resellerId: 'R001',
        actions: [
          { action: '=Train', owner: 'Ada', due: '2026-08-01' },
          { action: 'Plan', owner: '', due: '' },
        ],
      },
      before: reviewed,
      left: actions,
      shows: '=Train',
    },
    'adding initiatives': {
      name: 'addInitiatives',
      input: { ...whose, initiatives: [initiative, { ...initiative, month: '2190-10' }] },
      before: planned,
      left: plan,
      shows: '2190-10-01',
    },
    'changing an initiative': {
      name: 'changeInitiative',
      input: { ...whose, shown, change: { month: '2190-12', status: 'running' } },
      before: planned,
      left: plan,
      shows: 'running',
    },
    'copying a table': {
      name: 'importTable',
      input: {
        sheetId,
        headerRow,
        headersMark,
        mapping,
        sameNameIsSameReseller: false,
        mayMixCurrencies: false,
      },
      before: fresh,
      left: resellers,
      shows: 'Birch',
    },
  };
}

let attempts: Readonly<Record<string, Attempt>> = {};
beforeAll(async () => {
  attempts = await savedAttempts();
});

async function tryAttempt(attempt: Attempt, faulty: number): Promise<{ left: unknown; calls: number }> {
  const trial = await tryWorkbook(structuredClone(attempt.before));
  let calls = 0;
  trial.addOn.beforeServiceCall = () => {
    if (calls++ === faulty) throw new Error('The service failed.');
  };
  // A problem, or what reaches the sidebar's failure handler: where not even the spreadsheet can be asked for.
  await ask(trial, attempt.name, attempt.input).catch((error: unknown) =>
    expect(String(error)).toBe('Error: The service failed.'),
  );
  trial.addOn.beforeServiceCall = undefined;
  if (faulty < Number.POSITIVE_INFINITY) await answered(trial, attempt.name, attempt.input);
  return { left: await attempt.left(trial), calls };
}

describe('a service that fails once, at whichever call', () => {
  test.each([
    'saving a review',
    'correcting a review',
    'adding actions',
    'adding initiatives',
    'changing an initiative',
    'copying a table',
  ])('%s is whole after trying again, and nothing is there twice', { timeout: 600_000 }, async (what) => {
    const attempt = attempts[what];
    if (!attempt) throw new Error(`There is no attempt “${what}”.`);
    const clean = await tryAttempt(attempt, Number.POSITIVE_INFINITY);
    expect(clean.calls).toBeGreaterThan(10);
    expect(JSON.stringify(clean.left)).toContain(attempt.shows);
    for (let faulty = 0; faulty < clean.calls; faulty += 1) {
      expect((await tryAttempt(attempt, faulty)).left, `call ${faulty}`).toEqual(clean.left);
    }
  });
});
