import type { ReviewFigures } from '../../core/assess-review.ts';
import { formatMoney, formatShare } from '../../core/format.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';

/** A share with one decimal; “just below 10 %” where rounding would lie. */
export function wordsOfShare(
  share: number | Unknown,
  { expendable, toolkit, dependence }: Thresholds,
): string {
  return share === UNKNOWN ? 'unknown' : formatShare(share, [expendable, toolkit, dependence]);
}

/** The figures of a review in short, `180K of 1.3M`. */
export function wordsOfFigures({ revenue, resellerRevenue }: ReviewFigures): string {
  if (revenue === UNKNOWN && resellerRevenue === UNKNOWN) return 'no figures';
  return `${shortMoney(revenue)} of ${shortMoney(resellerRevenue)}`;
}

/** The figures of a review whole, for a tooltip and for reading aloud. */
export function wholeFigures({ revenue, resellerRevenue }: ReviewFigures): string {
  return `our revenue ${wholeMoney(revenue)}, their revenue ${wholeMoney(resellerRevenue)}`;
}

/** Figures with the share that follows from them, for comparing two of them. */
export function figuresWithShare(figures: ReviewFigures, thresholds: Thresholds): string {
  const { revenue, resellerRevenue } = figures;
  if (revenue === UNKNOWN || resellerRevenue === UNKNOWN || resellerRevenue === 0)
    return wordsOfFigures(figures);
  return `${wordsOfFigures(figures)}, ${wordsOfShare(revenue / resellerRevenue, thresholds)}`;
}

/** An amount with three digits that count, `1.33M`. */
export function shortMoney(amount: number | Unknown): string {
  if (amount === UNKNOWN) return 'unknown';
  return new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 3 }).format(
    amount,
  );
}

function wholeMoney(amount: number | Unknown): string {
  if (amount === UNKNOWN) return 'unknown';
  return amount === 0 ? '0' : formatMoney(amount);
}
