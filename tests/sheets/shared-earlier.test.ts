import { describe, expect, test } from 'vitest';
import { letter, trySetUpWorkbook, type WorkbookTrial } from './try-workbook.ts';

const WHY =
  'Unknown: 10.5\u202f% of their revenue, but who sells our product there is not known; next: ask how much of a seller’s time is ours.';
const WHY_NOT =
  'Expendable: 0.1\u202f% of their revenue is below 1\u202f%, so we are easily dropped; next: ask for their revenue, to name the money that is missing to 1\u202f%.';
const TIER = '=VSTACK("Tier",IF(A2:A>0,"some",""))';

/** As version 0.1 kept them: places, kind, mark, original, plain formula (shortened here), check value. */
const kept = [
  [
    '=ROWS(First!F1:F2)+ROWS(First!A2:A3)+ROWS(First!B2:B3)',
    'formula',
    'm.0',
    '=RESELLER_TIER(A2:A3,B2:B3)',
    '=ARRAYFORMULA(IF(B2:B3<0.01,"Expendable","Toolkit"))',
    '',
  ],
  [
    '=ROWS(First!G1:G3)+ROWS(First!A2:A3)+ROWS(First!B2:B3)',
    'values',
    'm.1',
    '=VSTACK("Why",RESELLER_WHY(A2:A3,B2:B3))',
    '',
    '9305d8b493f0bca3770546133c567e9e',
  ],
  [
    '=ROWS(First!C2)+ROWS(First!A2)+ROWS(First!B2)',
    'formula',
    'm.2',
    '=RESELLER_TIER(A2,B2)',
    '=IF(B2<0.01,"Expendable","Toolkit")',
    '',
  ],
  [
    '=ROWS(First!D2)+ROWS(First!A2)+ROWS(First!B2)',
    'values',
    'm.3',
    '=RESELLER_WHY(A2,B2)',
    '',
    '1e520f32e97f9f14910f10704aa1725a',
  ],
] as const;

/** A workbook as version 0.1 left it when it was shared without the add-on. */
async function tryShared(): Promise<WorkbookTrial> {
  const trial = await trySetUpWorkbook();
  const tier = `${letter.tier}1`;
  const [original = ''] = await formulas(trial, 'Resellers', [tier]);
  const references = original.match(/(?:Settings!)?\$?[A-Z]+\$?2:\$?[A-Z]+/g) ?? [];
  const places = [
    `Resellers!${tier}:${letter.tier}25`,
    ...references.map((one) => (one.includes('!') ? one : `Resellers!${one}`)),
  ];
  const header = [
    `=${places.map((place) => `ROWS(${place})`).join('+')}`,
    'formula',
    'm.4',
    original,
    TIER,
    '',
  ];
  await trial.run(`
    const mine = sheetOf('First');
    mine.getRange('A1:D2').setValues([['Revenue', 'Share', 'Tier', 'Why'], [525000, 0.105, ${JSON.stringify(kept[2][4])}, ${JSON.stringify(WHY)}]]);
    mine.getRange('A3:B3').setValues([[1000, 0.001]]);
    mine.getRange('F1').setFormula(${JSON.stringify(kept[0][4])});
    mine.getRange('G1:G3').setValues([['Why'], [${JSON.stringify(WHY)}], [${JSON.stringify(WHY_NOT)}]]);
    sheetOf('Resellers').getRange('${letter.tier}1').setFormula(${JSON.stringify(TIER)});
    const sheet = file.insertSheet('Formulas of the add-on', 7);
    sheet.addDeveloperMetadata('reseller-standing-sharing', 'records');
    const rows = ${JSON.stringify([...kept, header])}.map(([places, ...texts]) => [places, ...texts.map((text) => text && "'" + text)]);
    sheet.getRange(2, 1, rows.length, 6).setValues(rows);
    sheet.hideSheet();`);
  return trial;
}

const formulas = async (trial: WorkbookTrial, sheet: string, ranges: readonly string[]) =>
  (await trial.run(
    `return ${JSON.stringify(ranges)}.map((at) => sheetOf('${sheet}').getRange(at).getFormula())`,
  )) as string[];
const isThere = async (trial: WorkbookTrial) =>
  await trial.run(
    `const sheet = sheetOf('Formulas of the add-on'); return sheet && (sheet.isSheetHidden() ? 'hidden' : 'shown');`,
  );

describe('set-up of a workbook that version 0.1 shared', () => {
  test('puts the add-on’s formulas back, says so, and deletes what was kept of them', async () => {
    const trial = await tryShared();
    expect(await trial.run('return setUp()')).toEqual([
      'the add-on’s formulas in 5 cells, where they had been shared',
    ]);
    expect(await formulas(trial, 'First', ['F1', 'G1', 'C2', 'D2'])).toEqual(
      kept.slice(0, 4).map(([, , , original]) => original),
    );
    expect(await trial.run(`return sheetOf('First').getRange('F1:G3').getValues()`)).toEqual([
      ['Survival toolkit', 'Why'],
      ['Expendable', WHY],
      ['', WHY_NOT],
    ]);
    expect(await isThere(trial)).toBeNull();
    expect(await trial.run('return setUp()')).toEqual([]);
  });

  test('leaves what a person changed since, and shows what was kept, until nothing is left of it', async () => {
    const trial = await tryShared();
    await trial.run(`sheetOf('First').getRange('C2').setFormula('=B2');
      sheetOf('First').getRange('G3').setValue('my own words');`);
    const [restored, left] = (await trial.run('return setUp()')) as string[];
    expect(restored).toContain('in 3 cells');
    expect(left).toBe(
      'a list of 2 formulas that could not come back because their cells were changed since (tab “Formulas of the add-on”: copy each to its place, then delete that tab)',
    );
    expect(await formulas(trial, 'First', ['C2', 'G1'])).toEqual(['=B2', '']);
    expect(await trial.run(`return sheetOf('First').getRange('G3').getValue()`)).toBe('my own words');
    expect(await isThere(trial)).toBe('shown');
    await trial.run(`sheetOf('First').getRange('C2').setFormula('=RESELLER_TIER(A2,B2)');
      sheetOf('First').getRange('G3').clearContent();
      sheetOf('First').getRange('G2').clearContent();
      sheetOf('First').getRange('G1').setFormula('=VSTACK("Why", RESELLER_WHY(A2:A3, B2:B3))');`);
    expect(await trial.run('return setUp()')).toEqual([]);
    expect(await isThere(trial)).toBeNull();
  });

  test.each([
    ['a column was inserted before its sources', `sheetOf('First').insertColumnsBefore(1, 1)`, 4],
    ['its sources were deleted', `sheetOf('First').deleteColumns(1, 1)`, 4],
    ['its tab was deleted', `file.deleteSheet(sheetOf('First'))`, 4],
  ])('names a formula where %s, and writes nothing for it', async (_what, act, left) => {
    const trial = await tryShared();
    await trial.run(act);
    const made = (await trial.run('return setUp()')) as string[];
    expect(made.join()).toContain(`a list of ${left} formulas`);
    expect(await isThere(trial)).toBe('shown');
  });

  test('follows a tab that was renamed, and rows that were inserted', async () => {
    const trial = await tryShared();
    await trial.run(`sheetOf('First').setName('Our list'); sheetOf('Resellers').insertRowsAfter(3, 2);`);
    expect(await trial.run('return setUp()')).toContain(
      'the add-on’s formulas in 5 cells, where they had been shared',
    );
    expect(await formulas(trial, 'Our list', ['C2'])).toEqual(['=RESELLER_TIER(A2,B2)']);
  });
});
