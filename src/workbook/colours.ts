import type { RiskLevel, StandingOrUnknown } from '../core/risk.ts';
import type { Unknown } from '../core/unknown.ts';
import type { TabId } from './index.ts';

export interface Colour {
  readonly text: string;
  readonly fill: string;
}

/** Beside the word, never instead of it. */
export const standingColours: Readonly<Record<StandingOrUnknown, Colour>> = {
  Strategic: { text: '#0b5132', fill: '#d5efe0' },
  Rising: { text: '#084a83', fill: '#d6e8fb' },
  Exposed: { text: '#7a3e00', fill: '#fde6c8' },
  Portfolio: { text: '#3c4043', fill: '#e8eaed' },
  Expendable: { text: '#8c1d18', fill: '#fadbd8' },
  Inactive: { text: '#5f6368', fill: '#ffffff' },
  Unknown: { text: '#5f6368', fill: '#f1f3f4' },
};

/** No colour for None and Low: what needs no attention draws none. */
export const riskColours: Readonly<Record<Exclude<RiskLevel, 'None' | 'Low'> | Unknown, Colour>> = {
  Watch: { text: '#7a3e00', fill: '#fde6c8' },
  High: { text: '#8c1d18', fill: '#fadbd8' },
  Critical: { text: '#ffffff', fill: '#8c1d18' },
  Unknown: { text: '#5f6368', fill: '#f1f3f4' },
};

/** A date that has passed, and a setting that may not be what it is. */
export const overdue: Colour = { text: '#8c1d18', fill: '#fadbd8' };

/** When cells of a column are coloured: by their word, by a part of their text, or by a formula over their row. */
export interface ColourRule {
  readonly column: string;
  readonly when:
    | { readonly word: string }
    | { readonly part: string }
    /** `cell` gives the cell of a column in the first row, as `$E2`. Without separators it fits every language. */
    | { readonly formula: (cell: (column: string) => string) => string };
  readonly colour: Colour;
}

function byWord(column: string, colours: Readonly<Record<string, Colour>>): readonly ColourRule[] {
  return Object.entries(colours).map(([word, colour]) => ({ column, when: { word }, colour }));
}

/** The conditional colours of a tab. */
export function coloursOf(tab: TabId): readonly ColourRule[] {
  switch (tab) {
    case 'resellers':
      return [
        ...byWord('standing', standingColours),
        ...byWord('risk', riskColours),
        {
          column: 'next_review',
          when: { formula: (cell) => `=(${cell('next_review')}<>"")*(${cell('next_review')}<TODAY())` },
          colour: overdue,
        },
        ...['revenue', 'share', 'tier', 'drift', 'gap'].map((column) => ({
          column,
          when: { part: '⚠' },
          colour: { text: '#b3261e', fill: '#ffffff' },
        })),
      ];
    case 'reviews':
      return byWord('in_force', standingColours);
    case 'actions':
      return [
        {
          column: 'due',
          when: {
            formula: (cell) =>
              `=(${cell('due')}<>"")*(${cell('due')}<TODAY())*(${cell('status')}<>"done")*(${cell('status')}<>"dropped")`,
          },
          colour: overdue,
        },
      ];
    case 'marketing_plan':
      return [
        {
          column: 'month',
          when: {
            formula: (cell) =>
              `=(${cell('month')}<>"")*(${cell('month')}<TODAY()-DAY(TODAY())+1)*((${cell('status')}="planned")+(${cell('status')}="running"))`,
          },
          colour: overdue,
        },
      ];
    case 'settings':
      return [
        {
          column: 'value',
          // Not in force: a sentence stands there instead.
          when: { formula: (cell) => `=ISTEXT(${cell('in_force')})*(${cell('in_force')}<>"")` },
          colour: overdue,
        },
      ];
  }
}
