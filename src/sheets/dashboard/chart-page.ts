import {
  type Dashboard,
  type DashboardChart,
  pageColumns,
  pageWidths,
} from '../../workbook/dashboard/define-dashboard.ts';
import type { PageOrigin } from '../../workbook/dashboard/page-sources.ts';
import { pageRange } from './page-place.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Pixels. */
const GAP = 16;
const HEIGHT = 272;

/** Google's numbers of our charts, by their names. */
type Numbers = Readonly<Record<string, number>>;

/**
 * Makes the charts that are missing and gives those that read other cells their own again; gives Google’s numbers of
 * ours. By these, as they were noted before, ours are known, so that a person may move, resize and rename them; all
 * other charts are a person’s. A chart that a set-up made and did not note is known by its title and cells.
 */
export function chartPage(sheet: Sheet, page: Dashboard, origin: PageOrigin, noted: Numbers): Numbers {
  const present = sheet.getCharts();
  const range = pageRange(sheet, origin);
  const found = new Map<string, Chart>();
  const wanted = page.charts.map((chart, index) => ({ chart, index, ranges: rangesOf(chart, range) }));
  for (const { chart, ranges } of wanted) {
    const there =
      present.find((one) => one.getChartId() === noted[chart.id]) ??
      present.find(
        (one) =>
          !Object.values(noted).includes(one.getChartId() ?? 0) &&
          one.getOptions().get('title') === chart.title &&
          isOver(one, ranges),
      );
    if (there) found.set(chart.id, there);
    if (there && !isOver(there, ranges)) {
      const builder = there.modify().clearRanges();
      for (const cells of ranges) builder.addRange(cells);
      sheet.updateChart(builder.build());
    }
  }
  for (const { chart, index, ranges } of wanted) {
    if (!found.has(chart.id)) sheet.insertChart(newChart(sheet, page, chart, index, origin, ranges));
  }
  const numbers = (chartOf: (chart: DashboardChart) => Chart | undefined): Numbers =>
    Object.fromEntries(
      page.charts.flatMap((chart) => {
        const number = chartOf(chart)?.getChartId();
        return typeof number === 'number' ? [[chart.id, number]] : [];
      }),
    );
  if (found.size === page.charts.length) return numbers(({ id }) => found.get(id));
  const known = new Set(present.map((one) => one.getChartId()));
  const added = sheet.getCharts().filter((one) => !known.has(one.getChartId()));
  return numbers(
    ({ id, title }) => found.get(id) ?? added.find((one) => one.getOptions().get('title') === title),
  );
}

function rangesOf({ columns, rows }: DashboardChart, range: ReturnType<typeof pageRange>): readonly Range[] {
  const [first, last] = rows;
  return columns.map((column) => range(column, first, column, last - first + 1));
}

function isOver(chart: Chart, ranges: readonly Range[]): boolean {
  const places = (list: readonly Range[]) => list.map((one) => one.getA1Notation()).join(' ');
  return places(chart.getRanges()) === places(ranges);
}

function newChart(
  sheet: Sheet,
  { charts, pictures }: Dashboard,
  { title, type, axes, colour }: DashboardChart,
  index: number,
  origin: PageOrigin,
  ranges: readonly Range[],
): Chart {
  const whole = pageColumns.slice(1).reduce((sum, column) => sum + pageWidths[column], 0);
  const width = Math.floor((whole - GAP * (charts.length - 1)) / charts.length);
  // Google anchors a chart at a cell: the one that lies under its left edge.
  let column = 1;
  let left = index * (width + GAP);
  for (const one of pageColumns.slice(1)) {
    if (left < pageWidths[one]) break;
    left -= pageWidths[one];
    column++;
  }
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[type])
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [colour])
    .setOption('width', width)
    .setOption('height', HEIGHT)
    .setPosition(origin.row + pictures.top, origin.column + column, left, 0);
  if (axes)
    builder.setOption('hAxis', { title: axes.x, logScale: true }).setOption('vAxis', { title: axes.y });
  for (const cells of ranges) builder.addRange(cells);
  return builder.build();
}
