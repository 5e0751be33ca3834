import { expect, test } from 'vitest';
import { createWorkbook, readXlsx } from '../../preview/engine/index.ts';
import { provideXml } from '../../preview/headless/index.ts';
import { tryAddOn } from './try-add-on.ts';

test('a saved workbook opens as it was', async () => {
  const { workbook } = await tryAddOn('', { A1: '1', A2: '=A1+1' });
  const again = createWorkbook(workbook.save());
  expect(again.model.getters.getEvaluatedCell({ sheetId: 'first', col: 0, row: 1 }).value).toBe(2);
});

test('a workbook goes out as xlsx and comes back with its values and formulas', async () => {
  provideXml();
  const { workbook } = await tryAddOn('', { A1: 'Reseller', B1: '0.5', B2: '=B1*4' });
  const bytes = await workbook.exportXlsx();
  const again = createWorkbook(readXlsx(bytes));
  const sheetId = again.model.getters.getSheetIds()[0] ?? '';
  const values = [0, 1].map((row) => again.model.getters.getEvaluatedCell({ sheetId, col: 1, row }).value);
  expect(values).toEqual([0.5, 2]);
});

test('bytes that are no workbook are refused', () => {
  expect(() => readXlsx(new Uint8Array([1, 2, 3]))).toThrow();
});

test('a refused command throws with the reason, and one that changes nothing does not', async () => {
  const { workbook, cell } = await tryAddOn('');
  expect(() =>
    workbook.dispatch('UPDATE_CELL', { sheetId: 'first', col: 0, row: 5000, content: 'x' }),
  ).toThrow('TargetOutOfSheet');
  workbook.dispatch('UPDATE_CELL', { sheetId: 'first', col: 0, row: 0, content: 'x' });
  workbook.dispatch('UPDATE_CELL', { sheetId: 'first', col: 0, row: 0, content: 'x' });
  expect(cell('A1')).toBe('x');
});

test('what a script keeps in its properties is a change of the workbook, to be saved', async () => {
  const { workbook, run } = await tryAddOn('');
  let changes = 0;
  workbook.onChange(() => changes++);
  await run('PropertiesService.getUserProperties().setProperty("draft", "kept");');
  expect(changes).toBe(1);
  expect(createWorkbook(workbook.save()).properties('user').get('draft')).toBe('kept');
  await run('PropertiesService.getUserProperties().deleteProperty("draft");');
  expect(changes).toBe(2);
});

test('many cells written by the add-on are one step of undo', async () => {
  const { workbook, run, cell } = await tryAddOn('');
  await run('SpreadsheetApp.getActiveSheet().getRange("A1:A3").setValues([[1], [2], [3]]);');
  expect([cell('A1'), cell('A3')]).toEqual([1, 3]);
  workbook.dispatch('REQUEST_UNDO', {});
  expect([cell('A1'), cell('A3')]).toEqual([null, null]);
  workbook.dispatch('REQUEST_REDO', {});
  expect(cell('A3')).toBe(3);
});

test('looks that a script sets are one step of undo, and there when it asks for them and at its end', async () => {
  const { workbook, run } = await tryAddOn('');
  const cell = 'SpreadsheetApp.getActiveSheet().getRange("A1")';
  const look = () => workbook.model.getters.getCell({ sheetId: 'first', col: 0, row: 0 });
  expect(await run(`${cell}.setNumberFormat("0.0").setNote("why"); return ${cell}.getNote();`)).toBe('why');
  expect(await run(`return ${cell}.setNumberFormat("0.00").getNumberFormat();`)).toBe('0.00');
  await run(`${cell}.setFontWeight("bold").setBackground("#ff0000");`);
  expect(look()).toMatchObject({ style: { bold: true, fillColor: '#ff0000' }, format: '0.00' });
  workbook.dispatch('REQUEST_UNDO', {});
  expect(look()).toMatchObject({ format: '0.00' });
  expect(look()?.style ?? {}).toEqual({});
});

test('changes of the content are told, and moving about is not', async () => {
  const { workbook, type } = await tryAddOn('');
  let changes = 0;
  const stop = workbook.onChange(() => changes++);
  workbook.model.selection.selectCell(3, 3);
  expect(changes).toBe(0);
  type('A1', 'x');
  expect(changes).toBeGreaterThan(0);
  stop();
  const before = changes;
  type('A1', 'y');
  expect(changes).toBe(before);
});

test('a range of 10,000 rows follows a change in one of them', async () => {
  const code = '/** @customfunction */\nfunction SAME(rows) { return rows; }';
  const cells: Record<string, string> = { B1: '=SAME(A1:A)' };
  for (let row = 1; row <= 10_000; row++) cells[`A${row}`] = String(row);
  const data = { sheets: [{ id: 'first', name: 'First', cells, colNumber: 5, rowNumber: 10_000 }] };
  const { type, cell } = await tryAddOn(code, {}, data);
  expect(cell('B9')).toBe(9);
  type('A9', '90');
  expect(cell('B9')).toBe(90);
  expect(cell('B10000')).toBe(10_000);
});

test('a chart with logarithmic axes keeps them when it is saved', async () => {
  const { workbook } = await tryAddOn('', { A1: '1', A2: '100', B1: '2', B2: '200' });
  const dataSource = {
    type: 'range',
    dataSets: [{ dataSetId: '0', dataRange: 'B1:B2' }],
    dataSetsHaveTitle: false,
    labelRange: 'A1:A2',
  };
  const definition = {
    type: 'scatter',
    title: { text: 'Map' },
    dataSetStyles: {},
    dataSource,
    legendPosition: 'none',
    humanize: false,
    axesDesign: { x: { logScale: true } },
  };
  const place = {
    figureId: 'figure',
    chartId: 'chart',
    sheetId: 'first',
    col: 3,
    row: 0,
    offset: { x: 0, y: 0 },
    size: { width: 300, height: 200 },
  };
  workbook.dispatch('CREATE_CHART', { ...place, definition } as never);
  const again = createWorkbook(workbook.save());
  const runtime = again.model.getters.getChartRuntime('chart') as unknown as {
    chartJsConfig: {
      options: {
        scales: Record<
          string,
          { type?: string; afterBuildTicks?: (axis: { ticks: { value: number }[] }) => void }
        >;
      };
    };
  };
  expect(runtime.chartJsConfig.options.scales.x?.type).toBe('logarithmic');
  expect(runtime.chartJsConfig.options.scales.y?.type).not.toBe('logarithmic');
  const numbersOf = (values: readonly number[]) => {
    const axis = { ticks: values.map((value) => ({ value })) };
    runtime.chartJsConfig.options.scales.x?.afterBuildTicks?.(axis);
    return axis.ticks.map(({ value }) => value);
  };
  expect(numbersOf([0.001, 0.002, 0.005, 0.01, 0.02, 0.1, 0.4])).toEqual([0.001, 0.01, 0.1]);
  expect(numbersOf([0.02, 0.05, 0.1, 0.2])).toEqual([0.02, 0.05, 0.1, 0.2]);
});
