import type { Cell, SheetPlan } from './sheet-parts.ts';

/** A function's formula and what it tells; the formula is shown as text and calculated beside it. */
const LINES: readonly (readonly [string, string])[] = [
  [
    'What the product is worth to the reseller: resale, services and pull-through.',
    '=RESELLER_REVENUE(300000,150000,75000,0.2)',
  ],
  ['That as a part of the reseller’s whole revenue.', '=RESELLER_SHARE(300000,150000,75000,5000000,0.2)'],
  ['The tier, by share alone.', '=RESELLER_TIER(400000,0.008)'],
  [
    'The commitment score of a row of review answers (on Figures).',
    '=RESELLER_SCORE(Figures!A16:L16,Thresholds!B10:B21)',
  ],
  ['Where the reseller stands: weight, seller and plan.', '=RESELLER_STANDING(600000,0.12,0.5,"submitted")'],
  ['Why it stands there, and the single next step.', '=RESELLER_WHY(250000,0.05,0,"none",5000000)'],
  ['The risk of losing them.', '=RESELLER_RISK("Portfolio","no","expected","no")'],
  ['The money missing until the share is reached, by new business.', '=RESELLER_GAP(200000,5000000,0.1)'],
  ['Years until the share crosses the target, at these growths.', '=RESELLER_YEARS(0.04,0.4,0.08,0.1)'],
  ['How the share moved within a year.', '=RESELLER_DRIFT(260000,240000,6000000,4000000)'],
  ['The tier when their revenue is only known as a range.', '=RESELLER_BAND(60000,4800000,8000000)'],
  [
    'The effective FTE of their sellers, who ramp up over nine months (on Figures).',
    '=RESELLER_FTE(Figures!A4:A6,Figures!B4:B6)',
  ],
  ['The revenue that pays for a half-time seller.', '=RESELLER_SELLER_BREAKEVEN(0.5,150000,0.3)'],
  ['The revenue that hangs on the top seller (bookings on Figures).', '=RESELLER_SELLER_RISK(Figures!C4:C6)'],
  [
    'The part of 12 months with an initiative (months on Figures).',
    '=RESELLER_PLAN_COVERAGE(Figures!D4:D12,"2026-01")',
  ],
  [
    'Whether the plan’s pipeline carries the target.',
    '=RESELLER_PIPELINE_COVERAGE(700000,400000,120000,0.25)',
  ],
  ['How well they sell without us, 0 to 100.', '=RESELLER_SELF_SUFFICIENCY(0.25,0.4,0.5)'],
  ['Our own effort as a part of our gross profit there.', '=RESELLER_EFFORT(45000,12,150,80,90,60,60)'],
  ['Who needs whom.', '=RESELLER_DEPENDENCE(0.008,0.22)'],
  ['The share estimated from our rank among the brands they carry.', '=RESELLER_RANK_SHARE(2,5,0.3)'],
];

/** One line for each function: what it tells, its formula and its result. */
export function tryItSheet(): SheetPlan {
  const lines = LINES.map(([tells, formula], index): readonly Cell[] => [
    formula.slice(1, formula.indexOf('(')),
    tells,
    formula,
    `=FORMULATEXT(C${5 + index})`,
  ]);
  return {
    name: 'Try it',
    rows: [
      ['Every function, with an example'],
      ['Change a figure in a formula, and watch its result. Functions that give a table are on Tables.'],
      [],
      ['Function', 'What it tells', 'Result', 'Formula'],
      ...lines,
    ],
    widths: [205, 470, 330, 420],
    heights: { 9: 62 },
    frozen: { rows: 4, columns: 0 },
    styles: {
      A1: 'title',
      A2: 'quiet',
      'A4:D4': 'heading',
      'A5:B24': 'middle',
      'D5:D24': 'code',
      'C5:C24': 'longAnswer',
    },
    formats: {
      C5: 'money',
      C6: 'share',
      C12: 'money',
      C13: 'years',
      C14: 'exactShare',
      C17: 'money',
      C18: 'money',
      C19: 'share',
      C22: 'share',
      C24: 'share',
    },
    hasGridLines: false,
  };
}
