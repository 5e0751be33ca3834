import { describe, expect, test } from 'vitest';
import type { WorkbookJson } from '../../preview/engine/index.ts';
import { tryAddOn } from './try-add-on.ts';

const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet();';

const BUILT = `${SHEET} sheet.getRange('A1:B3').setValues([['What', 'Count'], ['One', 3], ['Two', 5]]);
  const built = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
    .setOption('title', 'Counts').setOption('legend', { position: 'none' }).setOption('colors', ['#123456'])
    .setOption('width', 300).setOption('height', 200).setPosition(5, 3, 7, 8).build();`;

const INSERTED = `${BUILT} sheet.insertChart(built);`;

const described = `(chart) => [chart.getOptions().get('title'), chart.getRanges().map((range) => range.getA1Notation()),
  chart.getNumHeaders(), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn(),
  chart.getContainerInfo().getOffsetX(), chart.getContainerInfo().getOffsetY(), String(chart.modify().getChartType())]`;

describe('charts of the stand-ins', () => {
  test('are built, inserted and read back, and have a number only in a sheet', async () => {
    const { run } = await tryAddOn('');
    expect(
      await run(`${INSERTED} const [chart] = sheet.getCharts();
        return [built.getChartId(), chart.getChartId() > 0, (${described})(chart)]`),
    ).toEqual([null, true, ['Counts', ['A1:B3'], 1, 5, 3, 7, 8, 'BAR']]);
  });

  test('become the engine’s, which draws them', async () => {
    const { run, workbook } = await tryAddOn('');
    await run(INSERTED);
    const { getters } = workbook.model;
    const [id = ''] = getters.getChartIds('first');
    expect(getters.getChartDefinition(id)).toMatchObject({
      type: 'bar',
      horizontal: true,
      title: { text: 'Counts' },
      legendPosition: 'none',
      dataSource: { dataSets: [{ dataRange: 'B1:B3' }], labelRange: 'A1:A3', dataSetsHaveTitle: true },
    });
    expect(getters.getFigures('first')).toMatchObject([
      { col: 2, row: 4, offset: { x: 7, y: 8 }, width: 300, height: 200 },
    ]);
    const runtime = getters.getChartRuntime(id) as unknown as {
      chartJsConfig: { data: { labels: string[]; datasets: { data: number[]; backgroundColor: string }[] } };
    };
    const { labels, datasets } = runtime.chartJsConfig.data;
    expect([labels, datasets[0]?.data]).toEqual([
      ['One', 'Two'],
      [3, 5],
    ]);
  });

  test('follow their cells, keep their number when they are updated, and are saved with the workbook', async () => {
    const { run, workbook } = await tryAddOn('');
    const number = await run(`${INSERTED} sheet.insertRowsBefore(1, 2); const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().setOption('title', 'Other').setPosition(2, 2, 0, 0).build()); return chart.getChartId()`);
    const again = await tryAddOn('', {}, workbook.save() as WorkbookJson);
    expect(
      await again.run(
        `${SHEET} return sheet.getCharts().map((chart) => [chart.getChartId(), (${described})(chart)])`,
      ),
    ).toEqual([[number, ['Other', ['A3:B5'], 1, 2, 2, 0, 0, 'BAR']]]);
  });

  test('of a person are read with their title and cells', async () => {
    const { run, workbook } = await tryAddOn('', { A1: 'x' });
    workbook.dispatch('CREATE_CHART', {
      sheetId: 'first',
      figureId: 'figure',
      chartId: 'chart',
      col: 1,
      row: 1,
      offset: { x: 0, y: 0 },
      size: { width: 100, height: 100 },
      definition: {
        type: 'pie',
        title: { text: 'By hand' },
        legendPosition: 'top',
        dataSetStyles: {},
        dataSource: {
          type: 'range',
          dataSets: [{ dataSetId: '0', dataRange: 'B1:B3' }],
          dataSetsHaveTitle: false,
          labelRange: 'A1:A3',
        },
      },
    });
    expect(await run(`${SHEET} return sheet.getCharts().map(${described})`)).toEqual([
      ['By hand', ['A1:A3', 'B1:B3'], 0, 2, 2, 0, 0, 'PIE'],
    ]);
  });

  test('are removed, and what is not in the sheet can be neither removed nor updated', async () => {
    const { run } = await tryAddOn('');
    expect(
      await run(`${INSERTED} const [chart] = sheet.getCharts(); sheet.removeChart(chart);
        const refused = (act) => { try { act(); return ''; } catch (error) { return error.message; } };
        return [sheet.getCharts().length, refused(() => sheet.removeChart(chart)), refused(() => sheet.updateChart(built)),
          refused(() => sheet.insertChart(sheet.newChart().build()))]`),
    ).toEqual([
      0,
      'Chart not found on this sheet.',
      'Chart not found on this sheet.',
      'A chart must have a range.',
    ]);
  });

  test('scatter charts take the first column for x, over the cells of two columns', async () => {
    const { run, workbook } = await tryAddOn('');
    await run(`${SHEET} sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.SCATTER)
      .addRange(sheet.getRange('A1:A9')).addRange(sheet.getRange('C1:C9')).setNumHeaders(1).setPosition(1, 5, 0, 0)
      .setOption('hAxis', { title: 'Share' }).setOption('vAxis.title', 'Score').setOption('hAxis.logScale', true).build());`);
    const { getters } = workbook.model;
    expect(getters.getChartDefinition(getters.getChartIds('first')[0] ?? '')).toMatchObject({
      type: 'scatter',
      dataSource: { dataSets: [{ dataRange: 'C1:C9' }], labelRange: 'A1:A9' },
      axesDesign: { x: { title: { text: 'Share' }, logScale: true }, y: { title: { text: 'Score' } } },
    });
  });
});

describe('merges', () => {
  test('are made row by row, found where they overlap, and taken apart only as a whole', async () => {
    const { run } = await tryAddOn('');
    expect(
      await run(`${SHEET} sheet.getRange('B2:D3').mergeAcross();
        const found = sheet.getRange('A1:B9').getMergedRanges().map((range) => range.getA1Notation());
        let refused = ''; try { sheet.getRange('A1:B9').breakApart(); } catch (error) { refused = error.message; }
        sheet.getRange('A1:E9').breakApart();
        return [found, refused, sheet.getRange('A1:E9').getMergedRanges().length]`),
    ).toEqual([
      ['B2:D2', 'B3:D3'],
      'You must select all cells in a merged range to merge or unmerge them.',
      0,
    ]);
  });
});

describe('looks by table', () => {
  test('give each cell its own', async () => {
    const { run, workbook } = await tryAddOn('');
    await run(`${SHEET} sheet.getRange('A1:B2').setFontSizes([[8, 9], [9, 9]]).setFontColors([['#111111', null], [null, '#222222']])
      .setBackgrounds([['#333333', '#333333'], [null, null]]).setFontWeights([['bold', 'normal'], ['normal', 'bold']])
      .setHorizontalAlignments([['right', null], [null, 'center']]).setNumberFormats([['0.0%', '0'], ['0', '0.0%']]);
      sheet.setRowHeights(2, 3, 50); sheet.setHiddenGridlines(true);`);
    const { getters } = workbook.model;
    const style = (col: number, row: number) => getters.getCellStyle({ sheetId: 'first', col, row });
    expect(style(0, 0)).toMatchObject({
      fontSize: 8,
      textColor: '#111111',
      fillColor: '#333333',
      bold: true,
      align: 'right',
    });
    expect(style(1, 1)).toMatchObject({ fontSize: 9, textColor: '#222222', bold: true, align: 'center' });
    expect(getters.getHeaderSize('first', 'ROW', 2)).toBe(50);
    expect(getters.getGridLinesVisibility('first')).toBe(false);
    expect(await run(`${SHEET} return sheet.getRange('A1:B2').getNumberFormats()`)).toEqual([
      ['0.0%', '0'],
      ['0', '0.0%'],
    ]);
  });
});
