import { describe, expect, it } from 'vitest';
import { mapGeometry } from '../../../src/pages/map/geometry.ts';
import type { Measure } from '../../../src/pages/map/marks.ts';
import { LABEL_SIZE, type Label, placeLabels } from '../../../src/pages/map/place-labels.ts';
import { placePoints } from '../../../src/pages/map/place-points.ts';
import { readMap } from '../../../src/pages/map/read-map.ts';
import { samplePortfolio } from './sample-portfolio.ts';

const measure: Measure = (text, size) => [...text].length * size * 0.6;
const size = { width: 636, height: 560 };

function labelled(count: number, name?: string) {
  const portfolio = samplePortfolio(count);
  const { onMap } = readMap(portfolio);
  const named = onMap.map((reseller) => ({ ...reseller, name: name ?? reseller.name }));
  const geometry = mapGeometry(
    size,
    { left: 40, top: 46, right: 8, bottom: 40 },
    count,
    onMap[0]?.revenue ?? 0,
  );
  const points = placePoints(named, geometry);
  return { points, geometry, labels: placeLabels(points, geometry, measure) };
}

const box = ({ x, y, width }: Label) => ({ left: x, right: x + width, top: y - LABEL_SIZE, bottom: y });

describe('labels', () => {
  it.each([12, 40, 701, 5000])('of %d resellers do not overlap, and stay on the plot', (count) => {
    const { labels, geometry } = labelled(count);
    for (const [index, label] of labels.entries()) {
      const one = box(label);
      expect(one.left).toBeGreaterThanOrEqual(geometry.plot.left);
      expect(one.right).toBeLessThanOrEqual(geometry.plot.right);
      expect(one.top).toBeGreaterThanOrEqual(geometry.plot.top);
      expect(one.bottom).toBeLessThanOrEqual(geometry.plot.bottom);
      for (const other of labels.slice(index + 1).map(box)) {
        const isApart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(isApart, `${label.text} overlaps`).toBe(true);
      }
    }
    expect(labels).toHaveLength(10);
  });

  it('name the most important first, and all where there are few', () => {
    const { labels, points } = labelled(3);
    expect(labels.map(({ point }) => point)).toEqual(points);
    const many = labelled(40);
    expect(many.labels[0]?.point).toBe(many.points[0]);
  });

  it('are shortened by whole characters', () => {
    const [label] = labelled(1, `${'x'.repeat(24)}😀😀😀`).labels;
    expect(label?.text).toBe(`${'x'.repeat(24)}😀…`);
    expect(labelled(1, 'x'.repeat(26)).labels[0]?.text).toBe('x'.repeat(26));
  });

  it('are none on an empty map', () => {
    expect(labelled(0).labels).toEqual([]);
  });
});
