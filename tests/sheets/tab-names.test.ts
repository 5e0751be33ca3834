import { expect, test } from 'vitest';
import { answered, ask } from './ask-rpc.ts';
import { trySetUpWorkbook } from './try-workbook.ts';

test('sentences name tabs as the user has renamed them', async () => {
  const trial = await trySetUpWorkbook();
  await trial.run(
    `port.appendRows('resellers', [{ reseller_id: 'R1', name: 'One' }, { reseller_id: 'R1', name: 'Two' }]);
    sheetOf('Resellers').setName('Händler'); sheetOf('Settings').setName('Regeln').getRange('B2').clearDataValidations().setValue('high');`,
  );
  const { faults } = await answered(trial, 'startSidebar', null);
  expect(faults[0]).toMatch(/^Händler, rows 2 and 3: the ID “R1” stands there more than once/);
  const opened = await ask(trial, 'openMap', null);
  expect(opened).toMatchObject({
    ok: false,
    problem: { message: expect.stringMatching(/^Regeln, row 2: /) },
  });
});
