import { describe, expect, test } from 'vitest';
import { letter, trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** Three resellers with figures; the dashboard shows them. */
async function tryFilled(): Promise<WorkbookTrial> {
  const trial = await trySetUpWorkbook();
  const rows = [
    { name: 'Nordwind', sell_in: 300_000, margin: 0.2, services: 150_000, reseller_revenue: 5_000_000 },
    { name: 'Bergmann', sell_in: '$1,234.50', reseller_revenue: 500_000 },
    { name: 'Castell', sell_in: 1000, reseller_revenue: 500 },
  ].map((row, index) => ({ reseller_id: `R000${index + 1}`, ...row }));
  await trial.run(`port.appendRows('resellers', ${JSON.stringify(rows)})`);
  return trial;
}

interface Tab {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly string[];
}

const tabsOf = async (trial: WorkbookTrial) =>
  (await trial.run(`return file.getSheets().map((sheet) => ({
    name: sheet.getName(),
    values: sheet.getDataRange().getValues().map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell))),
    formulas: sheet.getDataRange().getFormulas().flat().filter((formula) => formula !== ''),
  }))`)) as readonly Tab[];

const day = async (trial: WorkbookTrial) => (await trial.run('return port.today()')) as string;
const named = (tabs: readonly Tab[], name: string) => tabs.find((tab) => tab.name === name);

describe('copying as values', () => {
  test('puts both tabs beside their originals, with the same values and no formula; the originals stay as they are', async () => {
    const trial = await tryFilled();
    const before = await tabsOf(trial);
    const today = await day(trial);
    const names = await trial.run('return copyAsValues()');
    expect(names).toEqual([`Resellers ${today}`, `Dashboard ${today}`]);
    const after = await tabsOf(trial);
    expect(after.filter(({ name }) => !name.endsWith(today))).toEqual(before);
    for (const name of ['Resellers', 'Dashboard']) {
      const original = named(before, name);
      const copy = named(after, `${name} ${today}`);
      expect(original?.formulas.length).toBeGreaterThan(4);
      expect(copy?.formulas).toEqual([]);
      // Rows that a formula filled with blanks end with it.
      const rows = copy?.values.length ?? 0;
      expect(copy?.values).toEqual(original?.values.slice(0, rows));
      expect(
        original?.values
          .slice(rows)
          .flat()
          .every((cell) => cell === ''),
      ).toBe(true);
      const order = after.map((tab) => tab.name);
      expect(order.indexOf(`${name} ${today}`)).toBe(order.indexOf(name) + 1);
    }
  });

  test('keeps the copy as it is when the figures change', async () => {
    const trial = await tryFilled();
    const today = await day(trial);
    await trial.run('copyAsValues()');
    const copied = named(await tabsOf(trial), `Dashboard ${today}`);
    await trial.run(`const sheet = sheetOf('Resellers');
      sheet.getRange('${letter.sell_in}2:${letter.sell_in}4').setValues([[1], [1], [1]]);`);
    expect(named(await tabsOf(trial), `Dashboard ${today}`)).toEqual(copied);
  });

  test('twice on one day makes two copies, and set-up knows neither for a tab of ours', async () => {
    const trial = await tryFilled();
    const today = await day(trial);
    await trial.run('copyAsValues()');
    expect(await trial.run('return copyAsValues()')).toEqual([
      `Resellers ${today} (2)`,
      `Dashboard ${today} (2)`,
    ]);
    const before = await tabsOf(trial);
    expect(await trial.run('return setUp()')).toEqual([]);
    expect(await tabsOf(trial)).toEqual(before);
    const marked = await trial.run(`return file.getSheets()
      .filter((sheet) => sheet.createDeveloperMetadataFinder().withKey('reseller-standing').find().length > 0)
      .map((sheet) => sheet.getName())`);
    expect((marked as string[]).filter((name) => name.includes(today))).toEqual([]);
    // A copy left of its original is not taken for it, even where the layout is lost.
    await trial.run(`file.createDeveloperMetadataFinder().withKey('reseller-standing-note').find().forEach((one) => one.remove());
      file.setActiveSheet(sheetOf('Resellers ${today}'));
      file.moveActiveSheet(1);`);
    const again = await trial.again();
    expect(await again.run(`return port.nameOf('resellers')`)).toBe('Resellers');
  });

  test('shows charts of its own cells', async () => {
    const trial = await tryFilled();
    const today = await day(trial);
    await trial.run('copyAsValues()');
    const sheets = (await trial.run(`return sheetOf('Dashboard ${today}').getCharts()
      .map((chart) => chart.getRanges().map((range) => range.getSheet().getName()))`)) as string[][];
    expect(sheets.length).toBe(3);
    expect(new Set(sheets.flat())).toEqual(new Set([`Dashboard ${today}`]));
  });

  test('keeps text that looks like a formula, a number or a day as text', async () => {
    const trial = await trySetUpWorkbook();
    const names = ['=HYPERLINK("https://example.com")', "'quoted", '+1', '001', '2026-01-31', '@x'];
    await trial.run(
      `port.appendRows('resellers', ${JSON.stringify(names.map((name, index) => ({ reseller_id: `R${index}`, name })))})`,
    );
    const today = await day(trial);
    await trial.run('copyAsValues()');
    const copy = named(await tabsOf(trial), `Resellers ${today}`);
    expect(copy?.values.slice(1, 7).map(([, name]) => name)).toEqual(names);
    expect(copy?.formulas).toEqual([]);
  });

  test('keeps widths, notes, colours and merged cells', async () => {
    const trial = await tryFilled();
    const today = await day(trial);
    await trial.run('copyAsValues()');
    const looks = async (name: string) =>
      await trial.run(`const sheet = sheetOf('${name}');
        const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
        return [sheet.getColumnWidth(2), sheet.getFrozenRows(), range.getNotes(), range.getNumberFormats(),
          range.getMergedRanges().map((one) => one.getA1Notation()).sort(), sheet.getConditionalFormatRules().length]`);
    for (const name of ['Resellers', 'Dashboard'])
      expect(await looks(`${name} ${today}`)).toEqual(await looks(name));
  });

  test('copies the resellers alone where there is no dashboard', async () => {
    const trial = await tryFilled();
    await trial.run(`file.deleteSheet(sheetOf('Dashboard'))`);
    expect(await trial.run('return copyAsValues()')).toEqual([`Resellers ${await day(trial)}`]);
  });

  test('copies nothing while a cell is still calculating', async () => {
    const trial = await tryFilled();
    await trial.run(`sheetOf('Dashboard').getRange('Z60').setValue('Loading...')`);
    const before = await tabsOf(trial);
    await expect(trial.run('copyAsValues()')).rejects.toThrow(/“Dashboard” is still calculating/);
    expect(await tabsOf(trial)).toEqual(before);
  });

  test('says what is missing where nothing was set up', async () => {
    const trial = await tryWorkbook();
    await expect(trial.run('copyAsValues()')).rejects.toThrow(/has no Resellers yet; choose “Set up/);
  });
});
