import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPoint, pointFinder } from '../../../src/pages/map/find-point.ts';
import type { PlacedPoint } from '../../../src/pages/map/place-points.ts';
import { readMap } from '../../../src/pages/map/read-map.ts';
import { samplePortfolio } from './sample-portfolio.ts';

const [reseller] = readMap(samplePortfolio(1)).onMap;
if (!reseller) throw new Error('The sample has no reseller.');
const point = (x: number, y: number, reach: number): PlacedPoint => ({
  ...{ reseller, x, y, reach, edge: reach, area: reach ** 2 * Math.PI },
});

describe('the point that a pointer means', () => {
  const large = point(100, 100, 30);
  const small = point(110, 100, 5);
  const far = point(300, 300, 5);
  const finder = pointFinder([large, small, far]);

  it('is the one under it, as far as it reaches', () => {
    expect(findPoint(finder, 75, 100)).toBe(large);
    expect(findPoint(finder, 100, 129)).toBe(large);
  });

  it('is the small one that lies on a large one', () => {
    expect(findPoint(finder, 112, 101)).toBe(small);
    expect(findPoint(finder, 109, 100)).toBe(small);
  });

  it('is the nearest within a few pixels where none is under it', () => {
    expect(findPoint(finder, 306, 305)).toBe(far);
    expect(findPoint(finder, 309, 300)).toBeUndefined();
  });

  it('is none on an empty map', () => {
    expect(findPoint(pointFinder([]), 0, 0)).toBeUndefined();
  });

  it('is the last drawn of several at the same place', () => {
    const [below, above] = [point(10, 10, 4), point(10, 10, 4)];
    expect(findPoint(pointFinder([below, above]), 10, 10)).toBe(above);
  });

  it('is what a look at every point finds', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });
    const many = fc.array(fc.record({ place, reach: fc.integer({ min: 3, max: 30 }) }), { maxLength: 60 });
    fc.assert(
      fc.property(many, place, (made, { x, y }) => {
        const points = made.map(({ place: at, reach }) => point(at.x, at.y, reach));
        const under = points.filter((each) => Math.hypot(each.x - x, each.y - y) <= each.reach);
        const found = findPoint(pointFinder(points), x, y);
        const least = Math.min(...under.map(({ reach }) => reach));
        if (under.length > 0) expect(found?.reach).toBe(least);
        else if (found) expect(Math.hypot(found.x - x, found.y - y)).toBeLessThanOrEqual(8);
        else expect(points.every((each) => Math.hypot(each.x - x, each.y - y) > 8 - 1e-9)).toBe(true);
      }),
    );
  });
});
