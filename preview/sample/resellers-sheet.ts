import { RESELLERS } from './resellers.ts';
import type { Cell, SheetPlan } from './sheet-parts.ts';

const HEADER = [
  'ID',
  'Reseller',
  'Sell-in',
  'Margin',
  'Services',
  'Pull-through',
  'Reseller revenue',
  'Seller FTE',
  'Plan',
  'Our revenue',
  'Share',
  'Tier',
  'Standing',
  'Gap to 10%',
  'Why',
  'Our revenue before',
  'Reseller revenue before',
  'Drift',
  'Owner',
];

/** One formula in the first row of each result column; it spills over all resellers. */
const RESULTS: Readonly<Record<string, string>> = {
  J: '=RESELLER_REVENUE(C2:C41,E2:E41,F2:F41,D2:D41)',
  K: '=RESELLER_SHARE(C2:C41,E2:E41,F2:F41,G2:G41,D2:D41)',
  L: '=RESELLER_TIER(J2:J41,K2:K41,Thresholds!B4:B7)',
  M: '=RESELLER_STANDING(J2:J41,K2:K41,H2:H41,I2:I41,Thresholds!B4:B7)',
  N: '=RESELLER_GAP(J2:J41,G2:G41,Thresholds!B5)',
  O: '=RESELLER_WHY(J2:J41,K2:K41,H2:H41,I2:I41,G2:G41,Thresholds!B4:B7)',
  R: '=RESELLER_DRIFT(J2:J41,P2:P41,G2:G41,Q2:Q41)',
};

/** Word, text colour and fill of each standing, as everywhere in the add-on. */
const STANDINGS = [
  ['Strategic', '#0B5132', '#D5EFE0'],
  ['Rising', '#084A83', '#D6E8FB'],
  ['Exposed', '#7A3E00', '#FDE6C8'],
  ['Portfolio', '#3C4043', '#E8EAED'],
  ['Expendable', '#8C1D18', '#FADBD8'],
  ['Inactive', '#5F6368', '#FFFFFF'],
  ['Unknown', '#5F6368', '#F1F3F4'],
] as const;

/** The sheet that opens first: what is known of each reseller, and what the functions make of it. */
export function resellersSheet(): SheetPlan {
  const rows = RESELLERS.map((reseller, index): readonly Cell[] => {
    const results = (column: string) => (index === 0 ? (RESULTS[column] ?? null) : null);
    const computed = ['J', 'K', 'L', 'M', 'N', 'O'].map(results);
    if (!reseller) return [];
    const [name, sellIn, margin, services, pullThrough, revenue, fte, plan, before, revenueBefore, owner] =
      reseller;
    const known = [name, sellIn, margin, services, pullThrough, revenue, fte, plan];
    return [
      `R${String(index + 1).padStart(3, '0')}`,
      ...known,
      ...computed,
      before,
      revenueBefore,
      results('R'),
      owner,
    ];
  });
  return {
    name: 'My resellers',
    rows: [HEADER, ...rows],
    widths: [46, 168, 68, 56, 66, 94, 78, 60, 170, 72, 66, 106, 84, 76, 620, 96, 110, 70, 70],
    styles: {
      'A1:I1': 'input',
      'J1:O1': 'result',
      'P1:Q1': 'input',
      R1: 'result',
      S1: 'input',
      'A2:A41': 'quiet',
    },
    formats: {
      'C2:C41': 'money',
      'D2:D41': 'share',
      'E2:G41': 'money',
      'J2:J41': 'money',
      'K2:K41': 'exactShare',
      // 9.9995 % is not 10 %, and must not look like it.
      K4: 'finestShare',
      'N2:N41': 'money',
      'P2:Q41': 'money',
      'R2:R41': 'exactShare',
    },
    frozen: { rows: 1, columns: 2 },
    conditionalFormats: [
      ...STANDINGS.map(([standing, textColor, fillColor]) => ({
        id: `standing-${standing}`,
        ranges: ['M2:M41'],
        rule: {
          type: 'CellIsRule',
          operator: 'isEqual',
          values: [standing],
          style: { textColor, fillColor },
        },
      })),
      {
        id: 'faults',
        ranges: ['J2:O41', 'R2:R41'],
        rule: {
          type: 'CellIsRule',
          operator: 'containsText',
          values: ['⚠'],
          style: { textColor: '#B3261E' },
        },
      },
    ],
  };
}
