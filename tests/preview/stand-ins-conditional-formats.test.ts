import { expect, test } from 'vitest';
import { tryAddOn } from './try-add-on.ts';

const SHEET = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("First");';
const READ = `return sheet.getConditionalFormatRules().map((rule) => { const condition = rule.getBooleanCondition();
  return condition && [rule.getRanges().map((range) => range.getA1Notation()).join(), String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(), condition.getBold(), condition.getItalic()]; });`;

test.each([
  ['whenTextEqualTo("yes")', 'TEXT_EQUAL_TO', ['yes']],
  ['whenTextContains("es")', 'TEXT_CONTAINS', ['es']],
  ['whenTextDoesNotContain("no")', 'TEXT_DOES_NOT_CONTAIN', ['no']],
  ['whenTextStartsWith("y")', 'TEXT_STARTS_WITH', ['y']],
  ['whenTextEndsWith("s")', 'TEXT_ENDS_WITH', ['s']],
  ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
  ['whenFormulaSatisfied("=A1=\\"yes\\"")', 'CUSTOM_FORMULA', ['=A1="yes"']],
])('a rule made by %s colours its cells and is read back', async (when, criterion, values) => {
  const { run, workbook } = await tryAddOn('', { A1: 'yes' });
  const rule = `SpreadsheetApp.newConditionalFormatRule().${when}.setBackground("#ff0000").setFontColor("#00ff00").setBold(true).setItalic(true).setRanges([sheet.getRange("A1:A3")]).build()`;
  expect(await run(`${SHEET} sheet.setConditionalFormatRules([${rule}]); ${READ}`)).toEqual([
    ['A1:A3', criterion, values, '#ff0000', '#00ff00', true, true],
  ]);
  const style = workbook.model.getters.getCellComputedStyle({ sheetId: 'first', col: 0, row: 0 });
  expect(style).toMatchObject({ fillColor: '#ff0000', textColor: '#00ff00', bold: true, italic: true });
});

test.each([
  ['whenNumberEqualTo(5)', 'NUMBER_EQUAL_TO', true],
  ['whenNumberGreaterThan(5)', 'NUMBER_GREATER_THAN', false],
  ['whenNumberGreaterThanOrEqualTo(5)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', true],
  ['whenNumberLessThan(5)', 'NUMBER_LESS_THAN', false],
  ['whenNumberLessThanOrEqualTo(5)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', true],
  ['whenNumberBetween(1, 6)', 'NUMBER_BETWEEN', true],
  ['whenCellEmpty()', 'CELL_EMPTY', false],
])('a rule made by %s looks at the number', async (when, criterion, isColoured) => {
  const { run, workbook } = await tryAddOn('', { A1: '5' });
  const rule = `SpreadsheetApp.newConditionalFormatRule().${when}.setBackground("#ff0000").setRanges([sheet.getRange("A1")]).build()`;
  const [read] = (await run(`${SHEET} sheet.setConditionalFormatRules([${rule}]); ${READ}`)) as unknown[][];
  expect(read?.slice(0, 2)).toEqual(['A1', criterion]);
  const { fillColor } = workbook.model.getters.getCellComputedStyle({ sheetId: 'first', col: 0, row: 0 });
  expect(fillColor === '#ff0000').toBe(isColoured);
});

test('setting rules replaces all of them; those that were read and set again stay, also what scripts cannot make', async () => {
  const scale = {
    id: 'scale',
    ranges: ['B1:B9'],
    rule: {
      type: 'ColorScaleRule',
      minimum: { type: 'value', color: 0xffffff },
      maximum: { type: 'value', color: 0xff0000 },
    },
  };
  const data = {
    sheets: [{ id: 'first', name: 'First', colNumber: 5, rowNumber: 20, conditionalFormats: [scale] }],
  };
  const { run, workbook } = await tryAddOn('', {}, data);
  const rule = `SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setRanges([sheet.getRange("A1")]).build()`;
  await run(`${SHEET} sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ${rule}]);`);
  expect(workbook.model.getters.getConditionalFormats('first')).toMatchObject([scale, { ranges: ['A1'] }]);
  expect(await run(`${SHEET} ${READ}`)).toEqual([null, ['A1', 'CELL_NOT_EMPTY', [], null, null, null, null]]);
  await run(`${SHEET} sheet.clearConditionalFormatRules();`);
  expect(workbook.model.getters.getConditionalFormats('first')).toEqual([]);
});

test('a rule without a condition, without a range or of another sheet is refused', async () => {
  const { run } = await tryAddOn('');
  const made = 'SpreadsheetApp.newConditionalFormatRule()';
  await expect(run(`${SHEET} ${made}.setRanges([sheet.getRange("A1")]).build();`)).rejects.toThrow(
    'must have a condition',
  );
  await expect(run(`${SHEET} ${made}.whenCellEmpty().build();`)).rejects.toThrow('must have a range');
  const other = 'const other = SpreadsheetApp.getActive().insertSheet("Other");';
  await expect(
    run(
      `${SHEET} ${other} other.setConditionalFormatRules([${made}.whenCellEmpty().setRanges([sheet.getRange("A1")]).build()]);`,
    ),
  ).rejects.toThrow('different sheet');
});
