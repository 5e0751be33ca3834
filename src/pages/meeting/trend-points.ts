export interface Measured {
  /** ISO. */
  readonly day: string;
  /** From 0 to `top`. */
  readonly value: number;
}

export interface TrendPoint {
  readonly day: string;
  readonly share: number | null;
  readonly score: number | null;
}

const INSET = 4;

/** The reviews, and behind them the share of today’s figures. */
export function upToToday(
  trail: readonly TrendPoint[],
  today: string,
  share: number | null,
): readonly TrendPoint[] {
  const last = trail[trail.length - 1];
  if (share === null || (last !== undefined && last.day >= today)) return trail;
  return [...trail, { day: today, share, score: null }];
}

/** Where each value stands: along the days of all reviews, upwards from 0 to `top`. */
export function trendPoints(
  measured: readonly Measured[],
  days: readonly string[],
  top: number,
  width: number,
  height: number,
): readonly { readonly x: number; readonly y: number }[] {
  const times = days.map((day) => Date.parse(day)).filter((time) => !Number.isNaN(time));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return measured.flatMap(({ day, value }, index) => {
    const time = Date.parse(day);
    if (Number.isNaN(time)) return [];
    const part = to > from ? (time - from) / (to - from) : (index + 1) / (measured.length + 1);
    const up = Math.min(1, Math.max(0, value / top));
    return [
      { x: round(INSET + part * (width - 2 * INSET)), y: round(height - INSET - up * (height - 2 * INSET)) },
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
