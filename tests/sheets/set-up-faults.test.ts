import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookJson } from '../../preview/engine/index.ts';
import { SMALL, trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** Calls that change nothing: a fault in one leaves what a fault in the write before it leaves. */
const READ =
  /\.(get|is|with|find|create|new|build|tryLock)|^(ConditionalFormatRuleBuilder|DataValidationBuilder)\./;

/** What a set-up left, without the names that are made at random. */
function comparable(trial: WorkbookTrial): string {
  const { previewItems, ...saved } = trial.workbook.save();
  const items = (previewItems as { id: string }[]).map(({ id: _id, ...item }) => JSON.stringify(item));
  const plain = (text: string) =>
    text
      // Numbers of sheets and charts in what is noted of them, which is JSON within JSON.
      .replace(/(\\":)\d{4,}/g, '$1number')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'uuid');
  return JSON.stringify([JSON.parse(plain(JSON.stringify(saved))), items.map(plain).sort()]);
}

/** Sets up with a fault in one call, then once more; gives what is left and the sentence of the fault. */
async function setUpTwice(start: WorkbookJson | undefined, faulty: number): Promise<[string, unknown]> {
  const trial = await tryWorkbook(start && structuredClone(start));
  let call = 0;
  trial.addOn.beforeServiceCall = () => {
    if (call++ === faulty) throw new Error('The service failed.');
  };
  const fault: unknown = await trial.run('setUp()').catch((error: unknown) => String(error));
  trial.addOn.beforeServiceCall = undefined;
  await trial.run('setUp()');
  return [comparable(trial), fault];
}

async function cleanSetUp(start?: WorkbookJson): Promise<{ left: string; calls: readonly string[] }> {
  const trial = await tryWorkbook(start && structuredClone(start));
  const calls: string[] = [];
  trial.addOn.beforeServiceCall = (member) => calls.push(member);
  await trial.run('setUp()');
  trial.addOn.beforeServiceCall = undefined;
  return { left: comparable(trial), calls };
}

/** The first call that only the dashboard makes, which comes after all tabs. */
function beginOfDashboard(calls: readonly string[]): number {
  return calls.indexOf('Range.getMergedRanges');
}

/** Writes by their places among all calls. Of many writes of one kind in a row, the first two and the last. */
function writesOf(calls: readonly string[]): readonly number[] {
  const writes = calls.flatMap((member, place) => (READ.test(member) ? [] : [{ member, place }]));
  const kind = (index: number) => writes[index]?.member;
  return writes
    .filter(
      (_write, at) => kind(at) !== kind(at - 1) || kind(at) !== kind(at + 1) || kind(at) !== kind(at - 2),
    )
    .map(({ place }) => place);
}

describe('a set-up that breaks off', () => {
  let clean: Awaited<ReturnType<typeof cleanSetUp>>;
  beforeAll(async () => {
    clean = await cleanSetUp(SMALL);
  });

  test('is completed by the next one, wherever it broke off', { timeout: 1_800_000 }, async () => {
    const faults = writesOf(clean.calls).filter((place) => place < beginOfDashboard(clean.calls));
    expect(faults.length).toBeGreaterThan(60);
    for (const faulty of faults) {
      const [left, fault] = await setUpTwice(SMALL, faulty);
      const name = `${clean.calls[faulty]} (call ${faulty})`;
      // Releasing the lock fails after all is done.
      expect(fault, name).toBe('Error: The service failed.');
      expect(left === clean.left, `${name} leaves what a clean set-up leaves`).toBe(true);
    }
  });

  // In the middle of many equal writes too, which the test above passes over.
  test.each([7, 11, 13])(
    'is completed however often it breaks off, %i writes later each time',
    async (step) => {
      const trial = await tryWorkbook(structuredClone(SMALL));
      let writes = 0;
      let runs = 0;
      trial.addOn.beforeServiceCall = (member) => {
        if (READ.test(member)) return;
        writes += 1;
        if (writes > step * runs) throw new Error('The service failed.');
      };
      for (let fault = 'none yet'; fault !== ''; ) {
        expect(runs, 'set-ups without an end').toBeLessThan(100);
        runs += 1;
        writes = 0;
        fault = await trial.run('setUp()').then(() => '', String);
        expect(fault).toMatch(/^$|^Error: The service failed\.$/);
      }
      trial.addOn.beforeServiceCall = undefined;
      expect(runs).toBeGreaterThan(5);
      expect(comparable(trial) === clean.left).toBe(true);
    },
  );

  test('is completed by the next one, wherever it broke off in the dashboard', {
    timeout: 1_800_000,
  }, async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`sheetOf('Dashboard').setName('Old'); file.insertSheet('Dashboard'); file.deleteSheet(sheetOf('Old'));
      const sheet = sheetOf('Dashboard'); sheet.deleteRows(30, 970); sheet.deleteColumns(5, 20); file.setActiveSheet(sheetOf('First'));`);
    const start = trial.workbook.save();
    const whole = await cleanSetUp(start);
    const faults = writesOf(whole.calls);
    expect(faults.length).toBeGreaterThan(25);
    expect(faults.map((place) => whole.calls[place])).toContain('Sheet.insertChart');
    for (const faulty of faults) {
      const [left, fault] = await setUpTwice(start, faulty);
      const name = `${whole.calls[faulty]} (call ${faulty})`;
      expect(fault, name).toBe('Error: The service failed.');
      expect(left === whole.left, `${name} leaves what a clean set-up leaves`).toBe(true);
    }
  });

  test('takes the tab that it had inserted and not marked yet', async () => {
    const whole = await cleanSetUp();
    const afterInsert = whole.calls.indexOf('Spreadsheet.insertSheet') + 1;
    expect(whole.calls[afterInsert]).toBe('Sheet.addDeveloperMetadata');
    const [left] = await setUpTwice(undefined, afterInsert);
    expect(left === whole.left).toBe(true);
  });
});
