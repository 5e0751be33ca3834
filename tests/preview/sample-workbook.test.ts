import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleWorkbook } from '../../preview/sample/sample-workbook.ts';
import { tryAddOn } from './try-add-on.ts';

const CODE = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');

async function openSample() {
  const { workbook } = await tryAddOn(CODE, {}, sampleWorkbook());
  const { getters } = workbook.model;
  const sheetIdOf = (name: string) =>
    getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
  return {
    /** Zero-based, as the engine counts. */
    value: (sheet: string, col: number, row: number) =>
      getters.getEvaluatedCell({ sheetId: sheetIdOf(sheet), col, row }).value,
    type: (sheet: string, col: number, row: number, content: string) =>
      workbook.dispatch('UPDATE_CELL', { sheetId: sheetIdOf(sheet), col, row, content }),
  };
}

test('the formula beside each result is the one that can be typed, and follows it when it is changed', async () => {
  const { value, type } = await openSample();
  for (let row = 4; row <= 23; row += 1) {
    expect(value('Try it', 3, row)).toMatch(new RegExp(`^=${value('Try it', 0, row)}\\(`));
  }
  type('Try it', 2, 6, '=RESELLER_TIER(400000,0.12)');
  expect(value('Try it', 2, 6)).toBe('Survival toolkit');
  expect(value('Try it', 3, 6)).toBe('=RESELLER_TIER(400000,0.12)');
});

test('the formula above each table is the one below it', async () => {
  const { value } = await openSample();
  expect([3, 10, 21].map((row) => String(value('Tables', 0, row)).split('(')[0])).toEqual([
    '=RESELLER_STRESS',
    '=RESELLER_LINE_CARD',
    '=RESELLER_PLAN_GAPS',
  ]);
});
