import { UNKNOWN } from '../../core/unknown.ts';
import { type Geometry, LEAST_SHARE, type Span } from './geometry.ts';
import type { OnMap } from './read-map.ts';
import { reachOf, ringRoom } from './shapes.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlacedPoint extends Place {
  readonly reseller: OnMap;
  /** Square pixels. */
  readonly area: number;
  /** How far the mark reaches from its middle, without the ring of its risk. */
  readonly reach: number;
  /** The same with the ring. */
  readonly edge: number;
}

/** The resellers on the picture, in the order in which they come: the largest first, so that none hides a smaller one. */
export function placePoints(resellers: readonly OnMap[], geometry: Geometry): readonly PlacedPoint[] {
  return resellers.map((reseller) => {
    const area = geometry.areaOf(reseller.revenue);
    const { x, y } = placeOf(geometry, reseller.share, reseller.score, reseller.row);
    const reach = reachOf(reseller.standing || UNKNOWN, area);
    return { reseller, x, y, area, reach, edge: reach + ringRoom(reseller.risk, reach) };
  });
}

/** Where a share and a score stand. In a lane there is no share to tell apart, so `seed` spreads what stands there. */
export function placeOf(geometry: Geometry, share: number, score: number, seed: number): Place {
  const y = geometry.yOf(score);
  if (share <= 0) return { x: spread(geometry.zeroLane, seed), y };
  if (share < LEAST_SHARE) return { x: spread(geometry.lowLane, seed), y };
  return { x: geometry.xOf(share), y };
}

const EDGE = 7;
const GOLDEN = 0.618_033_988_75;

/** Neighbouring numbers stand far apart: the golden ratio leaves no pattern. */
function spread({ from, to }: Span, seed: number): number {
  return from + EDGE + ((seed * GOLDEN) % 1) * (to - from - 2 * EDGE);
}
