import type { Thresholds } from '../../core/thresholds.ts';
import { frameMarks, laneNames } from './draw-frame.ts';
import { labelMark, pointMarks, traceMarks } from './draw-points.ts';
import type { Geometry } from './geometry.ts';
import type { Mark, Measure } from './marks.ts';
import type { Palette } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import type { PlacedPoint } from './place-points.ts';

export interface Scene {
  readonly geometry: Geometry;
  readonly thresholds: Thresholds;
  readonly palette: Palette;
  readonly measure: Measure;
  /** All resellers on the map, the largest first. */
  readonly points: readonly PlacedPoint[];
  /** Those that the filter leaves, in the same order. */
  readonly shown: readonly PlacedPoint[];
}

/** The whole picture: frame, what the filter leaves out as traces, the resellers, and labels on the most important. */
export function sceneMarks({
  geometry,
  thresholds,
  palette,
  measure,
  points,
  shown,
}: Scene): readonly Mark[] {
  const left = new Set(shown);
  const traces = shown.length === points.length ? [] : points.filter((point) => !left.has(point));
  return [
    ...frameMarks(geometry, thresholds, palette, measure),
    ...traces.flatMap((point) => traceMarks(point, palette)),
    ...shown.flatMap((point) => pointMarks(point, palette)),
    ...laneNames(geometry, palette),
    ...placeLabels(shown, geometry, measure).map((label) => labelMark(label, palette)),
  ];
}
