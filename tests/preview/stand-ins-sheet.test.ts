import { expect, test } from 'vitest';
import { tryAddOn } from './try-add-on.ts';

const FILE = 'const file = SpreadsheetApp.getActive(); const sheet = file.getSheetByName("First");';

test('column metadata follows its column when columns are inserted before it', async () => {
  const { run } = await tryAddOn('');
  const body = `${FILE} sheet.getRange("C:C").addDeveloperMetadata("column", "share");
    sheet.insertColumnsBefore(2, 2);
    const found = sheet.createDeveloperMetadataFinder().withKey("column").find()[0];
    return [found.getValue(), found.getLocation().getColumn().getColumn(), sheet.getRange("E:E").getDeveloperMetadata().length];`;
  expect(await run(body)).toEqual(['share', 5, 1]);
});

test('metadata goes with its deleted column, and comes back by undo', async () => {
  const { run, workbook } = await tryAddOn('');
  await run(`${FILE} sheet.getRange("C:C").addDeveloperMetadata("column", "share"); sheet.deleteColumn(3);`);
  const count = `${FILE} return sheet.createDeveloperMetadataFinder().find().length;`;
  expect(await run(count)).toBe(0);
  workbook.dispatch('REQUEST_UNDO', {});
  expect(await run(count)).toBe(1);
});

test('metadata of the file and of a sheet are told apart, and a part of a column takes none', async () => {
  const { run } = await tryAddOn('');
  const body = `${FILE} file.addDeveloperMetadata("version", "1"); sheet.addDeveloperMetadata("tab", "resellers", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    return [file.getDeveloperMetadata().length, sheet.getDeveloperMetadata()[0].getKey(), file.createDeveloperMetadataFinder().withKey("tab").find()[0].getLocation().getSheet().getName()];`;
  expect(await run(body)).toEqual([1, 'tab', 'First']);
  await expect(run(`${FILE} sheet.getRange("C1:C5").addDeveloperMetadata("k");`)).rejects.toThrow(
    'arbitrary ranges',
  );
});

test('a sheet keeps its number when it is renamed, and is found by it', async () => {
  const { run } = await tryAddOn('');
  const body = `${FILE} const made = file.insertSheet("Reviews"); const id = made.getSheetId(); made.setName("Logs");
    return [file.getSheetById(id).getName(), file.getSheetByName("Reviews"), file.getNumSheets(), made.getMaxRows()];`;
  expect(await run(body)).toEqual(['Logs', null, 2, 1000]);
  await expect(run(`${FILE} file.insertSheet("First");`)).rejects.toThrow(
    'A sheet with the name "First" already exists',
  );
});

test('the last visible sheet cannot be deleted', async () => {
  const { run } = await tryAddOn('');
  await expect(run(`${FILE} file.deleteSheet(sheet);`)).rejects.toThrow('remove all the visible sheets');
});

test('frozen rows and inserted and deleted rows are those that were asked for', async () => {
  const { run } = await tryAddOn('', { A1: 'a', A2: 'b', A3: 'c' });
  const body = `${FILE} sheet.setFrozenRows(1); sheet.insertRowsAfter(1, 2); sheet.deleteRow(4);
    return [sheet.getFrozenRows(), sheet.getRange("A1:A4").getValues()];`;
  expect(await run(body)).toEqual([1, [['a'], [''], [''], ['c']]]);
});

test('a lock held by somebody else is not given, and is free again afterwards', async () => {
  const { run, addOn } = await tryAddOn('');
  const take = 'return LockService.getDocumentLock().tryLock(1000);';
  const release = addOn.holdDocumentLock();
  expect(await run(take)).toBe(false);
  await expect(run('LockService.getDocumentLock().waitLock(10);')).rejects.toThrow('Lock timeout');
  release();
  expect(await run(take)).toBe(true);
  // The execution before has ended without releasing it.
  expect(await run(take)).toBe(true);
});

test('document properties outlast the execution and the saved workbook', async () => {
  const { run, workbook } = await tryAddOn('');
  await run('PropertiesService.getDocumentProperties().setProperty("draft", "x");');
  const again = await tryAddOn('', {}, workbook.save());
  expect(await again.run('return PropertiesService.getDocumentProperties().getProperty("draft");')).toBe('x');
  await expect(
    run('PropertiesService.getDocumentProperties().setProperty("k", "x".repeat(10000));'),
  ).rejects.toThrow('Argument too large');
});

test('dates are formatted in a time zone by the patterns of Java', async () => {
  const { run } = await tryAddOn('');
  const body = `return Utilities.formatDate(new Date(Date.UTC(2026, 0, 5, 23, 4, 9)), "Europe/Berlin", "yyyy-MM-dd'T'HH:mm:ssXXX EEE d MMM");`;
  expect(await run(body)).toBe('2026-01-06T00:04:09+01:00 Tue 6 Jan');
});

test('looks reach the cells, and clearFormat takes them away again', async () => {
  const { run, workbook } = await tryAddOn('', { A1: 'x' });
  const style = () => workbook.model.getters.getCellStyle({ sheetId: 'first', col: 0, row: 0 });
  await run(`${FILE} sheet.getRange("A1").setBackground("#ff0000").setFontWeight("bold").setFontColor("#00ff00")
    .setFontStyle("italic").setHorizontalAlignment("center").setVerticalAlignment("middle").setWrap(true);`);
  expect(style()).toMatchObject({
    fillColor: '#ff0000',
    bold: true,
    textColor: '#00ff00',
    italic: true,
    align: 'center',
    wrapping: 'wrap',
  });
  await run(`${FILE} sheet.getRange("A1").clearFormat();`);
  expect(style().bold).not.toBe(true);
});

test('a sheet is hidden, shown, coloured and widened', async () => {
  const { run, workbook } = await tryAddOn('');
  const body = `${FILE} const made = file.insertSheet("Made", 0); made.setTabColor("#123456").hideSheet(); const was = made.isSheetHidden();
    made.showSheet(); sheet.setColumnWidth(2, 222); return [was, made.isSheetHidden(), made.getIndex()];`;
  expect(await run(body)).toEqual([true, false, 1]);
  expect(workbook.model.getters.getColSize('first', 1)).toBe(222);
});

test('the selected cells are the active range, and activate selects', async () => {
  const { run, workbook } = await tryAddOn('');
  workbook.model.selection.selectCell(2, 4);
  expect(await run('return SpreadsheetApp.getActiveRange().getA1Notation();')).toBe('C5');
  expect(
    await run(`${FILE} sheet.getRange("B2:C3").activate(); return file.getActiveRange().getA1Notation();`),
  ).toBe('B2:C3');
});

test('columns are hidden and shown again', async () => {
  const { run } = await tryAddOn('');
  const body = `${FILE} sheet.hideColumns(2, 2); sheet.hideColumns(5); sheet.showColumns(3);
    return [1, 2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column));`;
  expect(await run(body)).toEqual([false, true, false, false, true]);
  await expect(run(`${FILE} sheet.hideColumns(99);`)).rejects.toThrow('out of bounds');
});

test('columns are moved before a place that counts as they stood, with what stands in them', async () => {
  const { run } = await tryAddOn('', { A1: 'a', B1: 'b', C1: 'c', D1: 'd', E1: '=C1' });
  const body = `${FILE} const row = () => sheet.getRange("A1:E1").getValues()[0].join("");
    const rows = [];
    for (const [columns, place] of [["B:C", 5], ["D:D", 1], ["B:B", 3]]) {
      sheet.moveColumns(sheet.getRange(columns), place);
      rows.push(row());
    }
    return [...rows, sheet.getRange("E1").getFormula(), file.getActiveSheet().getName()];`;
  expect(await run(body)).toEqual(['adbcc', 'cadbc', 'cadbc', '=A1', 'First']);
});
