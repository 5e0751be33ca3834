import { describe, expect, test } from 'vitest';
import { trySetUpWorkbook, type WorkbookTrial } from './try-workbook.ts';

const charts = `sheetOf('Dashboard').getCharts().map((chart) => [chart.getOptions().get('title'), chart.getChartId(),
  chart.getRanges().map((range) => range.getA1Notation()).join(' '), chart.getContainerInfo().getAnchorRow()])`;

const titles = ['Resellers by standing', 'Our revenue by standing', 'Share against commitment'];

async function titlesOfCharts(trial: WorkbookTrial): Promise<readonly unknown[]> {
  return ((await trial.run(`return ${charts}`)) as [string][]).map(([title]) => title);
}

describe('the charts of the dashboard', () => {
  test('are three, over the cells of the page, and the same after set-up ran again', async () => {
    const trial = await trySetUpWorkbook();
    const made = (await trial.run(`return ${charts}`)) as unknown[][];
    expect(made.map(([title, , ranges]) => [title, ranges])).toEqual([
      [titles[0], 'B41:B49 C41:C49'],
      [titles[1], 'B41:B49 D41:D49'],
      [titles[2], 'C102:C302 D102:D302'],
    ]);
    const axis = `sheetOf('Dashboard').getCharts()[2].getOptions().get('hAxis').logScale`;
    expect(await trial.run(`return ${axis}`)).toBe(true);
    const saved = JSON.stringify(trial.workbook.save());
    expect(await trial.run('return setUp()')).toEqual([]);
    expect(JSON.stringify(trial.workbook.save())).toBe(saved);
  });

  test('stay where a person moved them and as a person renamed them, and so does a person’s own chart', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`const sheet = sheetOf('Dashboard'); const [first] = sheet.getCharts();
      sheet.updateChart(first.modify().setOption('title', 'Mine now').setPosition(60, 12, 5, 6).build());
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('B41:C49')).setOption('title', 'My own').setPosition(5, 14, 0, 0).build());`);
    const before = await trial.run(`return ${charts}`);
    expect(await trial.run('return setUp()')).toEqual([]);
    expect(await trial.run(`return ${charts}`)).toEqual(before);
    expect(await titlesOfCharts(trial)).toHaveLength(4);
  });

  test('come back when they were deleted, and get their cells back when they read others', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`const sheet = sheetOf('Dashboard'); const [first, second] = sheet.getCharts(); sheet.removeChart(first);
      sheet.updateChart(second.modify().clearRanges().addRange(sheet.getRange('B41:B44')).addRange(sheet.getRange('D41:D44')).build());`);
    await trial.run('setUp()');
    const made = (await trial.run(`return ${charts}`)) as unknown[][];
    expect(new Set(made.map(([title]) => title))).toEqual(new Set(titles));
    expect(made.find(([title]) => title === titles[1])?.[2]).toBe('B41:B49 D41:D49');
    expect(made).toHaveLength(3);
  });
});

const formula = (a1: string) => `sheetOf('Dashboard').getRange('${a1}').getFormula()`;

describe('the dashboard in set-up', () => {
  test('is made again after it was deleted, and found after it was renamed', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`sheetOf('Dashboard').setName('Overview')`);
    expect(await trial.run('return setUp()')).toEqual([]);
    await trial.run(`file.deleteSheet(sheetOf('Overview'))`);
    expect(await trial.run('return port.missing()')).toEqual([]);
    expect(await trial.run('return setUp()')).toEqual(['tab Dashboard']);
    expect(await titlesOfCharts(trial)).toEqual(titles);
  });

  test('is not a table of the user’s own', async () => {
    const trial = await trySetUpWorkbook();
    expect(
      await trial.run(`file.setActiveSheet(sheetOf('Dashboard')); return port.activeTable() === undefined`),
    ).toBe(true);
  });

  test('follows tabs and columns that were renamed and moved, without a set-up', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`port.appendRows('resellers', [{ name: 'Northgate', sell_in: 500, standing: 'Rising' }]);
      sheetOf('Resellers').setName('Our partners'); sheetOf('Our partners').insertColumnsBefore(2, 2);`);
    expect(await trial.run('return setUp()')).toEqual([]);
    expect(await trial.run(`return sheetOf('Dashboard').getRange('C43:D43').getValues()`)).toEqual([
      [1, 500],
    ]);
  });

  test('gets its formulas anew after a column of Resellers was deleted', async () => {
    const trial = await trySetUpWorkbook();
    const before = await trial.run(`return ${formula('B14')}`);
    await trial.run(`const sheet = sheetOf('Resellers'); const at = sheet.getRange('1:1').getValues()[0].indexOf('Standing') + 1;
      sheet.deleteColumn(at);`);
    expect(await trial.run(`return sheetOf('Dashboard').getRange('B2').getValue()`)).toMatch(
      /^No resellers|gone/,
    );
    expect(await trial.run('return setUp()')).toContain('formulas of Dashboard');
    expect(await trial.run(`return ${formula('B14')}`)).toBe(before);
    const shown = `sheetOf('Dashboard').getRange('A1:J110').getDisplayValues().flat().filter((text) => /^#/.test(text))`;
    expect(await trial.run(`return ${shown}`)).toEqual([]);
  });

  test('is written anew as a whole where something was typed over or keeps a list from spilling; what stands beside it stays', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`port.appendRows('actions', [1, 2, 3].map((day) => ({ action: 'Call', name: 'A' + day, due: '2030-01-0' + day, status: 'open' })));
      const sheet = sheetOf('Dashboard'); sheet.getRange('C43').setValue(7); sheet.getRange('B12').setValue('Moves');
      sheet.getRange('G62').setValue('in the way'); sheet.getRange('L5').setValue('my note'); sheet.getRange('F3').setValue('my gap');`);
    expect(await trial.run(`return sheetOf('Dashboard').getRange('G61').getValue()`)).toBe('#REF!');
    expect(await trial.run('return setUp()')).toEqual(['formulas of Dashboard']);
    expect(
      await trial.run(
        `const sheet = sheetOf('Dashboard'); return ['C43', 'B12', 'G61', 'G62', 'L5', 'F3'].map((a1) => sheet.getRange(a1).getValue())`,
      ),
    ).toEqual([0, 'Next best moves', 'A1', 'A2', 'my note', '']);
    expect(await trial.run('return setUp()')).toEqual([]);
  });

  test('stays whole where a person inserts rows and columns before it', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`const sheet = sheetOf('Dashboard'); sheet.insertRowsBefore(1, 2); sheet.insertColumnsBefore(1, 1);
      sheet.getRange('A1').setValue('mine');`);
    expect(await trial.run('return setUp()')).toEqual([]);
    expect(
      await trial.run(
        `const sheet = sheetOf('Dashboard'); return [sheet.getRange('A1').getValue(), sheet.getRange('C3').getValue(), sheet.getCharts().length]`,
      ),
    ).toEqual(['mine', 'Dashboard', 3]);
  });

  test('is put in order after a person inserted a row and a column within it, without a formula twice', async () => {
    const trial = await trySetUpWorkbook();
    await trial.run(`const sheet = sheetOf('Dashboard'); sheet.insertRowsBefore(30, 3); sheet.insertColumnsBefore(4, 1);
      sheet.getRange('L60').setValue('mine'); sheet.getRange('L61').setValue('Portfolio');`);
    expect(await trial.run('return setUp()')).toEqual(['formulas of Dashboard']);
    const fresh = await trySetUpWorkbook();
    const content = `const sheet = sheetOf('Dashboard'); return sheet.getRange('A1:K320').getFormulas()`;
    const [mended, wanted] = [await trial.run(content), await fresh.run(content)];
    expect(mended).toEqual(wanted);
    expect(await trial.run(`return sheetOf('Dashboard').getRange('L60:L61').getValues().flat()`)).toEqual([
      'mine',
      'Portfolio',
    ]);
    expect(await trial.run('return setUp()')).toEqual([]);
  });

  test('keeps colours of other people, and has its own once', async () => {
    const trial = await trySetUpWorkbook();
    const rules = `sheetOf('Dashboard').getConditionalFormatRules().length`;
    const before = Number(await trial.run(`return ${rules}`));
    await trial.run(`const sheet = sheetOf('Dashboard');
      const own = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#123456').setRanges([sheet.getRange('C42:C49')]).build();
      sheet.setConditionalFormatRules([own, ...sheet.getConditionalFormatRules()]); sheet.insertRowsBefore(30, 1);`);
    await trial.run('setUp()');
    expect(await trial.run(`return ${rules}`)).toBe(before + 1);
    expect(
      await trial.run(
        `return sheetOf('Dashboard').getConditionalFormatRules()[0].getBooleanCondition().getBackground()`,
      ),
    ).toBe('#123456');
  });

  test('takes as many calls of services with a thousand resellers as with one', async () => {
    const counts: number[] = [];
    for (const resellers of [1, 1000]) {
      const trial = await trySetUpWorkbook();
      await trial.run(`port.appendRows('resellers', Array.from({ length: ${resellers} }, (_, at) => ({ name: 'R' + at, sell_in: at })));
        file.deleteSheet(sheetOf('Dashboard'));`);
      trial.addOn.resetServiceCalls();
      await trial.run('setUp()');
      counts.push(trial.addOn.serviceCalls.total);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
