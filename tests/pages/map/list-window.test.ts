import { describe, expect, it } from 'vitest';
import { rowsInView, scrolledTo } from '../../../src/pages/map/list-window.ts';

describe('the rows in view', () => {
  it.each([
    [0, 0, 240, { first: 0, last: 0 }],
    [5, 0, 240, { first: 0, last: 5 }],
    [5000, 0, 240, { first: 0, last: 12 }],
    [5000, 4000, 240, { first: 94, last: 112 }],
    [5000, 199_760, 240, { first: 4988, last: 5000 }],
    // Scrolled further than a list that has become shorter.
    [3, 4000, 240, { first: 0, last: 3 }],
  ])('of %d, scrolled by %d in %d pixels, are kept with a few around them', (count, top, height, rows) => {
    expect(rowsInView(count, 40, top, height)).toEqual(rows);
  });

  it.each([
    [3, 0, 0],
    [5, 0, 0],
    [6, 0, 40],
    [0, 100, 0],
    [2, 100, 80],
    [4, 100, 100],
  ])('have row %d after scrolling from %d to %d, and no further', (place, top, to) => {
    expect(scrolledTo(place, 40, top, 240)).toBe(to);
  });
});
