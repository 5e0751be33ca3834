import type { StandingOrUnknown } from '../../core/risk.ts';
import { type Colour, standingColours } from '../../workbook/colours.ts';

export interface Palette {
  readonly surface: string;
  readonly band: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  readonly risk: string;
  readonly onRisk: string;
  readonly chosen: string;
  readonly standings: Readonly<Record<StandingOrUnknown, Colour>>;
}

/** On paper and in a light browser. */
export const lightPalette: Palette = {
  surface: '#ffffff',
  band: '#f6f8fb',
  text: '#202124',
  quiet: '#5f6368',
  line: '#dadce0',
  edge: '#80868b',
  risk: '#b3261e',
  onRisk: '#ffffff',
  chosen: '#0b57d0',
  standings: standingColours,
};

export const darkPalette: Palette = {
  surface: '#202124',
  band: '#27292d',
  text: '#e8eaed',
  quiet: '#bdc1c6',
  line: '#3c4043',
  edge: '#9aa0a6',
  risk: '#f28b82',
  onRisk: '#202124',
  chosen: '#a8c7fa',
  standings: {
    Strategic: { text: '#a6e3c3', fill: '#123c2a' },
    Rising: { text: '#a9cdf5', fill: '#12304f' },
    Exposed: { text: '#f5c98f', fill: '#4a2c08' },
    Portfolio: { text: '#d2d5d9', fill: '#3a3d41' },
    Expendable: { text: '#f4b3ad', fill: '#4f1a17' },
    Inactive: { text: '#bdc1c6', fill: '#202124' },
    Unknown: { text: '#bdc1c6', fill: '#2d2f31' },
  },
};
