import { expect, test } from 'vitest';
import { trySetUpWorkbook, tryWorkbook } from './try-workbook.ts';

test('“Open the settings” shows their tab, also where it was renamed and hidden', async () => {
  const trial = await trySetUpWorkbook();
  await trial.run(
    `const settings = sheetOf('Settings').setName('Regeln'); file.setActiveSheet(sheetOf('Resellers')); settings.hideSheet();`,
  );
  await trial.addOn.runFunction('showSettings');
  expect(
    await trial.run('return [file.getActiveSheet().getName(), sheetOf("Regeln").isSheetHidden()]'),
  ).toEqual(['Regeln', false]);
});

test('“Open the settings” says so in a workbook without them', async () => {
  const trial = await tryWorkbook();
  const before = await trial.run('return file.getActiveSheet().getName()');
  await expect(trial.addOn.runFunction('showSettings')).rejects.toThrow(
    'There is no tab of settings; choose “Set up this workbook”, which makes it.',
  );
  expect(await trial.run('return file.getActiveSheet().getName()')).toBe(before);
});
