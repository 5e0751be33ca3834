import type { Geometry } from './geometry.ts';
import type { Measure } from './marks.ts';
import type { PlacedPoint } from './place-points.ts';

export interface Label {
  readonly point: PlacedPoint;
  readonly text: string;
  /** The left end of the text and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_SIZE = 12;
const GAP = 5;
const LONGEST = 26;
/** More marks than these are too small to be worth keeping clear. */
const MOST_OBSTACLES = 60;

/**
 * Labels for the first `count` points that have room: none overlaps another one or leaves the plot, and of its
 * possible places each takes the one that covers the fewest large marks. `points` come with the most important first.
 */
export function placeLabels(
  points: readonly PlacedPoint[],
  { plot }: Geometry,
  measure: Measure,
  count = 10,
): readonly Label[] {
  const obstacles = points.slice(0, MOST_OBSTACLES).map(boxOfPoint);
  const labels: Label[] = [];
  const taken: Box[] = [];
  for (const point of points.slice(0, count * 3)) {
    if (labels.length === count) break;
    const text = shortened(point.reseller.name);
    const width = measure(text, LABEL_SIZE, true);
    const own = boxOfPoint(point);
    const places = candidates(point, width)
      .map((place) => ({ place, box: boxOf(place, width) }))
      .filter(({ box }) => isInside(box, plot) && !taken.some((other) => overlap(box, other)))
      .map((candidate) => ({ ...candidate, cost: costOf(candidate.box, obstacles, own) }));
    const [best] = places.sort((one, other) => one.cost - other.cost);
    if (best === undefined) continue;
    labels.push({ point, text, ...best.place, width });
    taken.push(best.box);
  }
  return labels;
}

/** Right, left, above, below, then the corners. */
function candidates({ x, y, edge }: PlacedPoint, width: number): readonly { x: number; y: number }[] {
  const middle = y + LABEL_SIZE * 0.35;
  const [right, left] = [x + edge + GAP, x - edge - GAP - width];
  const [above, below] = [y - edge - GAP, y + edge + GAP + LABEL_SIZE * 0.75];
  const corner = edge * 0.75 + GAP - 2;
  return [
    { x: right, y: middle },
    { x: left, y: middle },
    { x: x - width / 2, y: above },
    { x: x - width / 2, y: below },
    { x: x + corner, y: y - corner },
    { x: x + corner, y: y + corner + LABEL_SIZE * 0.75 },
    { x: x - corner - width, y: y - corner },
    { x: x - corner - width, y: y + corner + LABEL_SIZE * 0.75 },
  ];
}

function boxOf({ x, y }: { readonly x: number; readonly y: number }, width: number): Box {
  return { left: x - 2, top: y - LABEL_SIZE, right: x + width + 2, bottom: y + LABEL_SIZE * 0.3 };
}

function boxOfPoint({ x, y, edge }: PlacedPoint): Box {
  return { left: x - edge, top: y - edge, right: x + edge, bottom: y + edge };
}

function costOf(box: Box, obstacles: readonly Box[], own: Box): number {
  return obstacles.reduce((cost, other) => {
    const isOwn = other.left === own.left && other.top === own.top;
    return cost + (isOwn ? 0 : shared(box, other));
  }, 0);
}

/** Square pixels that two boxes share. */
function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function overlap(one: Box, other: Box): boolean {
  return shared(one, other) > 0;
}

function isInside(box: Box, plot: Geometry['plot']): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}

/** By characters as a reader counts them, so that none is cut in half. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : name;
}
