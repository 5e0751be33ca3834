import { expect, test } from 'vitest';
import { tryWorkbook } from './try-workbook.ts';

test('set-up makes the four tabs, says so, and changes nothing the second time', async () => {
  const trial = await tryWorkbook();
  expect(await trial.run('return setUp()')).toEqual([
    'tab Resellers',
    'tab Reviews',
    'tab Actions',
    'tab Settings',
  ]);
  const saved = JSON.stringify(trial.workbook.save());
  expect(await trial.run('return [setUp(), port.missing()]')).toEqual([[], []]);
  expect(JSON.stringify(trial.workbook.save())).toBe(saved);
});
