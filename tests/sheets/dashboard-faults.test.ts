import { expect, test } from 'vitest';
import { cleanSetUp, setUpTwice, writesOf } from './broken-set-up.ts';
import { trySetUpWorkbook } from './try-workbook.ts';

test('a set-up that breaks off in the dashboard is completed by the next one, wherever it broke off', {
  timeout: 900_000,
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
