import { readNumber } from '../../core/read-number.ts';

/** What one types into the page, as it was typed: nothing of it is kept in the workbook. */
export interface TypedFigures {
  /** Seller time in FTE; '' for the seller gate. */
  readonly time: string;
  /** What a full-time seller costs the reseller in a year. */
  readonly cost: string;
  /** The reseller’s gross margin on what the seller sells. */
  readonly margin: string;
  /** How much of a pipeline becomes revenue; '' for the win rate of the Settings tab. */
  readonly winRate: string;
}

export const defaultFigures: TypedFigures = { time: '', cost: '100 000', margin: '30%', winRate: '' };

/** Money above 0; undefined for anything else. Nobody pays a seller 100.5 a year: `100.500` can only be thousands. */
export function moneyIn(text: string): number | undefined {
  const reading = readNumber(text);
  return reading.kind === 'ambiguous' ? Math.max(...reading.readings.map(Number)) : amountIn(text);
}

/** A number above 0; undefined for anything else. */
export function amountIn(text: string): number | undefined {
  const reading = readNumber(text);
  return reading.kind === 'number' && !reading.isPercent && reading.value > 0 ? reading.value : undefined;
}

/** A fraction above 0, at most 1, typed as `30%`, `30` or `0.3`. */
export function fractionIn(text: string): number | undefined {
  const reading = readNumber(text);
  if (reading.kind !== 'number') return undefined;
  const value = reading.isPercent || reading.value <= 1 ? reading.value : reading.value / 100;
  return value > 0 && value <= 1 ? value : undefined;
}
