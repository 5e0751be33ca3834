import { expect, test } from 'vitest';
import { answered, ask } from './ask-rpc.ts';
import { trySetUpWorkbook } from './try-workbook.ts';

test('currencies that only number formats show are named before a table is copied', async () => {
  const trial = await trySetUpWorkbook();
  await trial.run(
    `const own = file.insertSheet('My list'); file.setActiveSheet(own);
    own.getRange('A1:B3').setValues([['Reseller', 'Sell-in'], ['Acme', 1200], ['Beta', 3400]]);
    own.getRange('B2').setNumberFormat('"$"#,##0.00'); own.getRange('B3').setNumberFormat('[$€]#,##0');`,
  );
  const { sheetId, headerRow, headersMark } = await answered(trial, 'proposeImport', null);
  const input = {
    ...{ sheetId, headerRow, headersMark },
    mapping: { name: 0, sell_in: 1 },
    sameNameIsSameReseller: false,
  };
  const refused = await ask(trial, 'importTable', { ...input, mayMixCurrencies: false });
  expect(refused).toMatchObject({
    ok: false,
    problem: {
      kind: 'mixed currencies',
      message: expect.stringContaining('$ in My list, Sell-in, row 2; € in My list, Sell-in, row 3.'),
    },
  });
  expect(await trial.run('return port.lastRow("resellers")')).toBe(1);
  const { copied } = await answered(trial, 'importTable', { ...input, mayMixCurrencies: true });
  expect(copied).toBe(2);
});
