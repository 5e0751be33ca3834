import { describe, expect, it } from 'vitest';
import { trendPoints, upToToday } from '../../../src/pages/meeting/trend-points.ts';

const days = ['2026-01-01', '2026-01-11', '2026-01-21'];
const points = (measured: readonly (readonly [string, number])[], top = 1, of: readonly string[] = days) =>
  trendPoints(
    measured.map(([day, value]) => ({ day, value })),
    of,
    top,
    108,
    58,
  );

describe('the points of the trend', () => {
  it('stand along the days, and upwards from nothing to the top', () => {
    expect(
      points([
        ['2026-01-01', 0],
        ['2026-01-11', 0.5],
        ['2026-01-21', 1],
      ]),
    ).toEqual([
      { x: 4, y: 54 },
      { x: 54, y: 29 },
      { x: 104, y: 4 },
    ]);
    expect(points([['2026-01-06', 25]], 100)).toEqual([{ x: 29, y: 41.5 }]);
  });

  it('stay within the picture', () => {
    expect(
      points([
        ['2026-01-11', 3],
        ['2026-01-11', -1],
      ]).map(({ y }) => y),
    ).toEqual([4, 54]);
  });

  it('stand side by side where all reviews are of one day, and leave out what is no day', () => {
    expect(
      points(
        [
          ['2026-01-01', 0],
          ['2026-01-01', 1],
        ],
        1,
        ['2026-01-01'],
      ).map(({ x }) => x),
    ).toEqual([37.3, 70.7]);
    expect(points([['soon', 1]], 1, ['soon', ...days])).toEqual([]);
    expect(points([['2026-01-11', 0]], 1, ['soon', ...days])).toEqual([{ x: 54, y: 54 }]);
  });
});

describe('the trend up to today', () => {
  const trail = [{ day: '2026-06-10', share: 0.07, score: 35 }];
  const today = { day: '2026-07-15', share: 0.08, score: null };

  it('ends with the share of today’s figures', () => {
    expect(upToToday(trail, '2026-07-15', 0.08)).toEqual([...trail, today]);
    expect(upToToday([], '2026-07-15', 0.08)).toEqual([today]);
  });

  it('ends with the latest review where that is of today, or nothing is known today', () => {
    expect(upToToday(trail, '2026-06-10', 0.08)).toEqual(trail);
    expect(upToToday(trail, '2026-06-01', 0.08)).toEqual(trail);
    expect(upToToday(trail, '2026-07-15', null)).toEqual(trail);
  });
});
