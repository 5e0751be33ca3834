import type { Cell, SheetPlan } from './sheet-parts.ts';

const QUESTIONS = [
  'Seller',
  'Independence',
  'Plan',
  'Plan months',
  'Sales',
  'Marketing',
  'Support',
  'Orders',
  'Initiative',
  'Leads',
  'Sales cycles',
  'Support load',
];
const ANSWERS = [
  'half of a full-time seller',
  'yes',
  'submitted',
  9,
  'partly',
  'partly',
  'no',
  'yes',
  'both',
  'they do',
  'rarely',
  'as expected',
];

const LISTS: readonly (readonly Cell[])[] = [
  [0.5, 6, 280_000, '2026-01', 'Ours', 45_000],
  [0.3, 12, 80_000, '2026-02', 'Storage', 25_000],
  [0.2, 3, 40_000, '2026-03', 'Backup', 12_000],
  [null, null, null, '2026-04', 'Security', 8_000],
  [null, null, null, '2026-05', 'Phones', 4_000],
  [null, null, null, '2026-06', 'Printers', 3_000],
  [null, null, null, '2026-09', 'Cables', 3_000],
  [null, null, null, '2026-10'],
  [null, null, null, '2026-11'],
];

/** What the examples of the “Try it” tab read. */
export function figuresSheet(): SheetPlan {
  return {
    name: 'Figures',
    rows: [
      ['Figures that “Try it” reads'],
      [],
      ['Seller time', 'Months in role', 'Bookings', 'Plan months', 'Product', 'Revenue'],
      ...LISTS,
      [],
      ['Review answers, in the order of the checklist'],
      QUESTIONS,
      ANSWERS,
    ],
    widths: [170, 110, 90, 96, 90, 90, 90, 90, 90, 90, 96, 96],
    styles: { A1: 'title', 'A3:F3': 'heading', 'A15:L15': 'heading', A14: 'quiet' },
    formats: { 'A4:A6': 'fte', 'C4:C6': 'money', 'F4:F10': 'money' },
    hasGridLines: false,
  };
}
