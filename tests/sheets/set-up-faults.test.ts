import { beforeAll, describe, expect, test } from 'vitest';
import { cleanSetUp, comparable, READ, setUpTwice, writesOf } from './broken-set-up.ts';
import { SMALL, tryWorkbook } from './try-workbook.ts';

/** The first call that only the dashboard makes, which comes after all tabs. */
function beginOfDashboard(calls: readonly string[]): number {
  return calls.indexOf('Range.getMergedRanges');
}

describe('a set-up that breaks off', () => {
  let clean: Awaited<ReturnType<typeof cleanSetUp>>;
  beforeAll(async () => {
    clean = await cleanSetUp(SMALL);
  });

  test('is completed by the next one, wherever it broke off', { timeout: 900_000 }, async () => {
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

  test('takes the tab that it had inserted and not marked yet', async () => {
    const whole = await cleanSetUp();
    const afterInsert = whole.calls.indexOf('Spreadsheet.insertSheet') + 1;
    expect(whole.calls[afterInsert]).toBe('Sheet.addDeveloperMetadata');
    const [left] = await setUpTwice(undefined, afterInsert);
    expect(left === whole.left).toBe(true);
  });
});
