import { expect, test } from 'vitest';
import type { WorkbookJson } from '../../preview/engine/index.ts';
import { sampleWorkbook } from '../../preview/sample/sample-workbook.ts';
import { tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** Calls that change nothing: a fault in one leaves what a fault in the write before it leaves. */
const READ = /\.(get|is|with|find|create|tryLock)/;

const CELLS = `return file.getSheets().filter((sheet) => !sheet.isSheetHidden()).map((sheet) => {
  const range = sheet.getDataRange();
  return [sheet.getName(), range.getFormulas(), range.getDisplayValues()];
});`;

const cellsOf = (trial: WorkbookTrial) => trial.run(CELLS);
const trySample = () => tryWorkbook(structuredClone(sampleWorkbook()));

/** Answers whose ends only show when their formulas are emptied for a moment; beside one stands a cell of a person. */
const unsized: WorkbookJson = {
  sheets: [
    {
      id: 'first',
      name: 'First',
      colNumber: 12,
      rowNumber: 20,
      cells: {
        ...{ A1: 'Acme', A2: 'Ours', A3: 'Other', B1: '60', B2: '30', B3: '10' },
        ...{ D1: '=SORT(RESELLER_LINE_CARD(A1:A3, B1:B3))', D8: '=SORT(RESELLER_TIER(B1:B3, B1:B3))' },
        ...{ C1: 'kept', I1: '=RESELLER_TIER(B1, 0.05)' },
      },
    },
  ],
};

const starts: readonly [string, WorkbookJson, number][] = [
  ['the sample workbook', sampleWorkbook(), 12],
  ['answers without a known end', unsized, 8],
];

const OURS = `return file.getSheets().filter((sheet) => !sheet.isSheetHidden())
  .flatMap((sheet) => sheet.getDataRange().getFormulas().flat()).filter((formula) => /RESELLER_/.test(formula)).length;`;

/** Runs with a fault in one call of a service; gives what was thrown. */
async function failing(trial: WorkbookTrial, body: string, faulty: number): Promise<string> {
  let call = 0;
  trial.addOn.beforeServiceCall = () => {
    if (call++ === faulty) throw new Error('The service failed.');
  };
  const thrown = await trial.run(body).then(
    () => 'nothing',
    (error: unknown) => String(error),
  );
  trial.addOn.beforeServiceCall = undefined;
  return thrown;
}

async function callsOf(trial: WorkbookTrial, body: string): Promise<readonly string[]> {
  const calls: string[] = [];
  trial.addOn.beforeServiceCall = (member) => calls.push(member);
  await trial.run(body);
  trial.addOn.beforeServiceCall = undefined;
  return calls;
}

const writes = (calls: readonly string[]) => calls.flatMap((member, at) => (READ.test(member) ? [] : [at]));

test.each(starts)(
  'sharing %s that breaks off at any write loses nothing: it can be taken back, or completed',
  {
    timeout: 600_000,
  },
  async (_what, start, least) => {
    const tryStart = () => tryWorkbook(structuredClone(start));
    const original = await cellsOf(await tryStart());
    const clean = await tryStart();
    const calls = await callsOf(clean, 'share()');
    const shared = await cellsOf(clean);
    const faults = writes(calls);
    expect(faults.length).toBeGreaterThan(least);
    for (const faulty of faults) {
      const name = `${calls[faulty]} (call ${faulty})`;
      const trial = await tryStart();
      expect(await failing(trial, 'share()', faulty), name).toBe('Error: The service failed.');
      const broken: WorkbookJson = trial.workbook.save();

      const back = await tryWorkbook(structuredClone(broken));
      await back.run('takeBack()');
      expect(await cellsOf(back), `${name}, taken back`).toEqual(original);

      const completed = await tryWorkbook(broken);
      await completed.run('share()');
      expect(await completed.run(OURS), `${name}, completed`).toBe(0);
      expect(valuesIn(await cellsOf(completed)), `${name}, completed`).toEqual(valuesIn(shared));
      await completed.run('takeBack()');
      expect(await cellsOf(completed), `${name}, completed and taken back`).toEqual(original);
    }
  },
);

/** The marks of kept rows are made at random; what cells show is not. The texts of formulas are left out. */
function valuesIn(cells: unknown): unknown {
  return (cells as [string, string[][], string[][]][]).map(([name, formulas, shown]) => [
    name,
    shown.map((row, y) => row.map((text, x) => (/FORMULATEXT/.test(formulas[y]?.[x] ?? '') ? '' : text))),
  ]);
}

test('taking back that breaks off at any write is completed by the next', { timeout: 600_000 }, async () => {
  const original = await cellsOf(await trySample());
  const start = await trySample();
  await start.run('share()');
  const shared = start.workbook.save();
  const calls = await callsOf(await tryWorkbook(structuredClone(shared)), 'takeBack()');
  const faults = writes(calls);
  expect(faults.length).toBeGreaterThan(8);
  for (const faulty of faults) {
    const name = `${calls[faulty]} (call ${faulty})`;
    const trial = await tryWorkbook(structuredClone(shared));
    expect(await failing(trial, 'takeBack()', faulty), name).toBe('Error: The service failed.');
    await trial.run('takeBack()');
    expect(await cellsOf(trial), name).toEqual(original);
  }
});

test('while somebody else saves, nothing is changed, and a sentence says so', async () => {
  const trial = await trySample();
  const before = await cellsOf(trial);
  const free = trial.addOn.holdDocumentLock();
  await expect(trial.run('share()')).rejects.toThrow('Someone else is saving right now. Nothing was changed');
  await expect(trial.run('takeBack()')).rejects.toThrow('Someone else is saving right now.');
  free();
  expect(await cellsOf(trial)).toEqual(before);
});

test('who may only read the spreadsheet, or not change a protected part, is told so', async () => {
  for (const refused of ['Spreadsheet.insertSheet', 'Range.setValues']) {
    const trial = await trySample();
    trial.addOn.beforeServiceCall = (member) => {
      if (member === refused) throw new Error('You are trying to edit a protected cell or object.');
    };
    await expect(trial.run('share()')).rejects.toThrow('You may not edit this spreadsheet');
  }
});

test('the calls of Google’s services do not grow with the rows', async () => {
  const counts: number[] = [];
  for (const rows of [3, 300]) {
    const cells: Record<string, string> = {};
    for (let row = 1; row <= rows; row += 1) {
      cells[`A${row}`] = String(row * 1000);
      cells[`B${row}`] = '0.05';
      cells[`C${row}`] = `=RESELLER_TIER(A${row}, B${row})`;
      cells[`D${row}`] = `=RESELLER_WHY(A${row}, B${row}, 1, TRUE)`;
    }
    cells.F1 = '=RESELLER_SHARE(A1:A, , , A1:A)';
    const sheet = { id: 'first', name: 'First', cells, colNumber: 10, rowNumber: rows };
    const trial = await tryWorkbook({ sheets: [sheet] });
    trial.addOn.resetServiceCalls();
    const summary = await trial.run('return share()');
    expect(summary).toMatchObject({
      formulas: [
        { cells: `C1:C${rows}`, what: 'RESELLER_TIER' },
        { cells: 'F1', what: 'RESELLER_SHARE' },
      ],
      values: [{ cells: `D1:D${rows}`, what: 'RESELLER_WHY' }],
    });
    await trial.run('takeBack()');
    counts.push(trial.addOn.serviceCalls.total);
  }
  // Rows are added to the sheet of what was kept, once there are more than it has.
  expect(counts[1]).toBeLessThanOrEqual((counts[0] ?? 0) + 2);
  expect(counts[0]).toBeLessThan(120);
});
