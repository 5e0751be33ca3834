import { questions } from '../core/checklist.ts';
import { type Standing, standings } from '../core/standing.ts';
import { defaultThresholds } from '../core/thresholds.ts';
import { UNKNOWN, type Unknown } from '../core/unknown.ts';
import type { NumberFormat } from './define-tab.ts';

/** One row of the Settings tab. */
export interface Setting {
  readonly id: string;
  readonly title: string;
  readonly group: 'thresholds' | 'weights' | 'intervals' | 'plan';
  readonly default: number;
  readonly format: NumberFormat;
  readonly help: string;
  /** What it may be by itself, as a parameter of a function is limited; in whole numbers for an integer. */
  readonly type: 'fraction' | 'integer' | 'thresholds' | 'weights';
  readonly within: { readonly above?: number; readonly atLeast?: number; readonly atMost?: number };
  /** The same, and what several must be together, in words for the tab. */
  readonly limits: string;
}

/** Days until the next review, by the standing in force. */
export type Intervals = Readonly<Record<Standing | Unknown, number>>;

export const defaultIntervals: Intervals = {
  Strategic: 90,
  Rising: 90,
  Exposed: 30,
  Portfolio: 180,
  Expendable: 365,
  Inactive: 365,
  Unknown: 30,
};

const interval = { atLeast: 1, atMost: 3650 };

const risingFractions =
  'Fractions that rise: expendable below toolkit, toolkit at most dependence, at most 100%';

/** All settings in the order of their rows: thresholds as the functions take them, weights in checklist order. */
export function settings(): readonly Setting[] {
  const fraction = { type: 'fraction', format: 'percent', within: { above: 0, atMost: 1 } } as const;
  const thresholds = { ...fraction, group: 'thresholds', limits: risingFractions } as const;
  return [
    {
      ...thresholds,
      id: 'expendable',
      title: 'Expendable below',
      default: defaultThresholds.expendable,
      help: 'A smaller share of the reseller’s revenue is Expendable, whatever the money.',
    },
    {
      ...thresholds,
      id: 'toolkit',
      title: 'Survival toolkit from',
      default: defaultThresholds.toolkit,
      help: 'The share that passes the weight gate: part of what keeps the reseller alive.',
    },
    {
      ...thresholds,
      id: 'dependence',
      title: 'Dependence above',
      default: defaultThresholds.dependence,
      help: 'Above it the reseller depends on us, a risk to both.',
    },
    {
      id: 'seller_gate',
      group: 'thresholds',
      title: 'Seller gate, FTE',
      default: defaultThresholds.sellerGate,
      format: 'fte',
      type: 'thresholds',
      within: { above: 0 },
      help: 'The assigned seller time that passes the seller gate.',
      limits: 'A number above 0',
    },
    ...questions.map(({ id, text, weight }) => ({
      id: `weight_${id}`,
      group: 'weights' as const,
      title: `Weight: ${id.replace(/_/g, ' ')}`,
      default: weight,
      format: 'points' as const,
      type: 'weights' as const,
      within: { atLeast: 0 },
      help: text,
      limits: '0 or more; all weights together total 100',
    })),
    ...[...standings, UNKNOWN as Standing | Unknown].reverse().map((standing) => ({
      id: `interval_${standing}`,
      group: 'intervals' as const,
      title: `Days between reviews: ${standing}`,
      default: defaultIntervals[standing],
      format: 'points' as const,
      type: 'integer' as const,
      within: interval,
      help: `A reseller that is ${standing} is reviewed again after so many days.`,
      limits: `A whole number from ${interval.atLeast} to ${interval.atMost}`,
    })),
    {
      ...fraction,
      id: 'win_rate',
      group: 'plan',
      title: 'Win rate',
      default: 0.25,
      help: 'The part of the pipeline that is won: what is missing to a reseller’s target, divided by it, is the pipeline that a plan needs.',
      limits: 'Above 0, at most 100%',
    },
  ];
}
