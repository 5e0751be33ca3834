import { describe, expect, test } from 'vitest';
import { sampleWorkbook } from '../../preview/sample/sample-workbook.ts';
import type { SharingSummary, TakingBackSummary } from '../../src/requests/contract.ts';
import { sameAnswer } from '../../src/workbook/sharing/same-answer.ts';
import { letter, trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

type Grid = readonly (readonly (string | number | boolean)[])[];
type Tab = readonly [name: string, formulas: Grid, values: Grid];

/** Every cell of every tab, formulas and values. */
async function cellsOf(trial: WorkbookTrial): Promise<readonly Tab[]> {
  const read = `return file.getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    const values = range.getValues().map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));
    return [sheet.getName(), range.getFormulas(), values];
  });`;
  return (await trial.run(read)) as Tab[];
}

const share = async (trial: WorkbookTrial) => (await trial.run('return share()')) as SharingSummary;

const outsideDashboard = <Named extends { readonly tab: string }>(cells: readonly Named[]) =>
  cells.filter(({ tab }) => tab !== 'Dashboard');

const takeBack = async (trial: WorkbookTrial) => (await trial.run('return takeBack()')) as TakingBackSummary;
const trySample = () => tryWorkbook(structuredClone(sampleWorkbook()));

const tabOf = (tabs: readonly Tab[], name: string) => tabs.find(([each]) => each === name) as Tab;

/** Formulas that call a function of the add-on, anywhere but in the tab that keeps them. */
function ours(tabs: readonly Tab[]): readonly string[] {
  return tabs
    .filter(([name]) => name !== 'Formulas of the add-on')
    .flatMap(([, formulas]) => formulas.flat())
    .filter((formula) => /RESELLER_/.test(String(formula)))
    .map(String);
}

/** Cells that hold something else than before, but for noise; formulas of texts of formulas are none of ours. */
function differences(before: readonly Tab[], after: readonly Tab[]): readonly string[] {
  return before.flatMap(([name, formulas, values]) => {
    const [, , now] = tabOf(after, name);
    return values.flatMap((row, y) =>
      row.flatMap((cell, x) =>
        sameAnswer(cell, now[y]?.[x] ?? '') || /FORMULATEXT/.test(String(formulas[y]?.[x]))
          ? []
          : [`${name} ${y + 1} ${x + 1}: ${cell} became ${now[y]?.[x]}`],
      ),
    );
  });
}

const HOSTILE = ['=HYPERLINK("https://example.com")', "'quoted", '@x', '001', '⚠ =1+1'];

/** A set-up workbook with numbers, blanks, unknowns, faults, numbers typed as text, and hostile text. */
async function tryFilled(): Promise<WorkbookTrial> {
  const trial = await trySetUpWorkbook();
  const rows = [
    { sell_in: 300_000, margin: 0.2, services: 150_000, pull_through: 75_000, reseller_revenue: 5_000_000 },
    {
      sell_in: '$1,234.50',
      services: 20,
      reseller_revenue: '1.2M',
      revenue_before: 12,
      reseller_revenue_before: 300_000,
    },
    { sell_in: 1000, reseller_revenue: 500 },
    { sell_in: 'n/a', reseller_revenue: 500 },
    {},
    {
      sell_in: 110_000,
      margin: 0.45,
      reseller_revenue: 2_000_000,
      revenue_before: 'abc',
      reseller_revenue_before: 5,
    },
    ...HOSTILE.map((text) => ({ sell_in: text, reseller_revenue: 5000, revenue_before: text })),
  ].map((row, index) => ({ reseller_id: `R${index}`, name: `=Name ${index}`, ...row }));
  await trial.run(`port.appendRows('resellers', ${JSON.stringify(rows)})`);
  return trial;
}

describe('sharing', () => {
  test('leaves no formula of the add-on in the sample workbook, and every answer as it was; taking back restores every cell', async () => {
    const trial = await trySample();
    const before = await cellsOf(trial);
    const summary = await share(trial);
    const shared = await cellsOf(trial);
    expect(ours(before).length).toBeGreaterThan(25);
    expect(ours(shared)).toEqual([]);
    expect(differences(before, shared)).toEqual([]);
    expect(summary.left).toEqual([]);
    expect(summary.formulas).toContainEqual({ tab: 'My resellers', cells: 'K2', what: 'RESELLER_SHARE' });
    expect(summary.values).toContainEqual({ tab: 'My resellers', cells: 'O2', what: 'RESELLER_WHY' });
    expect(summary.rows).toContainEqual({ tab: 'My resellers', cells: 'K24', what: 'RESELLER_SHARE' });
    const outcome = await takeBack(trial);
    expect(outcome.changed).toEqual([]);
    expect(outcome.gone).toEqual([]);
    expect(await cellsOf(trial)).toEqual(before);
  });

  test('keeps one formula in each header of Resellers, which goes on calculating, and which set-up leaves alone', async () => {
    const trial = await tryFilled();
    const before = await cellsOf(trial);
    const { formulas, values, rows, left } = await share(trial);
    expect(left).toEqual([]);
    expect(outsideDashboard(formulas).map(({ cells, what }) => [cells, what])).toEqual(
      (
        [
          ['revenue', 'RESELLER_REVENUE'],
          ['share', 'RESELLER_SHARE'],
          ['tier', 'RESELLER_TIER'],
          ['drift', 'RESELLER_DRIFT'],
          ['gap', 'RESELLER_GAP'],
        ] as const
      ).map(([column, what]) => [`${letter[column]}1`, what]),
    );
    expect(outsideDashboard(values)).toEqual([]);
    expect(rows).toContainEqual({ tab: 'Resellers', cells: `${letter.share}3`, what: 'RESELLER_SHARE' });
    const shared = await cellsOf(trial);
    expect(differences(before, shared)).toEqual([]);
    expect(ours(shared)).toEqual([]);

    expect(await trial.run('return setUp()')).toEqual([]);
    expect(await cellsOf(trial)).toEqual(shared);

    await trial.run(`sheetOf('Resellers').getRange('${letter.sell_in}2').setValue(250000);
      sheetOf('Resellers').getRange('${letter.sell_in}3').setValue(1200);
      sheetOf('Resellers').getRange('${letter.reseller_revenue}3').setValue(100000);
      sheetOf('Settings').getRange('B3').setValue(0.12);`);
    const [, , now] = tabOf(await cellsOf(trial), 'Resellers');
    const tier = now[0]?.indexOf('Tier') ?? 0;
    const answers = (row: number) => [now[row]?.[tier - 2], now[row]?.[tier - 1], now[row]?.[tier]];
    expect(answers(1)).toEqual([537_500, 0.1075, 'Portfolio']);
    expect(answers(2)).toEqual([1220, 0.0122, 'Portfolio']);
  });

  test('follows rows that are sorted, with the answers that only the add-on could give', async () => {
    const trial = await tryFilled();
    await share(trial);
    const [, , before] = tabOf(await cellsOf(trial), 'Resellers');
    await trial.run(
      "const sheet = sheetOf('Resellers'); sheet.getRange(2, 1, 11, 20).sort({ column: 1, ascending: false })",
    );
    const [, , sorted] = tabOf(await cellsOf(trial), 'Resellers');
    expect(sorted[0]).toEqual(before[0]);
    const byName = (rows: Grid) => new Map(rows.slice(1, 12).map((row) => [row[1], row.slice(20)]));
    expect(byName(sorted)).toEqual(byName(before));
    expect(sorted[1]?.[1]).not.toBe(before[1]?.[1]);
  });

  test('writes what people typed as text, never as a formula', async () => {
    const trial = await tryWorkbook({
      sheets: [
        {
          id: 'first',
          name: 'First',
          cells: Object.fromEntries([
            ...HOSTILE.slice(0, 4).map((text, index) => [`A${index + 1}`, `'${text}`]),
            ['C1', '=RESELLER_LINE_CARD(A1:A4, B1:B4)'],
            ...[1, 2, 3, 4].map((row) => [`B${row}`, String(row * 100)]),
          ]),
          colNumber: 12,
          rowNumber: 30,
        },
      ],
    });
    const before = await cellsOf(trial);
    expect(before[0]?.[2].map((row) => row[2])).toEqual([
      '001',
      '@x',
      "'quoted",
      // Our functions begin no text with an equals sign.
      '\'=HYPERLINK("https://example.com")',
    ]);
    const { values } = await share(trial);
    expect(values).toEqual([{ tab: 'First', cells: 'C1', what: 'RESELLER_LINE_CARD' }]);
    const shared = await cellsOf(trial);
    expect(differences(before, shared)).toEqual([]);
    expect(shared[0]?.[1].flat().filter((formula) => formula !== '')).toEqual([]);
    await takeBack(trial);
    expect(await cellsOf(trial)).toEqual(before);
  });

  test('twice changes nothing more, and a new formula joins those that are shared', async () => {
    const trial = await tryFilled();
    const before = await cellsOf(trial);
    await share(trial);
    const shared = await cellsOf(trial);
    expect(await share(trial)).toEqual({ formulas: [], values: [], rows: [], left: [] });
    expect(await cellsOf(trial)).toEqual(shared);
    await trial.run("sheetOf('First').getRange('A1').setFormula('=RESELLER_TIER(400000,0.008)')");
    expect((await share(trial)).formulas).toEqual([{ tab: 'First', cells: 'A1', what: 'RESELLER_TIER' }]);
    expect(outsideDashboard((await takeBack(trial)).restored)).toHaveLength(6);
    const [, ...others] = await cellsOf(trial);
    expect(others).toEqual(before.slice(1));
    expect(await trial.run("return sheetOf('First').getRange('A1').getFormula()")).toBe(
      '=RESELLER_TIER(400000,0.008)',
    );
  });

  test('makes values of formulas that only contain a call, however far their answers reach, and leaves those without one', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`const sheet = sheetOf('First');
      sheet.getRange('A1').setFormula('=RESELLER_TIER(400000, 0.008) & "!"');
      sheet.getRange('C1').setFormula('=SUM(RESELLER_GAP(C3:C5, D3:D5))');
      sheet.getRange('C3:D5').setValues([[1000, 100000], [2000, 50000], [0, 10000]]);
      sheet.getRange('F1').setFormula('=SORT(RESELLER_LINE_CARD(G10:G11, H10:H11))');
      sheet.getRange('G10:H11').setValues([['a', 5], ['b', 6]]);
      sheet.getRange('M1').setFormula('=RESELLER_TIER("x", 0.1)');`);
    const before = await cellsOf(trial);
    const { formulas, values, left } = await share(trial);
    expect(formulas.map(({ cells }) => cells)).toContain('C1');
    expect(outsideDashboard(values)).toEqual([
      { tab: 'First', cells: 'A1', what: 'RESELLER_TIER' },
      { tab: 'First', cells: 'F1', what: 'RESELLER_LINE_CARD' },
    ]);
    expect(left.map(({ cells, what }) => [cells, what])).toEqual([
      ['M1', expect.stringContaining('no answer')],
    ]);
    expect(differences(before, await cellsOf(trial))).toEqual([]);
    await takeBack(trial);
    expect(await cellsOf(trial)).toEqual(before);
  });
});

describe('taking back', () => {
  test('follows columns that were inserted and tabs that were renamed since', async () => {
    const trial = await tryFilled();
    await share(trial);
    const move =
      "sheetOf('Resellers').insertColumnsBefore(4, 1); sheetOf('Settings').setName('Our settings');";
    await trial.run(move);
    const outcome = await takeBack(trial);
    expect(outcome.changed).toEqual([]);
    expect(outsideDashboard(outcome.restored)).toHaveLength(5);
    const moved = await tryFilled();
    await moved.run(move);
    expect(await cellsOf(trial)).toEqual(await cellsOf(moved));
  });

  test('names what a person changed since, with the formula that was there, and leaves it', async () => {
    const trial = await trySample();
    await share(trial);
    await trial.run(`const sheet = sheetOf('My resellers');
      sheet.getRange('K2').setFormula('=1/2'); sheet.getRange('O5').setValue('my own words');`);
    const { changed, restored } = await takeBack(trial);
    expect(changed).toEqual([
      { tab: 'My resellers', cells: 'K2', what: '=RESELLER_SHARE(C2:C41,E2:E41,F2:F41,G2:G41,D2:D41)' },
      { tab: 'My resellers', cells: 'O2', what: expect.stringMatching(/^=RESELLER_WHY\(/) },
    ]);
    expect(restored.length).toBeGreaterThan(20);
    expect(await trial.run("return sheetOf('My resellers').getRange('O5').getValue()")).toBe('my own words');
    expect(await trial.run("return sheetOf('My resellers').getRange('K2').getFormula()")).toBe('=1/2');
    expect(await takeBack(trial)).toEqual({ restored: [], changed: [], gone: [] });
  });

  test('names formulas whose tab or whose sources were deleted', async () => {
    const trial = await trySample();
    await share(trial);
    await trial.run("file.deleteSheet(sheetOf('Tables')); file.deleteSheet(sheetOf('Thresholds'))");
    const { gone } = await takeBack(trial);
    expect(gone.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/RESELLER_STRESS/),
        expect.stringMatching(/RESELLER_TIER/),
      ]),
    );
  });

  test('restores values whose rows were sorted', async () => {
    const trial = await trySample();
    const before = await cellsOf(trial);
    await share(trial);
    await trial.run("sheetOf('My resellers').getRange('O2:O41').sort({ column: 15, ascending: false })");
    expect((await takeBack(trial)).changed).toEqual([]);
    expect(await cellsOf(trial)).toEqual(before);
  });

  test('says that nothing was shared where nothing was', async () => {
    const trial = await trySetUpWorkbook();
    expect(await takeBack(trial)).toEqual({ restored: [], changed: [], gone: [] });
    expect(await trial.run('return preview().shared')).toBe(0);
  });
});
