import * as v from 'valibot';
import { standings } from '../../core/standing.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { LoggedReview, TrailPoint } from './review-shapes.ts';

/** Two years of monthly reviews: as many as the chart shows. */
export const TRAIL_LENGTH = 24;

/** The review in short. Digits that no chart can show are left out: every row of the log carries such points. */
export function pointOfReview({ reviewId, day, share, score, found }: LoggedReview): TrailPoint {
  return {
    reviewId,
    day,
    share: share === UNKNOWN ? share : shortened(share),
    score: score === null ? score : shortened(score),
    standing: found,
  };
}

/** The trail after a review: its point comes last, or stands where the review was that it corrects. */
export function trailAfter(
  trail: readonly TrailPoint[],
  point: TrailPoint,
  corrects: string | null,
): readonly TrailPoint[] {
  if (corrects === null) return [...trail, point].slice(-TRAIL_LENGTH);
  return trail.map((each) => (each.reviewId === corrects ? point : each));
}

/** The trail as the text of one cell. All points are of one reseller, so its id is left out. */
export function trailText(resellerId: string, trail: readonly TrailPoint[]): string {
  const points = trail.map(({ reviewId, day, share, score, standing }) => [
    reviewId.slice(resellerId.length),
    day,
    share,
    score,
    standing,
  ]);
  return JSON.stringify(points);
}

/** Reads the text of a cell; undefined where it is no trail. */
export function readTrail(resellerId: string, text: string): readonly TrailPoint[] | undefined {
  const standing = v.picklist([...standings, UNKNOWN]);
  const share = v.union([v.number(), v.literal(UNKNOWN)]);
  const points = v.array(v.strictTuple([v.string(), v.string(), share, v.nullable(v.number()), standing]));
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), points), text);
  if (!read.success) return undefined;
  return read.output.map(([rest, day, ofRevenue, score, found]) => ({
    reviewId: resellerId + rest,
    day,
    share: ofRevenue,
    score,
    standing: found,
  }));
}

function shortened(value: number): number {
  return Number(value.toPrecision(6));
}
