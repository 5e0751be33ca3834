import { definitionOf, readDefinition } from './chart-definition.ts';
import { covered, enumeration, uncovered } from './covered.ts';
import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { newRange } from './sheet-makers.ts';
import { numberOfText } from './zones.ts';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GChartType = GoogleAppsScript.Charts.ChartType;

export const chartTypes = enumeration('AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER');

export type ChartType = keyof typeof chartTypes;

export interface ChartRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Where a chart hangs: the cell under its left upper corner, from 0, and pixels from there. */
interface Anchor {
  readonly row: number;
  readonly col: number;
  readonly offset: { readonly x: number; readonly y: number };
}

/** What a chart shows, and how. */
export interface ChartContent {
  readonly type: ChartType;
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly ranges: readonly ChartRange[];
}

interface Figure extends Anchor {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Google's size of a chart that was given none. */
const SIZE = { width: 600, height: 371 };

type Covered = 'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify';

class Chart implements Pick<GChart, Covered> {
  /** The engine's id; none until the chart is in a sheet. */
  id: string | undefined;
  content: ChartContent = { type: 'COLUMN', headers: -1, options: {}, ranges: [] };
  anchor: Anchor = { row: 0, col: 0, offset: { x: 0, y: 0 } };

  getChartId(): number | null {
    return this.id === undefined ? null : numberOfText(this.id);
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    const { row, col, offset } = this.anchor;
    return covered('ContainerInfo', {
      getAnchorRow: () => row + 1,
      getAnchorColumn: () => col + 1,
      getOffsetX: () => offset.x,
      getOffsetY: () => offset.y,
    });
  }

  getNumHeaders(): number {
    return this.content.headers;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this.content;
    return covered('ChartOptions', { get: (option: string) => options[option] ?? null });
  }

  getRanges(): GRange[] {
    return this.content.ranges.map(({ sheetId, zone }) => newRange(sheetId, zone));
  }

  modify(): GBuilder {
    return builderOf(this);
  }
}

type CoveredByBuilder =
  | 'addRange'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getRanges'
  | 'removeRange'
  | 'setChartType'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition';

class ChartBuilder extends Chart implements Pick<GBuilder, CoveredByBuilder> {
  build(): GChart {
    return chartOf(this);
  }

  getChartType(): GChartType {
    return chartTypes[this.content.type] as unknown as GChartType;
  }

  setChartType(type: GChartType): GBuilder {
    const name = String(type) as ChartType;
    if (!(name in chartTypes)) throw new Error(`The chart type ${name} is not covered by the preview`);
    return this.set({ type: name });
  }

  addRange(range: GRange): GBuilder {
    const { sheetId, zone } = uncovered<ChartRange>(range);
    return this.set({ ranges: [...this.content.ranges, { sheetId, zone }] });
  }

  removeRange(range: GRange): GBuilder {
    const gone = uncovered<ChartRange>(range);
    const isGone = (one: ChartRange) =>
      one.sheetId === gone.sheetId && JSON.stringify(one.zone) === JSON.stringify(gone.zone);
    return this.set({ ranges: this.content.ranges.filter((one) => !isGone(one)) });
  }

  clearRanges(): GBuilder {
    return this.set({ ranges: [] });
  }

  setNumHeaders(headers: number): GBuilder {
    return this.set({ headers });
  }

  setOption(option: string, value: unknown): GBuilder {
    return this.set({ options: { ...this.content.options, [option]: value } });
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): GBuilder {
    if (anchorRow < 1 || anchorColumn < 1) throw new Error('The chart must lie within the sheet.');
    this.anchor = { row: anchorRow - 1, col: anchorColumn - 1, offset: { x: offsetX, y: offsetY } };
    return this as unknown as GBuilder;
  }

  private set(changes: Partial<ChartContent>): GBuilder {
    this.content = { ...this.content, ...changes };
    return this as unknown as GBuilder;
  }
}

function chartOf({ id, content, anchor }: Chart): GChart {
  return covered('EmbeddedChart', Object.assign(new Chart(), { id, content, anchor }));
}

function builderOf({ id, content, anchor }: Chart): GBuilder {
  return covered('EmbeddedChartBuilder', Object.assign(new ChartBuilder(), { id, content, anchor }));
}

export function newChart(): GBuilder {
  return builderOf(new Chart());
}

/** The charts of a sheet, those that people have made as well. */
export function chartsOf(sheetId: string): GChart[] {
  return chartIds(sheetId).map((id) => {
    const { row, col, offset } = figureOf(sheetId, id);
    return chartOf(Object.assign(new Chart(), { id, content: contentOf(id), anchor: { row, col, offset } }));
  });
}

export function insertChart(sheetId: string, chart: GChart): void {
  const { content, anchor } = uncovered<Chart>(chart);
  if (content.ranges.length === 0) throw new Error('A chart must have a range.');
  const id = host().uuid();
  host().command('CREATE_CHART', {
    sheetId,
    chartId: id,
    figureId: `figure-${id}`,
    ...anchor,
    size: sizeOf(content),
    definition: definitionOf(content, sheetId),
  });
  keep(id, content);
}

export function updateChart(sheetId: string, chart: GChart): void {
  const { id, content, anchor } = uncovered<Chart>(chart);
  const figure = id !== undefined && chartIds(sheetId).includes(id) ? figureOf(sheetId, id) : undefined;
  if (!figure || id === undefined) throw new Error('Chart not found on this sheet.');
  const definition = definitionOf(content, sheetId);
  host().command('UPDATE_CHART', { sheetId, chartId: id, figureId: figure.id, definition });
  host().command('UPDATE_FIGURE', { sheetId, figureId: figure.id, ...anchor, ...sizeOf(content, figure) });
  forget(id);
  keep(id, content);
}

/**
 * What becomes of charts whose sheet was copied: the copies go on showing the cells of the original. Whether Google
 * does so is not documented, and whoever copies must not rely on the other.
 */
export function copyCharts(from: string, to: string): void {
  const copies = chartIds(to);
  for (const [index, chart] of chartsOf(from).entries()) {
    const { content, anchor } = uncovered<Chart>(chart);
    updateChart(to, chartOf(Object.assign(new Chart(), { id: copies[index], content, anchor })));
  }
}

export function removeChart(sheetId: string, chart: GChart): void {
  const { id } = uncovered<Chart>(chart);
  if (id === undefined || !chartIds(sheetId).includes(id)) throw new Error('Chart not found on this sheet.');
  host().command('DELETE_FIGURE', { sheetId, figureId: figureOf(sheetId, id).id });
  forget(id);
}

function sizeOf({ options }: ChartContent, present: typeof SIZE | Figure = SIZE): typeof SIZE {
  const { width, height } = options;
  return {
    width: typeof width === 'number' ? width : present.width,
    height: typeof height === 'number' ? height : present.height,
  };
}

function chartIds(sheetId: string): readonly string[] {
  return (host().ask('getChartIds', sheetId) ?? []) as readonly string[];
}

function figureOf(sheetId: string, chartId: string): Figure {
  return host().ask('getFigure', sheetId, host().ask('getFigureIdFromChartId', chartId)) as Figure;
}

/** Google’s own words of a chart are kept beside it, each range at its cells, which may move. */
function keep(id: string, { ranges, ...words }: ChartContent): void {
  host().putItem({ id: `chart ${id}`, kind: 'chart', value: JSON.stringify(words) });
  ranges.forEach(({ sheetId, zone }, index) => {
    host().putItem({ id: `chart ${id} ${index}`, kind: 'chart', sheetId, zone, value: '' });
  });
}

function forget(id: string): void {
  for (const item of host().items('chart')) {
    if (item.id === `chart ${id}` || item.id.startsWith(`chart ${id} `)) host().removeItem(item.id);
  }
}

function contentOf(id: string): ChartContent {
  const items = host().items('chart');
  const words = items.find((item) => item.id === `chart ${id}`);
  if (!words) return readDefinition(host().ask('getChartDefinition', id));
  const ranges = items
    .filter((item) => item.id.startsWith(`chart ${id} `))
    .sort((one, other) => one.id.localeCompare(other.id))
    .flatMap(({ sheetId, zone }) => (sheetId !== undefined && zone ? [{ sheetId, zone }] : []));
  return { ...(JSON.parse(words.value) as Omit<ChartContent, 'ranges'>), ranges };
}
