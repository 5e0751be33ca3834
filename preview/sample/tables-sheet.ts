import type { Cell, SheetPlan } from './sheet-parts.ts';

const STRESS = '=RESELLER_STRESS(300000,150000,75000,5000000,0.2)';
const LINE_CARD = '=RESELLER_LINE_CARD(Figures!E4:E10,Figures!F4:F10)';
const PLAN_GAPS = '=RESELLER_PLAN_GAPS(Figures!D4:D12,"2026-01")';

const LEFT_FREE = (rows: number): readonly (readonly Cell[])[] => Array.from({ length: rows }, () => []);

/** The functions whose result is a table: what it tells, its formula as text, and the result. */
export function tablesSheet(): SheetPlan {
  return {
    name: 'Tables',
    rows: [
      ['Functions that give a table'],
      [],
      ['What three shocks do to the share and the tier'],
      ['=FORMULATEXT(A6)'],
      ['Shock', 'Share after it', 'Tier after it'],
      [STRESS],
      ...LEFT_FREE(3),
      ['Which of the products they sell are strategic to them (on Figures)'],
      ['=FORMULATEXT(A13)'],
      ['Product', 'Revenue', 'Share', 'Cumulative share', 'Strategic'],
      [LINE_CARD],
      ...LEFT_FREE(7),
      ['The months of the plan without an initiative (on Figures)'],
      ['=FORMULATEXT(A24)'],
      ['Month'],
      [PLAN_GAPS],
    ],
    widths: [190, 110, 120, 130, 90],
    styles: {
      A1: 'title',
      A3: 'answer',
      A4: 'code',
      'A5:C5': 'heading',
      A10: 'answer',
      A11: 'code',
      'A12:E12': 'heading',
      A21: 'answer',
      A22: 'code',
      A23: 'heading',
    },
    formats: { 'B6:B8': 'exactShare', 'B13:B19': 'money', 'C13:D19': 'share' },
    hasGridLines: false,
  };
}
