import { describe, expect, test } from 'vitest';
import { settings } from '../../src/workbook/settings.ts';
import { letter, trySetUpWorkbook } from './try-workbook.ts';

const FILL = `const resellers = sheetOf('Resellers');
  resellers.getRange('A2:D3').setValues([['R1', 'Alder', '', 400000], ['R2', 'Birch', '', 20000]]);
  resellers.getRange('H2:H3').setValues([[5000000], [5000000]]);
  const settings = sheetOf('Settings');
  settings.insertRowsAfter(settings.getMaxRows(), 2);`;

/** What Tier, the gap and the dashboard show after a change of the Settings tab. */
async function shownAfter(change: string): Promise<{
  readonly tier: readonly string[];
  readonly gap: readonly string[];
  readonly status: string;
  readonly move: readonly string[];
  readonly byTier: readonly (readonly string[])[];
  readonly inForce: readonly (number | string)[];
}> {
  const trial = await trySetUpWorkbook();
  return (await trial.run(`${FILL} ${change}
    const column = (letters) => resellers.getRange(letters + '2:' + letters + '3').getDisplayValues().map(([cell]) => cell);
    const page = sheetOf('Dashboard');
    const cell = (a1) => page.getRange(a1).getValue();
    return { tier: column('${letter.tier}'), gap: column('${letter.gap}'), status: cell('B2'), move: [cell('B14'), cell('G14')],
      byTier: page.getRange('H42:J47').getDisplayValues(), inForce: settings.getRange('F2:F25').getValues().map(([value]) => value) };`)) as Awaited<
    ReturnType<typeof shownAfter>
  >;
}

test('settings that may be what they are stand in force as they are', async () => {
  const { inForce, tier, gap, status } = await shownAfter('');
  expect(inForce).toEqual(settings().map((setting) => setting.default));
  expect(tier).toEqual(['Portfolio', 'Expendable']);
  expect(gap).toEqual(['111,111', '533,333']);
  expect(status).toBe(
    '2 resellers, 2 not reviewed yet, 0 with a figure to correct (⚠ on the Resellers tab).',
  );
});

describe.each([
  [
    'a survival toolkit below Expendable',
    'settings.getRange("B3").setValue(0.005)',
    '⚠ Settings, row 3: “Survival toolkit from” is 0.5%; enter a fraction above “Expendable below” (1%).',
  ],
  [
    'an Expendable of 0',
    'settings.getRange("B2").setValue(0)',
    '⚠ Settings, row 2: “Expendable below” is 0%; enter a fraction above 0% and below 100%.',
  ],
  [
    'a dependence below the survival toolkit',
    'settings.getRange("B4").setValue(0.08)',
    '⚠ Settings, row 4: “Dependence above” is 8%; enter a fraction from “Survival toolkit from” (10%) up to 100%.',
  ],
  [
    'a dependence above the whole',
    'settings.getRange("B4").setValue(1.5)',
    '⚠ Settings, row 4: “Dependence above” is 150%; enter a fraction from “Survival toolkit from” (10%) up to 100%.',
  ],
  [
    'a threshold that is no number',
    // As pasting does, which brings no rule along.
    'settings.getRange("B3").clearDataValidations().setValue("ten")',
    '⚠ Settings, row 3: “Survival toolkit from” is ten; enter a fraction above “Expendable below” (1%).',
  ],
  [
    'a threshold without a value',
    'settings.getRange("B5").setValue("")',
    '⚠ Settings, row 5: “Seller gate, FTE” is blank; enter a number above 0.',
  ],
  [
    'a bad threshold in sorted rows',
    'settings.getRange("B3").setValue(0.005); settings.getRange("A2:E25").sort({ column: 1, ascending: false });',
    '⚠ Settings, row 15: “Survival toolkit from” is 0.5%; enter a fraction above “Expendable below” (1%).',
  ],
  [
    'a threshold whose row is gone',
    'settings.deleteRow(4)',
    '⚠ Settings: there is no row “Dependence above”; choose “Set up this workbook” to add it.',
  ],
  [
    'a threshold that stands there twice',
    'settings.getRange("A26:E26").setValues(settings.getRange("A3:E3").getValues())',
    '⚠ Settings: “Survival toolkit from” stands there more than once; delete all but one.',
  ],
])('%s', (_what, change, sentence) => {
  test('is named, and all that depends on it stops', async () => {
    const { tier, gap, status, move, byTier } = await shownAfter(change);
    expect(tier.join()).toMatch(/^#ERROR!,$/);
    expect(gap).toEqual([sentence, sentence]);
    expect(status).toBe(sentence);
    expect(move).toEqual(['A setting is to be corrected:', sentence]);
    expect(byTier.map((line) => line.join())).toEqual(new Array(6).fill('–,–,–'));
  });
});

test.each([
  [
    'weights that do not total 100',
    'settings.getRange("B6").setValue(15)',
    '⚠ Settings: the weights total 90; change them so that they total 100.',
  ],
  [
    'an interval that is not whole',
    'settings.getRange("B18").setValue(30.5)',
    '⚠ Settings, row 18: the value cannot be used; the column “What it may be” says what can.',
  ],
  [
    'a win rate above the whole',
    'settings.getRange("B25").setValue(1.2)',
    '⚠ Settings, row 25: the value cannot be used; the column “What it may be” says what can.',
  ],
])('%s are named, and stop nothing that does not depend on them', async (_what, change, sentence) => {
  const { tier, gap, status, move } = await shownAfter(change);
  expect(status).toBe(sentence);
  expect(tier).toEqual(['Portfolio', 'Expendable']);
  expect(gap).toEqual(['111,111', '533,333']);
  expect(move[0]).not.toContain('setting');
});

test('a column “In force” that somebody typed into is named on the dashboard, and no move is proposed', async () => {
  const { status, move } = await shownAfter('settings.getRange("F9").setValue("x");');
  expect(status).toMatch(/^⚠ Settings: the column “In force” is empty; clear what stands below its header/);
  expect(move).toEqual(['A setting is to be corrected:', status]);
});
