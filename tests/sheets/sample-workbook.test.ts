import { expect, test } from 'vitest';
import { sampleWorkbook } from '../../preview/sample/sample-workbook.ts';
import { tryWorkbook } from './try-workbook.ts';

test('the sample workbook is free of errors, and set-up puts its own Resellers and Settings beside it', async () => {
  const trial = await tryWorkbook(structuredClone(sampleWorkbook()));
  const shown = (await trial.run(
    'return file.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues().flat().filter((text) => /^#/.test(text))])',
  )) as [string, string[]][];
  expect(shown).toEqual(
    ['My resellers', 'Overview', 'Try it', 'Tables', 'Figures', 'Thresholds'].map((name) => [name, []]),
  );
  expect(await trial.run('return port.activeTable().title')).toBe('My resellers');
  await trial.run('setUp()');
  const names = await trial.run('return file.getSheets().map((sheet) => sheet.getName()).slice(6)');
  expect(names).toEqual(['Resellers', 'Reviews', 'Marketing plan', 'Actions', 'Settings', 'Dashboard']);
  expect(await trial.run('return sheetOf("Overview").getRange("B4").getValue()')).toBeGreaterThan(0);
});
