import { type Quadtree, quadtree } from 'd3-quadtree';
import type { PlacedPoint } from './place-points.ts';

export interface PointFinder {
  readonly tree: Quadtree<PlacedPoint>;
  readonly mostReach: number;
}

/** Pixels around a mark in which it is still meant. */
const NEAR = 8;

export function pointFinder(points: readonly PlacedPoint[]): PointFinder {
  const tree = quadtree<PlacedPoint>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .addAll([...points]);
  return { tree, mostReach: points.reduce((most, { reach }) => Math.max(most, reach), 0) };
}

/**
 * The point that a pointer means: the smallest mark under it, which is the one on top; where there is none, the
 * nearest within a few pixels.
 */
export function findPoint({ tree, mostReach }: PointFinder, x: number, y: number): PlacedPoint | undefined {
  const far = mostReach + NEAR;
  let under: PlacedPoint | undefined;
  tree.visit((node, left, top, right, bottom) => {
    if (!('length' in node)) {
      for (let leaf: typeof node | undefined = node; leaf; leaf = leaf.next) {
        const { data } = leaf;
        if (Math.hypot(data.x - x, data.y - y) > Math.max(data.reach, 3)) continue;
        if (under === undefined || data.reach < under.reach) under = data;
      }
    }
    return left > x + far || right < x - far || top > y + far || bottom < y - far;
  });
  return under ?? tree.find(x, y, NEAR);
}
