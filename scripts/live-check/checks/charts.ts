import type { LiveCheck } from '../define-check.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What becomes of charts that a script makes. */
export const charts: readonly LiveCheck[] = [
  {
    question: 'Does `hAxis.logScale` make the axis of a scatter chart logarithmic?',
    assumed: 'Yes',
    steps:
      'Set the add-on up in a file with a few resellers, and look at the lower axis of the chart of shares on the Dashboard: 1, 10 and 100 are equally far apart.',
  },
  {
    question:
      'Is `getChartId()` of a chart the same after it was moved, renamed or changed by `updateChart`?',
    assumed: 'Yes; our charts are known by it',
    settled: {
      answer: 'Yes: a stable identifier, of its own within the spreadsheet',
      source:
        '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getChartId())',
    },
    expected: [true, true],
    see(scratch) {
      const tab = charted(scratch.tab(TABLE));
      const before = tab.getCharts()[0]?.getChartId();
      return [
        { title: 'renamed', row: 2 },
        { title: 'moved', row: 9 },
      ].map(({ title, row }) => {
        const [chart] = tab.getCharts();
        if (chart)
          tab.updateChart(chart.modify().setOption('title', title).setPosition(row, 4, 0, 0).build());
        SpreadsheetApp.flush();
        const id = tab.getCharts()[0]?.getChartId();
        return typeof id === 'number' && id === before;
      });
    },
  },
  {
    question: 'Does `getCharts()` show a chart that `insertChart` made a moment ago?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes',
      source:
        '[gas-fakes](https://github.com/brucemcpherson/gas-fakes/blob/main/test/testsheetschart.js), whose tests also run on Apps Script itself',
    },
    expected: 1,
    see: (scratch) => charted(scratch.tab(TABLE)).getCharts().length,
  },
  {
    question: 'Does `setPosition` take an offset within the cell, and does the chart stand where it says?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: the upper left corner stands that many pixels from its column and row',
      source:
        '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/container-info#getOffsetX())',
    },
    expected: [3, 2, 11, 7],
    see(scratch) {
      const info = charted(scratch.tab(TABLE)).getCharts()[0]?.getContainerInfo();
      return info
        ? [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()]
        : 'no chart';
    },
  },
  {
    question: 'Does `getRanges()` of a chart follow rows that are inserted above its cells?',
    assumed: 'Yes',
    expected: ['A3:B5'],
    see(scratch) {
      const tab = charted(scratch.tab(TABLE));
      tab.insertRowsBefore(1, 2);
      SpreadsheetApp.flush();
      return tab.getCharts().flatMap((chart) => chart.getRanges().map((range) => range.getA1Notation()));
    },
  },
];

const TABLE = { A1: 'x', B1: 'y', A2: 1, B2: 2, A3: 3, B3: 4 };

function charted(tab: Sheet): Sheet {
  const builder = tab.newChart().setChartType(Charts.ChartType.SCATTER).addRange(tab.getRange('A1:B3'));
  tab.insertChart(builder.setPosition(3, 2, 11, 7).build());
  return tab;
}
