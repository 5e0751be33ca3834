import type { Thresholds } from '../../core/thresholds.ts';
import type { TrailPoint } from '../../requests/contract.ts';
import { pointMarks } from './draw-points.ts';
import { trailMarks } from './draw-trail.ts';
import type { Geometry } from './geometry.ts';
import type { Mark, Measure } from './marks.ts';
import type { Palette } from './palette.ts';
import type { PlacedPoint } from './place-points.ts';
import { wordsOfScore, wordsOfShare } from './words.ts';

export interface Overlay {
  readonly geometry: Geometry;
  readonly palette: Palette;
  readonly thresholds: Thresholds;
  readonly measure: Measure;
  readonly trail: readonly TrailPoint[];
  readonly chosen: PlacedPoint | undefined;
  readonly hovered: PlacedPoint | undefined;
}

/** What lies over the map: the trail of the chosen reseller, and both it and the one pointed at with their names. */
export function overlayMarks(overlay: Overlay): readonly Mark[] {
  const { chosen, hovered, trail, geometry, palette } = overlay;
  const named = hovered ?? chosen;
  return [
    ...(chosen === undefined ? [] : trailMarks(trail, chosen, geometry, palette)),
    ...(chosen === undefined ? [] : raisedMarks(chosen, palette)),
    ...(hovered === undefined || hovered === chosen ? [] : raisedMarks(hovered, palette)),
    ...(named === undefined ? [] : tipMarks(named, overlay)),
  ];
}

/** A point drawn again above its neighbours, with a ring. */
function raisedMarks(point: PlacedPoint, palette: Palette): readonly Mark[] {
  const { x, y, edge } = point;
  const ring: Mark = {
    kind: 'circle',
    x,
    y,
    radius: edge + 5,
    line: { stroke: palette.chosen, width: 2.5 },
  };
  return [...pointMarks(point, palette), ring];
}

const PAD = 8;

/** The name and the two figures in a box beside the point, wherever there is room. */
function tipMarks({ reseller, x, y, edge }: PlacedPoint, overlay: Overlay): readonly Mark[] {
  const { geometry, palette, thresholds, measure } = overlay;
  const name = shortened(reseller.name);
  const line = `${wordsOfShare(reseller.share, thresholds)} · commitment ${wordsOfScore(reseller.score)}`;
  const width = Math.max(measure(name, 12, true), measure(line, 11, false)) + 2 * PAD;
  const height = 40;
  const away = edge + 9;
  const isRight = x + away + width <= geometry.size.width - 2;
  const left = isRight ? x + away : Math.max(2, x - away - width);
  const top = Math.min(Math.max(y - height / 2, 2), geometry.size.height - height - 2);
  const at = { kind: 'text', x: left + PAD } as const;
  return [
    {
      ...{ kind: 'box', x: left, y: top, width, height, corner: 4 },
      ...{ fill: palette.surface, line: { stroke: palette.edge, width: 1 } },
    },
    { ...at, y: top + 16, text: name, size: 12, fill: palette.text, isBold: true },
    { ...at, y: top + 32, text: line, size: 11, fill: palette.quiet },
  ];
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 40 ? `${letters.slice(0, 39).join('').trimEnd()}…` : name;
}
