import { cellsNamed } from './cells-named.ts';
import type { ChartContent, ChartRange, ChartType } from './charts.ts';
import { host } from './execution.ts';
import { a1Notation } from './zones.ts';

/** The engine's charts, as far as scripts can make or read them. */
interface Definition {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataRange: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
  };
}

const ENGINE_TYPES: Readonly<Record<ChartType, object>> = {
  AREA: { type: 'line', labelsAsText: false, stacked: false, cumulative: false, fillArea: true },
  BAR: { type: 'bar', stacked: false, horizontal: true },
  COLUMN: { type: 'bar', stacked: false },
  COMBO: { type: 'combo' },
  LINE: { type: 'line', labelsAsText: false, stacked: false, cumulative: false },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter', labelsAsText: false },
};

/** A chart as the engine takes it: the first column gives the labels, or the x of a scatter chart; the others the series. */
export function definitionOf({ type, headers, options, ranges }: ChartContent, sheetId: string): object {
  const [labels, ...series] = ranges.flatMap(columnsOf).map((range) => named(range, sheetId));
  const dataSets = (series.length > 0 ? series : [labels]).map((dataRange, index) => ({
    dataSetId: `${index}`,
    dataRange,
  }));
  const colors = Array.isArray(options.colors) ? (options.colors as readonly string[]) : [];
  const title = typeof options.title === 'string' ? options.title : '';
  const axis = (name: 'hAxis' | 'vAxis') => ({
    ...(option(options, name, 'title') ? { title: { text: String(option(options, name, 'title')) } } : {}),
    ...(option(options, name, 'logScale') === true ? { logScale: true } : {}),
  });
  return {
    ...ENGINE_TYPES[type],
    title: { text: title },
    legendPosition: legendOf(options),
    dataSetStyles: Object.fromEntries(
      dataSets.map(({ dataSetId }, index) => [
        dataSetId,
        colors[index] === undefined ? {} : { backgroundColor: colors[index] },
      ]),
    ),
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: headers > 0,
      ...(series.length > 0 ? { labelRange: labels } : {}),
    },
    axesDesign: { x: axis('hAxis'), y: axis('vAxis') },
    humanize: true,
  };
}

/** A chart that a person made, as a script sees it. */
export function readDefinition(definition: unknown): ChartContent {
  const { type, title, horizontal, fillArea, dataSource = {} } = definition as Definition;
  const { dataSets = [], labelRange, dataSetsHaveTitle } = dataSource;
  const found = (Object.keys(ENGINE_TYPES) as ChartType[]).find((name) => {
    const engine = ENGINE_TYPES[name] as Definition;
    return (
      engine.type === type &&
      Boolean(engine.horizontal) === Boolean(horizontal) &&
      Boolean(engine.fillArea) === Boolean(fillArea)
    );
  });
  const texts = [
    ...(labelRange === undefined ? [] : [labelRange]),
    ...dataSets.map(({ dataRange }) => dataRange),
  ];
  return {
    type: found ?? 'COLUMN',
    headers: dataSetsHaveTitle ? 1 : 0,
    options: title?.text ? { title: title.text } : {},
    ranges: texts.flatMap(rangeNamed),
  };
}

function columnsOf({ sheetId, zone }: ChartRange): ChartRange[] {
  const columns: ChartRange[] = [];
  for (let col = zone.left; col <= zone.right; col++) {
    columns.push({ sheetId, zone: { ...zone, left: col, right: col } });
  }
  return columns;
}

function named({ sheetId, zone }: ChartRange, ownSheetId: string): string {
  const a1 = a1Notation(zone);
  if (sheetId === ownSheetId) return a1;
  const sheet = host()
    .sheets()
    .find(({ id }) => id === sheetId);
  if (!sheet) throw new Error('The sheet was deleted.');
  return `'${sheet.name.replace(/'/g, "''")}'!${a1}`;
}

function rangeNamed(text: string): ChartRange[] {
  const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')*)'!|([^!]*)!)?(.*)$/.exec(text) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheets = host().sheets();
  const sheet =
    name === undefined
      ? sheets.find(({ id }) => id === host().activeSheetId())
      : sheets.find((one) => one.name === name);
  return sheet ? [{ sheetId: sheet.id, zone: cellsNamed(cells, sheet.rows, sheet.columns).zone }] : [];
}

/** Google takes `hAxis` with an object and `hAxis.title` alike. */
function option(options: ChartContent['options'], group: string, name: string): unknown {
  const whole = options[group];
  const inside = typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
  return options[`${group}.${name}`] ?? inside;
}

function legendOf(options: ChartContent['options']): string {
  const { legend } = options;
  const position = typeof legend === 'string' ? legend : option(options, 'legend', 'position');
  return ['top', 'bottom', 'left', 'right', 'none'].includes(String(position)) ? String(position) : 'right';
}
