import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describedFunctions } from '../../preview/engine/custom-function-text.ts';
import { isOptional } from '../../src/functions/describing/describe-param.ts';
import { functions } from '../../src/functions/index.ts';
import { tryAddOn } from './try-add-on.ts';

const CODE = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

test('the built add-on answers in the cells, and names the cure when it cannot', async () => {
  const cells = { A1: '=RESELLER_GAP(200000,5000000)', A2: '=RESELLER_GAP("abc",5000000)' };
  const { cell, hover } = await tryAddOn(CODE, cells);
  expect(cell('A1')).toBeCloseTo(333_333.33, 2);
  expect(cell('A2')).toBe('#ERROR!');
  expect(hover('A2')).toMatch(/^Error: .*revenue/);
});

test('the built add-on makes its menu before the user has consented to anything', async () => {
  const { addOn } = await tryAddOn(CODE);
  addOn.runOnOpen('NONE');
  expect(addOn.menus[0]?.entries.length).toBeGreaterThan(0);
});

test('500 single-cell formulas follow an input that they share', async () => {
  const cells: Record<string, string> = { C1: '0.1' };
  for (let row = 1; row <= 500; row++) {
    Object.assign(cells, {
      [`A${row}`]: String(row * 1000),
      [`B${row}`]: `=RESELLER_GAP(A${row},5000000,C$1)`,
    });
  }
  const data = { sheets: [{ id: 'first', name: 'First', cells, colNumber: 5, rowNumber: 500 }] };
  const { cell, type } = await tryAddOn(CODE, {}, data);
  expect(cell('B500')).toBe(0);
  type('C1', '0.2');
  expect([cell('B1'), cell('B250'), cell('B500')]).toEqual([1_248_750, 937_500, 625_000]);
});

test('the argument help knows which arguments may be left out', () => {
  const shown = describedFunctions(CODE).map(({ name, params }) => [
    name,
    params.filter((param) => param.isOptional).map((param) => param.name),
  ]);
  const declared = functions.map(({ name, params }) => [
    name,
    params.filter((param) => isOptional(param)).map((param) => param.name),
  ]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(declared));
});
