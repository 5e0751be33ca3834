import type { SheetPlan } from './sheet-parts.ts';

/** Thresholds and weights; the formulas name these cells, so a change here recalculates the other tabs. */
export function thresholdsSheet(): SheetPlan {
  return {
    name: 'Thresholds',
    rows: [
      ['Thresholds and weights'],
      ['Change a yellow cell, and the other tabs follow.'],
      ['Thresholds', null, 'What it decides'],
      ['Expendable below', 0.01, 'A smaller share is Expendable, whatever the revenue.'],
      ['Survival toolkit from', 0.1, 'The goal: part of what keeps the reseller alive.'],
      ['Dependence above', 0.15, 'From here on the reseller depends on us.'],
      ['Seller gate, FTE', 0.5, 'How much of a seller’s time counts as committed.'],
      [],
      ['Weights of the review', null, 'They must total 100.'],
      ['Seller', 25],
      ['Independence', 10],
      ['Plan', 15],
      ['Plan months', 10],
      ['Focus: sales', 5],
      ['Focus: marketing', 5],
      ['Focus: support', 5],
      ['Focus: orders', 5],
      ['Initiative', 5],
      ['Leads', 5],
      ['Sales cycles', 5],
      ['Support load', 5],
      ['Total', '=SUM(B10:B21)'],
    ],
    widths: [190, 80, 420],
    styles: {
      A1: 'title',
      A2: 'quiet',
      'A3:C3': 'heading',
      'A9:C9': 'heading',
      'B4:B7': 'setting',
      'B10:B21': 'setting',
      'C4:C9': 'quiet',
      'A22:B22': 'heading',
    },
    formats: { 'B4:B6': 'share', B7: 'fte' },
    hasGridLines: false,
  };
}
