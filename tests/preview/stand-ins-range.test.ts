import { expect, test } from 'vitest';
import { tryAddOn } from './try-add-on.ts';

const SHEET = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("First");';

test.each([
  ['007', 7],
  ['40%', 0.4],
  ['TRUE', true],
  ["'007", '007'],
  ["'=1+1", '=1+1'],
  ['=1+1', 2],
  ['=1/0', '#DIV/0!'],
  ['plain', 'plain'],
  ['+1', 1],
  ['-5', -5],
  ['+A1', 0],
  ['-no such name', '#ERROR!'],
  ["'+1", '+1'],
  ['@x', '@x'],
  ['  spaced ', '  spaced '],
])('setValue(%j) is parsed as if typed and read back as %j', async (written, read) => {
  const { run } = await tryAddOn('');
  const body = `${SHEET} const cell = sheet.getRange("B2"); cell.setValue(${JSON.stringify(written)}); return cell.getValue();`;
  expect(await run(body)).toBe(read);
});

test('a blank cell reads as an empty text, and null clears a cell', async () => {
  const { run } = await tryAddOn('', { A1: '5' });
  const body = `${SHEET} sheet.getRange("A1").setValue(null); return sheet.getRange(1, 1, 1, 2).getValues();`;
  expect(await run(body)).toEqual([['', '']]);
});

test('a date is written as a date and read back as a Date at midnight', async () => {
  const { run } = await tryAddOn('');
  const body = `${SHEET} const cell = sheet.getRange("A1"); cell.setValue(new Date(2026, 2, 29));
    const value = cell.getValue(); return [value instanceof Date, value.getMonth(), value.getDate(), value.getHours(), cell.getDisplayValue()];`;
  expect(await run(body)).toEqual([true, 2, 29, 0, '3/29/2026']);
});

test('setValues refuses a table of another size in the words of Google', async () => {
  const { run } = await tryAddOn('');
  await expect(run(`${SHEET} sheet.getRange("A1:B2").setValues([[1, 2]]);`)).rejects.toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  await expect(run(`${SHEET} sheet.getRange("A1:B1").setValues([[1]]);`)).rejects.toThrow(
    'number of columns',
  );
});

test('formulas and displayed values are read as Google gives them', async () => {
  const { run } = await tryAddOn('', { A1: '=B1*2', B1: '0.25' });
  const body = `${SHEET} sheet.getRange("B1").setNumberFormat("0%");
    return [sheet.getRange("A1:B1").getFormulas(), sheet.getRange("B1").getDisplayValue(), sheet.getRange("B1").getNumberFormat()];`;
  expect(await run(body)).toEqual([[['=B1*2', '']], '25%', '0%']);
});

test('a number format that the engine cannot show keeps its text and does not spoil the value', async () => {
  const { run } = await tryAddOn('', { A1: '5' });
  const body = `${SHEET} const cell = sheet.getRange("A1"); cell.setNumberFormat("[Red]0.0"); return [cell.getValue(), cell.getNumberFormat()];`;
  expect(await run(body)).toEqual([5, '[Red]0.0']);
});

test('plain text format keeps digits as they were typed', async () => {
  const { run } = await tryAddOn('');
  const body = `${SHEET} const cell = sheet.getRange("A1"); cell.setNumberFormat("@"); cell.setValue("007"); return cell.getValue();`;
  expect(await run(body)).toBe('007');
});

test('rows and columns count from 1, and a range outside the sheet is refused', async () => {
  const { run } = await tryAddOn('', { C2: 'x' });
  expect(
    await run(
      `${SHEET} const r = sheet.getRange(2, 3); return [r.getValue(), r.getA1Notation(), r.getRow(), r.getColumn()];`,
    ),
  ).toEqual(['x', 'C2', 2, 3]);
  await expect(run(`${SHEET} sheet.getRange(101, 1);`)).rejects.toThrow(
    'outside the dimensions of the sheet',
  );
  await expect(run(`${SHEET} sheet.getRange(0, 1);`)).rejects.toThrow('too small');
});

test('the last row and column are those with content, spilled cells included', async () => {
  const { run } = await tryAddOn('', { B2: '=SEQUENCE(3)' });
  expect(
    await run(
      `${SHEET} return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`,
    ),
  ).toEqual([4, 2, 'A1:B4']);
  const empty = await tryAddOn('');
  expect(await empty.run(`${SHEET} return [sheet.getLastRow(), sheet.getLastColumn()];`)).toEqual([0, 0]);
});

test('appendRow writes below the content and adds a row to a full sheet', async () => {
  const { run } = await tryAddOn('', { A100: 'end' });
  expect(
    await run(
      `${SHEET} sheet.appendRow(["new", 1]); return [sheet.getMaxRows(), sheet.getRange("A101:B101").getValues()];`,
    ),
  ).toEqual([101, [['new', 1]]]);
});

test('text that looks like a link is read as it was typed', async () => {
  const { run } = await tryAddOn('');
  const body = `${SHEET} const cell = sheet.getRange("A1"); cell.setValue("[name](https://example.com)"); return cell.getValue();`;
  expect(await run(body)).toBe('[name](https://example.com)');
});

test('notes, a dropdown and a warning-only protection are kept with the saved workbook', async () => {
  const { run, workbook } = await tryAddOn('');
  await run(`${SHEET} const r = sheet.getRange("A1:A2"); r.setNotes([["first"], [""]]);
    r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["yes", "no"]).setAllowInvalid(false).build());
    r.protect().setDescription("log").setWarningOnly(true);`);
  const again = await tryAddOn('', {}, workbook.save());
  expect(
    await again.run(`${SHEET} const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
      return [sheet.getRange("A1").getNote(), sheet.getRange("A2").getNote(), sheet.getRange("A2").getDataValidation().getAllowInvalid(), p.isWarningOnly(), p.getDescription(), p.getRange().getA1Notation()];`),
  ).toEqual(['first', '', false, true, 'log', 'A1:A2']);
});

test('what a rule rejects is refused to scripts as well, in Google’s words, and nothing is written', async () => {
  const { run } = await tryAddOn('', { A1: '1', B1: 'free' });
  const body = `${SHEET}
    const rule = (allows) => SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(allows).build();
    const said = (write) => { try { write(); return 'written'; } catch (error) { return error.message; } };
    sheet.getRange("A1:A3").setDataValidation(rule(false));
    sheet.getRange("C1").setDataValidation(rule(true));
    return [
      said(() => sheet.getRange("A1:B1").setValues([[10, "new"]])),
      said(() => sheet.getRange("A2").setValue("'5")),
      said(() => sheet.getRange("A2").setValue(true)),
      said(() => sheet.appendRow(["text"])),
      said(() => sheet.getRange("A2:A3").setValues([["5"], [""]])),
      said(() => sheet.getRange("C1").setValue(10)),
      sheet.getRange("A1:C2").getValues(),
    ];`;
  const refused = (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  expect(await run(body)).toEqual([
    ...[refused('A1'), refused('A2'), refused('A2'), refused('A2'), 'written', 'written'],
    [
      [1, 'free', 10],
      [5, '', ''],
    ],
  ]);
});

test('clearDataValidations takes the rule off the range and leaves it on the rest', async () => {
  const { run } = await tryAddOn('');
  const body = `${SHEET} sheet.getRange("A1:A3").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    sheet.getRange("A2").clearDataValidations(); return sheet.getRange("A1:A3").getDataValidations().map((row) => row[0] === null);`;
  expect(await run(body)).toEqual([false, true, false]);
});

test('a cell takes 50,000 characters and no more', async () => {
  const { run } = await tryAddOn('');
  expect(
    await run(
      `${SHEET} sheet.getRange("A1").setValue("'" + "x".repeat(50000)); return sheet.getRange("A1").getValue().length;`,
    ),
  ).toBe(50_000);
  await expect(run(`${SHEET} sheet.getRange("A1").setValue("x".repeat(50001));`)).rejects.toThrow(
    'maximum of 50000',
  );
});

test('a range is sorted by several columns, blanks last, and equal rows keep their order', async () => {
  const { run } = await tryAddOn('', {
    A1: 'b',
    B1: '1',
    A2: 'a',
    B2: '2',
    A4: 'a',
    B4: '1',
    C1: 'first',
    C2: '=B2*10',
    C4: 'last',
  });
  const body = `${SHEET} sheet.getRange("A1:C4").sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]); return sheet.getRange("A1:C4").getValues();`;
  expect(await run(body)).toEqual([
    ['a', 2, 20],
    ['a', 1, 'last'],
    ['b', 1, 'first'],
    ['', '', ''],
  ]);
  expect(
    await run(`${SHEET} sheet.getRange("A1:C4").sort(2); return sheet.getRange("A1:B3").getValues();`),
  ).toEqual([
    ['a', 1],
    ['b', 1],
    ['a', 2],
  ]);
  await expect(run(`${SHEET} sheet.getRange("A1:B4").sort(3);`)).rejects.toThrow('outside of the range');
  await expect(run(`${SHEET} sheet.getRange("A1:B4").sort("A");`)).rejects.toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.sort.",
  );
});

test('what the preview lacks throws instead of being silently undefined', async () => {
  const { run } = await tryAddOn('');
  await expect(run(`${SHEET} sheet.getRange("A1").setFoo(1);`)).rejects.toThrow(
    'Range.setFoo is not covered by the preview',
  );
  await expect(run('UrlFetchApp.fetch("x");')).rejects.toThrow('UrlFetchApp is not defined');
});

test('looks are set by a table of the size of the range, and of no other', async () => {
  const { run, workbook } = await tryAddOn('');
  const style = (col: number) => workbook.model.getters.getCellStyle({ sheetId: 'first', col, row: 0 });
  await run(`${SHEET} sheet.getRange("A1:B1").setBackgrounds([["#ff0000", null]]).setFontWeights([["bold", "normal"]])
    .setFontStyles([["italic", null]]).setFontColors([["#00ff00", null]]).setWraps([[true, false]])
    .setHorizontalAlignments([["right", "normal"]]).setVerticalAlignments([["top", "middle"]]);`);
  const looks = { fillColor: '#ff0000', bold: true, italic: true, textColor: '#00ff00' };
  expect(style(0)).toMatchObject({ ...looks, wrapping: 'wrap', align: 'right', verticalAlign: 'top' });
  expect(style(1)).toMatchObject({ bold: false, wrapping: 'overflow', verticalAlign: 'middle' });
  for (const setter of ['setBackgrounds', 'setWraps', 'setNotes', 'setDataValidations', 'setNumberFormats']) {
    await expect(run(`${SHEET} sheet.getRange("A1:B1").${setter}([[null]]);`)).rejects.toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  }
});

test('a table of validation rules lays each on its cell, and null takes one off', async () => {
  const { run } = await tryAddOn('');
  const body = `${SHEET} const yes = SpreadsheetApp.newDataValidation().requireValueInList(["yes"]).setAllowInvalid(false).build();
    const tick = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange("A1:A3").setDataValidations([[tick], [yes], [tick]]);
    sheet.getRange("A1:A2").setDataValidations([[yes], [null]]);
    return sheet.getRange("A1:A3").getDataValidations().map(([rule]) => rule && rule.getAllowInvalid());`;
  expect(await run(body)).toEqual([false, null, true]);
});

test('a list of ranges is set in one call for all of them', async () => {
  const { run, addOn, workbook } = await tryAddOn('');
  await run(
    `${SHEET} sheet.getRangeList(["A1", "C1:C2"]).setValue(5).setFontWeight("bold").setNumberFormat("0.0");`,
  );
  expect(addOn.serviceCalls.byMember).toMatchObject({
    'RangeList.setValue': 1,
    'RangeList.setNumberFormat': 1,
  });
  expect(addOn.serviceCalls.byMember).not.toHaveProperty('Range.setValue');
  const shown = `${SHEET} return sheet.getRangeList(["A1", "C1:C2"]).getRanges().map((range) => range.getDisplayValues());`;
  expect(await run(shown)).toEqual([[['5.0']], [['5.0'], ['5.0']]]);
  expect(workbook.model.getters.getCellStyle({ sheetId: 'first', col: 2, row: 1 }).bold).toBe(true);
});
