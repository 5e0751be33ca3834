import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runsOf } from '../../src/workbook/column-runs.ts';

const at = (place: number, item = String(place)) => ({ item, at: place });

it('groups neighbours from left to right, whatever order they come in', () => {
  expect(runsOf([at(5), at(2), at(1), at(3), at(7)])).toEqual([
    { first: 1, items: ['1', '2', '3'] },
    { first: 5, items: ['5'] },
    { first: 7, items: ['7'] },
  ]);
  expect(runsOf([])).toEqual([]);
});

it('ends a range where a column is not like the one before', () => {
  const runs = runsOf([at(1, 'a'), at(2, 'a'), at(3, 'b')], (one, other) => one === other);
  expect(runs).toEqual([
    { first: 1, items: ['a', 'a'] },
    { first: 3, items: ['b'] },
  ]);
});

it('holds every column once, at its place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (places) => {
      const runs = runsOf(places.map((place) => at(place)));
      const found = runs.flatMap(({ first, items }) => items.map((item, index) => [item, first + index]));
      expect(found).toEqual(
        [...places].sort((one, other) => one - other).map((place) => [String(place), place]),
      );
      for (const [index, run] of runs.entries()) {
        const before = runs[index - 1];
        if (before) expect(run.first).toBeGreaterThan(before.first + before.items.length);
      }
    }),
  );
});
