import { describe, expect, it } from 'vitest';
import {
  heightOf,
  linePoints,
  pathOf,
  SCORE_SCALE,
  SHARE_SCALE,
  scaleAround,
} from '../../../src/pages/review/line-points.ts';
import { trail } from './sample-forms.ts';

const area = { width: 100, height: 40, inset: 5 };

describe('the lines of the history', () => {
  it('stand on a logarithmic axis for shares: each decade as high as the next', () => {
    expect([0.001, 0.01, 0.1, 1].map((share) => heightOf(share, SHARE_SCALE, area))).toEqual([35, 25, 15, 5]);
    expect(heightOf(0, SHARE_SCALE, area)).toBe(35);
    expect(heightOf(50, SCORE_SCALE, area)).toBe(20);
  });

  it('run by the day of the reviews and skip what is not known', () => {
    const points = [
      { ...trail[0], day: '2026-01-01', score: 0 },
      { ...trail[0], day: '2026-01-02', score: null },
      { ...trail[0], day: '2026-01-11', score: 100 },
    ] as never;
    expect(linePoints(points, ({ score }) => score, SCORE_SCALE, area)).toEqual([
      { x: 5, y: 35 },
      { x: 95, y: 5 },
    ]);
  });

  it('put a single review, or several of one day, side by side', () => {
    const point = { ...trail[0], score: 50 };
    expect(linePoints([point] as never, ({ score }) => score, SCORE_SCALE, area)).toEqual([{ x: 50, y: 20 }]);
    expect(
      linePoints([point, point] as never, ({ score }) => score, SCORE_SCALE, area).map(({ x }) => x),
    ).toEqual([35, 65]);
  });

  it('are drawn as a path', () => {
    expect(
      pathOf([
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ]),
    ).toBe('M1 2L3 4');
    expect(pathOf([])).toBe('');
  });

  it('leave room around a line that hardly moves', () => {
    const scale = scaleAround([0.1, 0.1]);
    expect(heightOf(0.1, scale, area)).toBe(20);
    expect(heightOf(0, scaleAround([0, 0]), area)).toBe(20);
  });
});
