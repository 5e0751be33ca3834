import type { Cell, SheetPlan } from './sheet-parts.ts';

const STANDINGS = ['Strategic', 'Rising', 'Exposed', 'Portfolio', 'Expendable', 'Inactive', 'Unknown'];

/** How many resellers stand where, and what they are worth, with a chart. */
export function overviewSheet(): SheetPlan {
  const rows = STANDINGS.map((standing, index): readonly Cell[] => {
    const row = index + 4;
    return [
      standing,
      `=COUNTIF('My resellers'!M$2:M$41,A${row})`,
      `=SUMIF('My resellers'!M$2:M$41,A${row},'My resellers'!J$2:J$41)`,
    ];
  });
  const faulty = ['To be corrected', `=COUNTIF('My resellers'!M$2:M$41,"⚠*")`];
  return {
    name: 'Overview',
    rows: [['Where our resellers stand'], [], ['Standing', 'Resellers', 'Our revenue'], ...rows, faulty],
    widths: [130, 90, 110],
    styles: { A1: 'title', 'A3:C3': 'heading' },
    formats: { 'C4:C10': 'money' },
    hasGridLines: false,
    figures: [
      {
        id: 'standings',
        tag: 'chart',
        col: 4,
        row: 2,
        offset: { x: 0, y: 0 },
        width: 640,
        height: 340,
        data: {
          type: 'bar',
          title: { text: 'Resellers by standing' },
          stacked: false,
          legendPosition: 'none',
          showValues: true,
          dataSetStyles: { counts: { backgroundColor: '#1A73E8' } },
          dataSource: {
            type: 'range',
            dataSets: [{ dataSetId: 'counts', dataRange: 'B3:B10' }],
            dataSetsHaveTitle: true,
            labelRange: 'A3:A10',
          },
        },
      },
    ],
  };
}
