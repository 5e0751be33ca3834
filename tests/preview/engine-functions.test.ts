import { expect, test } from 'vitest';
import { tryAddOn } from './try-add-on.ts';

const CODE = `
/**
 * Doubles a number, or each number of a range.
 *
 * @param {number} value What to double.
 * @param {number} times How often (optional, once if left out).
 * @customfunction
 */
function DOUBLE(value, times) {
  if (value === 'boom') throw new Error('Enter a number.');
  return Array.isArray(value) ? value.map((row) => row.map((cell) => (cell === '' ? '' : cell * 2))) : value * 2;
}
/**
 * Says what it was given.
 * @customfunction
 */
function KIND(value, second) {
  if (value instanceof Date) return 'date ' + [value.getFullYear(), value.getMonth() + 1, value.getDate(), value.getHours()].join(' ');
  if (value instanceof Array) return JSON.stringify(value);
  return typeof value + ' ' + value;
}
/** @customfunction */
function GIVE(what) {
  return { list: [1, 2], date: new Date(2026, 0, 5), nothing: null, object: { a: 1 }, ragged: [[1, 2], [3]], infinite: 1 / 0 }[what];
}
/** @customfunction */
function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
/** @customfunction */
function ASK() { return SpreadsheetApp.getUi(); }
var calls = 0;
/** @customfunction */
function COUNT_CALLS(input) { return ++calls; }
function PRIVATE() { return 1; }
`;

test('a documented function is found with its help, and the rest stays out of autocomplete', async () => {
  const { addOn } = await tryAddOn(CODE);
  expect(addOn.functionNames).toEqual(['DOUBLE', 'KIND', 'GIVE', 'WRITE', 'ASK', 'COUNT_CALLS']);
});

test.each([
  ['=DOUBLE(4)', 8],
  ['=double(B1)', 2],
  ['=KIND(B1)', 'number 1'],
  ['=KIND(B1:B1)', 'number 1'],
  ['=KIND(B1:B3)', '[[1],["x"],[""]]'],
  ['=KIND(B1:C1)', '[[1,true]]'],
  ['=KIND(B9)', 'string '],
  ['=KIND()', 'undefined undefined'],
  ['=KIND(,2)', 'undefined undefined'],
  ['=KIND(C1)', 'boolean true'],
  ['=KIND(C2)', 'string #DIV/0!'],
  ['=KIND(C3)', 'number 0.4'],
  ['=KIND("text")', 'string text'],
])('%s gives %j', async (formula, value) => {
  const { cell } = await tryAddOn(CODE, { A1: formula, B1: '1', B2: 'x', C1: 'TRUE', C2: '=1/0', C3: '40%' });
  expect(cell('A1')).toBe(value);
});

test('a date arrives as a Date of the add-on’s own realm, at midnight', async () => {
  const { cell, type } = await tryAddOn(CODE, { A1: '=KIND(B1)' });
  type('B1', '3/29/2026');
  expect(cell('A1')).toBe('date 2026 3 29 0');
});

test('a result spills, and a changed input changes it', async () => {
  const { cell, type } = await tryAddOn(CODE, { A1: '=DOUBLE(B1:B3)', B1: '1', B3: '3' });
  expect([cell('A1'), cell('A2'), cell('A3')]).toEqual([2, '', 6]);
  type('B1', '10');
  expect(cell('A1')).toBe(20);
});

test('a list spills downwards, a short row is filled up, a date is shown as a date, nothing is blank', async () => {
  const cells = { A1: '=GIVE("list")', B1: '=GIVE("date")', C1: '=GIVE("nothing")', D1: '=GIVE("ragged")' };
  const { cell, workbook } = await tryAddOn(CODE, cells);
  expect([cell('A1'), cell('A2')]).toEqual([1, 2]);
  const date = workbook.model.getters.getEvaluatedCell({ sheetId: 'first', col: 1, row: 0 });
  expect(date.formattedValue).toBe('1/5/2026');
  expect(cell('C1')).toBe('');
  expect([cell('D1'), cell('E1'), cell('D2'), cell('E2')]).toEqual([1, 2, 3, '']);
});

test('a thrown error shows #ERROR! with its words on hover', async () => {
  const { cell, hover } = await tryAddOn(CODE, {
    A1: '=DOUBLE("boom")',
    A2: '=GIVE("object")',
    A3: '=GIVE("infinite")',
  });
  expect([cell('A1'), hover('A1')]).toEqual(['#ERROR!', 'Error: Enter a number.']);
  expect(cell('A2')).toBe('#ERROR!');
  expect(cell('A3')).toBe('#NUM!');
});

test('a blocked spill is #REF!, as in Google Sheets, and recovers', async () => {
  const { cell, type } = await tryAddOn(CODE, { A1: '=DOUBLE(B1:B3)', A2: 'in the way', B1: '1' });
  expect(cell('A1')).toBe('#REF!');
  type('A2', '');
  expect(cell('A1')).toBe(2);
});

test('a result that is longer than the sheet adds rows, and an open range below its first row does not run away', async () => {
  const { cell, workbook } = await tryAddOn(CODE, { A99: '=DOUBLE(B1:B9)', B1: '4', D3: '=DOUBLE(C1:C)' });
  expect(cell('A99')).toBe(8);
  expect(workbook.model.getters.getNumberRows('first')).toBeGreaterThanOrEqual(107);
  expect(workbook.model.getters.getNumberRows('first')).toBeLessThan(120);
  expect(cell('D3')).toBe('#REF!');
});

test('a custom function can neither write nor reach the user interface', async () => {
  const { cell, hover } = await tryAddOn(CODE, { B1: '=WRITE()', B2: '=ASK()' });
  expect(hover('B1')).toBe('Error: You do not have permission to call setValue');
  expect(hover('B2')).toBe('Error: Cannot call SpreadsheetApp.getUi() from this context.');
  expect(cell('A1')).toBe(null);
});

test('what a function leaves in its globals is gone at the next recalculation', async () => {
  const { cell, type } = await tryAddOn(CODE, { A1: '=COUNT_CALLS(B1)' });
  expect(cell('A1')).toBe(1);
  type('B1', '2');
  expect(cell('A1')).toBe(1);
});

test('functions that people write beside ours are there', async () => {
  const cells = {
    A1: '=ARRAYFORMULA(B1:B2*2)',
    B1: '1',
    B2: '2',
    C1: '=REGEXMATCH("Reseller 7","\\d")',
    D1: '=TO_PERCENT(0.5)',
    E1: '=VSTACK("Head",B1:B2)',
  };
  const { cell } = await tryAddOn(CODE, cells);
  expect([cell('A2'), cell('C1'), cell('D1'), cell('E1'), cell('E3')]).toEqual([4, true, 0.5, 'Head', 2]);
});
