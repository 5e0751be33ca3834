import * as chart from 'chart.js';

/** Gives o-spreadsheet the global `Chart` that it draws with, its controllers and elements on it as in the script build. */
export function provideChartLibrary(): void {
  const { Chart, registerables } = chart;
  Chart.register(...registerables);
  const members = Object.entries(chart).filter(([name]) => !(name in Chart));
  Object.assign(Chart, Object.fromEntries(members));
  Object.assign(globalThis, { Chart });
}
