import { UNKNOWN } from '../../core/unknown.ts';
import type { TrailPoint } from '../../requests/contract.ts';
import type { Geometry } from './geometry.ts';
import type { Line, Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { type Place, type PlacedPoint, placeOf } from './place-points.ts';

export interface TrailStep extends Place {
  readonly day: string;
}

/** The reviews of a reseller that have a place: those whose share and commitment are known, the oldest first. */
export function trailSteps(
  trail: readonly TrailPoint[],
  geometry: Geometry,
  row: number,
): readonly TrailStep[] {
  return trail.flatMap(({ day, share, score }) =>
    share === UNKNOWN || score === null ? [] : [{ ...placeOf(geometry, share, score, row), day }],
  );
}

/** The way of a reseller over its reviews, and on to where it stands now. */
export function trailMarks(
  trail: readonly TrailPoint[],
  point: PlacedPoint,
  geometry: Geometry,
  palette: Palette,
): readonly Mark[] {
  const steps = trailSteps(trail, geometry, point.reseller.row);
  const [first] = steps;
  const last = steps[steps.length - 1];
  if (first === undefined || last === undefined) return [];
  const way = steps.map(({ x, y }) => [x, y] as const);
  const now = [[last.x, last.y] as const, [point.x, point.y] as const];
  const hasMoved = Math.hypot(last.x - point.x, last.y - point.y) > 2;
  const line = { stroke: palette.chosen, width: 2 };
  const earlier = hasMoved ? steps : steps.slice(0, -1);
  return [
    ...(way.length > 1 ? [path(way, line)] : []),
    ...(hasMoved ? [path(now, { ...line, dash: [3, 3] })] : []),
    ...earlier.map(({ x, y }): Mark => ({ kind: 'circle', x, y, radius: 3.5, fill: palette.surface, line })),
    ...(earlier.length === 0 ? [] : [dayMark(first, geometry, palette)]),
  ];
}

function dayMark({ x, y, day }: TrailStep, { plot }: Geometry, palette: Palette): Mark {
  const isLow = y > (plot.top + plot.bottom) / 2;
  const anchor = x > plot.right - 60 ? 'end' : x < plot.left + 60 ? 'start' : 'middle';
  return {
    ...{ kind: 'text', x, y: isLow ? y + 17 : y - 9, text: day, size: 11, anchor },
    ...{ fill: palette.chosen, halo: palette.surface },
  };
}

function path(points: readonly (readonly [number, number])[], line: Line): Mark {
  return { kind: 'path', points, line };
}
