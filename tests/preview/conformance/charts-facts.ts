import type { Fact } from './fact.ts';

const SOURCE = 'testsheetschart.js';

const CHART = `const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN)
  .addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('B1:B5')).setPosition(2, 3, 10, 20).setOption('title', 'Made');
  const titled = () => sheet.getCharts().filter((chart) => chart.getOptions().get('title') === 'Made');`;

export const chartsFacts: readonly Fact[] = [
  {
    members: ['Charts.ChartType', 'EmbeddedChartBuilder.setChartType', 'EmbeddedChart.modify'],
    source: SOURCE,
    says: 'a chart is of the type that was set',
    script: `${CHART} const chart = builder.build(); return [String(chart), String(chart.modify().getChartType())];`,
    gives: ['EmbeddedChart', 'COLUMN'],
  },
  {
    members: [
      'Sheet.insertChart',
      'Sheet.getCharts',
      'EmbeddedChart.getOptions',
      'ChartOptions.get',
      'EmbeddedChartBuilder.setOption',
    ],
    source: SOURCE,
    says: 'a chart that was put in a moment ago is there, and found by its title',
    script: `${CHART} sheet.insertChart(builder.build()); return titled().length;`,
    gives: 1,
  },
  {
    members: ['Sheet.newChart', 'EmbeddedChartBuilder.build', 'EmbeddedChartBuilder.setPosition'],
    source: SOURCE,
    says: 'a chart says where it was put: the cell and the pixels from there',
    script: `${CHART} const chart = builder.build(); sheet.insertChart(chart); const place = chart.getContainerInfo();
      return [String(place), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];`,
    gives: ['ContainerInfo', 2, 3, 10, 20],
  },
  {
    members: ['EmbeddedChartBuilder.addRange', 'EmbeddedChart.getRanges'],
    source: SOURCE,
    says: 'a chart has the ranges that were added',
    script: `${CHART} const chart = builder.build(); sheet.insertChart(chart); return chart.getRanges().map((range) => range.getA1Notation());`,
    gives: ['A1:A5', 'B1:B5'],
  },
  {
    members: ['EmbeddedChartBuilder.clearRanges'],
    source: SOURCE,
    says: 'a builder without its ranges has none',
    script: `${CHART} return builder.clearRanges().getRanges().length;`,
    gives: 0,
  },
  {
    members: ['EmbeddedChartBuilder.removeRange'],
    source: SOURCE,
    says: 'a range that was added is taken out again, and the builder given back',
    script: `${CHART} return builder.removeRange(sheet.getRange('A1:A5')).getRanges().map((range) => range.getA1Notation());`,
    gives: ['B1:B5'],
  },
  {
    members: ['Sheet.updateChart', 'Sheet.removeChart', 'EmbeddedChart.getChartId'],
    source: SOURCE,
    says: 'a chart that was moved is the one that was read before: taken out by that, it is gone',
    script: `${CHART} sheet.insertChart(builder.build()); const [chart] = titled(); const id = chart.getChartId();
      sheet.updateChart(chart.modify().setPosition(5, 5, 0, 0).build()); const moved = titled()[0].getContainerInfo().getAnchorRow();
      sheet.removeChart(chart);
      return [moved, sheet.getCharts().some((one) => one.getChartId() === id)];`,
    gives: [5, false],
  },
  {
    members: ['Charts.ChartType'],
    source: 'testchartsapp.js',
    says: 'the service and its types print their names',
    script: 'return [String(Charts), String(Charts.ChartType.BAR), String(Charts.ChartType.LINE)];',
    gives: ['Charts', 'BAR', 'LINE'],
  },
];
