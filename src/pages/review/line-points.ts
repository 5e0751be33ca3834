import type { TrailPoint } from '../../requests/contract.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
  /** Room for the marks at the edges. */
  readonly inset: number;
}

/** From the bottom to the top of an axis. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly isLogarithmic: boolean;
}

/** Shares on a logarithmic axis, so that 0.5 % and 12 % can both be read; less than 0.1 % stands at the bottom. */
export const SHARE_SCALE: Scale = { low: 0.001, high: 1, isLogarithmic: true };

export const SCORE_SCALE: Scale = { low: 0, high: 100, isLogarithmic: false };

/** The height of a value in the area, from the top. */
export function heightOf(value: number, scale: Scale, { height, inset }: Area): number {
  const { low, high, isLogarithmic } = scale;
  const place = (at: number) => (isLogarithmic ? Math.log(at) : at);
  const held = Math.min(high, Math.max(low, value));
  const part = high === low ? 0.5 : (place(held) - place(low)) / (place(high) - place(low));
  return round(height - inset - part * (height - 2 * inset));
}

/** The points of a line by the day of their reviews; a review without a value leaves none. */
export function linePoints(
  trail: readonly TrailPoint[],
  measure: (point: TrailPoint) => number | null,
  scale: Scale,
  area: Area,
): readonly Point[] {
  const days = trail.map(({ day }) => Date.parse(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return trail.flatMap((point, index) => {
    const value = measure(point);
    if (value === null) return [];
    const part =
      last > first ? ((days[index] ?? first) - first) / (last - first) : (index + 1) / (trail.length + 1);
    return [{ x: round(area.inset + part * (area.width - 2 * area.inset)), y: heightOf(value, scale, area) }];
  });
}

/** The path through the points. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** A scale that just holds the values, with a little room around a line that hardly moves. */
export function scaleAround(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.1, high * 0.05);
  return { low: low - room, high: high + room, isLogarithmic: false };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
