import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_SHARE, mapGeometry } from '../../../src/pages/map/geometry.ts';
import { placeOf, placePoints } from '../../../src/pages/map/place-points.ts';
import { readMap } from '../../../src/pages/map/read-map.ts';
import { samplePortfolio } from './sample-portfolio.ts';

const size = { width: 636, height: 560 };
const insets = { left: 40, top: 46, right: 8, bottom: 40 };
const geometry = mapGeometry(size, insets, 40, 1_000_000);
const inPlot = ({ x, y }: { x: number; y: number }) =>
  x >= geometry.plot.left && x <= geometry.plot.right && y >= geometry.plot.top && y <= geometry.plot.bottom;

describe('the axes', () => {
  it('give each power of ten the same room', () => {
    const { xOf, axisLeft } = geometry;
    expect(xOf(LEAST_SHARE)).toBeCloseTo(axisLeft);
    expect(xOf(0.01) - xOf(0.001)).toBeCloseTo(xOf(0.1) - xOf(0.01));
    expect(xOf(1) - xOf(0.1)).toBeCloseTo(xOf(0.1) - xOf(0.01));
    expect(xOf(1)).toBeLessThan(geometry.plot.right);
  });

  it('put more commitment higher, in equal steps', () => {
    const { yOf, plot } = geometry;
    expect(yOf(0) - yOf(50)).toBeCloseTo(yOf(50) - yOf(100));
    expect(yOf(0)).toBeLessThan(plot.bottom);
    expect(yOf(100)).toBeGreaterThan(plot.top);
  });

  it('keep the order of any two shares, and stay on the picture', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (one, other) => {
          expect(
            Math.sign(geometry.xOf(one) - geometry.xOf(other)) * Math.sign(one - other),
          ).toBeGreaterThanOrEqual(0);
          expect(inPlot({ x: geometry.xOf(one), y: geometry.yOf(50) })).toBe(true);
        },
      ),
    );
  });

  it('stay usable in a window that is far too small', () => {
    const { plot, xOf, yOf } = mapGeometry({ width: 0, height: 0 }, insets, 1, 0);
    expect(plot.right).toBeGreaterThan(plot.left);
    expect(xOf(1)).toBeGreaterThan(xOf(0.01));
    expect(yOf(0)).toBeGreaterThan(yOf(100));
  });
});

describe('areas', () => {
  it('are in proportion to our revenue', () => {
    expect(geometry.areaOf(1_000_000)).toBeCloseTo(2 * geometry.areaOf(500_000));
    expect(geometry.areaOf(1_000_000)).toBeCloseTo(4 * geometry.areaOf(250_000));
  });

  it('never shrink to nothing, even where all revenue is 0', () => {
    expect(geometry.areaOf(0)).toBeGreaterThan(20);
    expect(mapGeometry(size, insets, 3, 0).areaOf(0)).toBeGreaterThan(20);
    expect(mapGeometry(size, insets, 5000, 1e9).areaOf(0)).toBeGreaterThan(8);
  });

  it('shrink as resellers become many, and grow with the picture', () => {
    const largest = (count: number, picture = size) => mapGeometry(picture, insets, count, 100).areaOf(100);
    expect(largest(12)).toBeGreaterThan(largest(40));
    expect(largest(40)).toBeGreaterThan(largest(701));
    expect(largest(701)).toBeGreaterThan(largest(5000));
    expect(largest(40, { width: 1272, height: 1120 })).toBeCloseTo(4 * largest(40));
  });
});

describe('a place', () => {
  const { zeroLane, lowLane, axisLeft } = geometry;

  it('is in the lane of what was not sold for share 0, whatever else it has', () => {
    for (let seed = 2; seed < 400; seed += 1) {
      const { x } = placeOf(geometry, 0, 50, seed);
      expect(x > zeroLane.from && x < zeroLane.to).toBe(true);
    }
  });

  it.each([1e-9, 0.0005, 0.000_999_999])('is in the lane of small shares for %d', (share) => {
    const { x } = placeOf(geometry, share, 50, 7);
    expect(x > lowLane.from && x < lowLane.to).toBe(true);
  });

  it('is on the axis from 0.1 % on', () => {
    expect(placeOf(geometry, 0.001, 50, 7).x).toBeCloseTo(axisLeft);
    expect(placeOf(geometry, 0.12, 50, 7)).toEqual(placeOf(geometry, 0.12, 50, 8));
  });

  it('spreads neighbours in a lane, and gives the same place each time', () => {
    const [one, next] = [placeOf(geometry, 0, 50, 7), placeOf(geometry, 0, 50, 8)];
    expect(Math.abs(one.x - next.x)).toBeGreaterThan(3);
    expect(placeOf(geometry, 0, 50, 7)).toEqual(one);
  });

  it('is on the picture for every reseller', () => {
    const { onMap } = readMap(samplePortfolio(701));
    const points = placePoints(onMap, mapGeometry(size, insets, 701, onMap[0]?.revenue ?? 0));
    expect(points).toHaveLength(701);
    expect(points.every(inPlot)).toBe(true);
    expect(points.every(({ reach, edge }) => reach > 0 && edge >= reach)).toBe(true);
  });
});
