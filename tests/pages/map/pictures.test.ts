import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../../src/core/format.ts';
import { standings } from '../../../src/core/standing.ts';
import { defaultThresholds } from '../../../src/core/thresholds.ts';
import { frameMarks } from '../../../src/pages/map/draw-frame.ts';
import { overlayMarks } from '../../../src/pages/map/draw-overlay.ts';
import { pointMarks, standingMarks } from '../../../src/pages/map/draw-points.ts';
import { trailMarks, trailSteps } from '../../../src/pages/map/draw-trail.ts';
import { EXPORT_SIZE, exportMarks, fileNameOf } from '../../../src/pages/map/export-map.ts';
import { mapGeometry } from '../../../src/pages/map/geometry.ts';
import type { Mark, Measure } from '../../../src/pages/map/marks.ts';
import { darkPalette, lightPalette } from '../../../src/pages/map/palette.ts';
import { placePoints } from '../../../src/pages/map/place-points.ts';
import { type OnMap, readMap } from '../../../src/pages/map/read-map.ts';
import { sceneMarks } from '../../../src/pages/map/scene.ts';
import { pathOfShape, reachOf, shapeOf } from '../../../src/pages/map/shapes.ts';
import { writeSvg } from '../../../src/pages/map/write-svg.ts';
import { samplePortfolio, sampleTrail } from './sample-portfolio.ts';

const measure: Measure = (text, size) => [...text].length * size * 0.55;
const size = { width: 636, height: 560 };
const { onMap } = readMap(samplePortfolio(40));
const geometry = mapGeometry(size, { left: 40, top: 46, right: 8, bottom: 40 }, 40, onMap[0]?.revenue ?? 0);
const palette = lightPalette;
const points = placePoints(onMap, geometry);
const [point] = points;
if (!point) throw new Error('The sample has no point.');

const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
/** As the axis writes it. */
const percent = (value: number) => formatPercent(value / 100);
const withRisk = (risk: OnMap['risk'], area = 900) =>
  pointMarks({ ...point, area, reseller: { ...point.reseller, standing: 'Portfolio', risk } }, palette);
const circles = (marks: readonly Mark[]) => marks.filter(({ kind }) => kind === 'circle');

describe('the frame', () => {
  const frame = (thresholds = defaultThresholds) => texts(frameMarks(geometry, thresholds, palette, measure));

  it('names bands, standings and the lines between them', () => {
    expect(frame()).toEqual(
      expect.arrayContaining([
        ...['Expendable', 'Portfolio', 'Rising', 'Survival toolkit', 'Exposed', 'Strategic'],
        ...['0', percent(0.1), percent(1), percent(10), percent(15), percent(100), '75', 'Commitment'],
      ]),
    );
  });

  it('has the lines of the Settings tab where they are', () => {
    const lines = frame({ ...defaultThresholds, expendable: 0.02, toolkit: 0.2, dependence: 0.4 });
    expect(lines).toEqual(expect.arrayContaining([percent(2), percent(20), percent(40)]));
    expect(lines).not.toContain(percent(15));
  });

  it('writes no name where its band is too narrow, and no number over another', () => {
    const lines = frame({ ...defaultThresholds, expendable: 0.097, toolkit: 0.1, dependence: 0.1 });
    expect(lines).not.toContain('Rising');
    expect(lines).toContain(percent(9.7));
    expect(lines).not.toContain(percent(10));
  });
});

describe('a mark', () => {
  it('has one form for each standing, and the area that it is given', () => {
    const paths = standings.map((standing) => pathOfShape(shapeOf(standing), 100));
    // Inactive is Strategic’s circle with a dashed edge.
    expect(new Set(paths).size).toBe(5);
    for (const [standing, corners, reach] of [
      ['Exposed', 4, Math.SQRT1_2],
      ['Expendable', 3, 0.877],
      ['Strategic', 0, 0.564],
    ] as const) {
      expect(reachOf(standing, 100) / 10).toBeCloseTo(reach, 2);
      expect(pathOfShape(shapeOf(standing), 100).match(/[ML]/g)?.length ?? 0).toBe(corners || 1);
    }
  });

  it('is told apart without colour: Inactive by its dashes, Unknown by its sign', () => {
    const marks = (standing: 'Strategic' | 'Inactive' | 'Unknown') =>
      standingMarks(standing, point, 400, palette);
    expect(marks('Inactive')).toMatchObject([{ line: { dash: [3, 2] } }]);
    expect(marks('Unknown')).toHaveLength(2);
    expect(marks('Strategic')[0]).not.toHaveProperty('line.dash');
  });

  it('has a ring with a sign for High, two rings for Critical, and none below', () => {
    for (const risk of ['', 'None', 'Low', 'Watch', 'Unknown'] as const)
      expect(circles(withRisk(risk))).toEqual([]);
    expect([circles(withRisk('High')).length, texts(withRisk('High'))]).toEqual([2, ['!']]);
    expect([circles(withRisk('Critical')).length, texts(withRisk('Critical'))]).toEqual([3, ['!!']]);
  });

  it('has a dot where it is too small for a ring, a larger one for Critical', () => {
    const [high] = circles(withRisk('High', 30));
    const [critical] = circles(withRisk('Critical', 30));
    expect(high).toMatchObject({ fill: palette.risk, radius: 1 });
    expect(critical).toMatchObject({ fill: palette.risk, radius: 1.7 });
  });

  it('has colours for every standing in the dark as well', () => {
    expect(Object.keys(darkPalette.standings)).toEqual(Object.keys(lightPalette.standings));
  });
});

describe('the trail', () => {
  it('has the reviews with a place, the oldest first', () => {
    const gaps = [
      { ...sampleTrail[0], share: 'Unknown' },
      { ...sampleTrail[1], score: null },
    ] as typeof sampleTrail;
    const steps = trailSteps([...gaps, ...sampleTrail], geometry, 2);
    expect(steps.map(({ day }) => day)).toEqual(sampleTrail.map(({ day }) => day));
  });

  it('leads on from the latest review to where the reseller stands now, dashed', () => {
    const marks = trailMarks(sampleTrail, point, geometry, palette);
    const dashed = marks.filter((mark) => mark.kind === 'path' && mark.line.dash);
    expect(dashed).toMatchObject([{ points: [expect.anything(), [point.x, point.y]] }]);
    expect(circles(marks)).toHaveLength(4);
    expect(texts(marks)).toEqual(['2025-01-15']);
    // Nothing below is cut by a way in the colour of the ground.
    const ways = marks.flatMap((mark) => (mark.kind === 'path' ? [mark.line.stroke] : []));
    expect(ways).toEqual([palette.chosen, palette.chosen]);
  });

  it('is not drawn where nothing has moved, or nothing is known', () => {
    const { share, score } = point.reseller;
    const here = sampleTrail.slice(0, 1).map((each) => ({ ...each, share, score }));
    expect(trailMarks(here, point, geometry, palette)).toEqual([]);
    expect(trailMarks([], point, geometry, palette)).toEqual([]);
  });
});

describe('what lies above the map', () => {
  const over = (chosen?: typeof point, hovered?: typeof point) =>
    overlayMarks({
      ...{ geometry, palette, measure, thresholds: defaultThresholds, trail: sampleTrail },
      ...{ chosen, hovered },
    });

  it('is nothing until something is meant', () => {
    expect(over()).toEqual([]);
  });

  it('names the one pointed at, within the picture, and keeps the chosen one raised', () => {
    for (const each of points) {
      const marks = over(undefined, each);
      const box = marks.find(({ kind }) => kind === 'box');
      if (box?.kind !== 'box') throw new Error('There is no box.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      expect(texts(marks)).toContain(each.reseller.name);
    }
    const other = points[1];
    expect(texts(over(point, other))).toEqual(expect.arrayContaining(['2025-01-15', other?.reseller.name]));
    expect(texts(over(point))).toContain(point.reseller.name);
  });
});

describe('the scene', () => {
  it('keeps a trace of what the filter leaves out', () => {
    const scene = { geometry, thresholds: defaultThresholds, palette, measure, points };
    const all = sceneMarks({ ...scene, shown: points });
    const some = sceneMarks({ ...scene, shown: points.slice(0, 5) });
    const traces = (marks: readonly Mark[]) =>
      marks.filter((mark) => 'fill' in mark && mark.fill === palette.line);
    expect(traces(all)).toEqual([]);
    expect(traces(some)).toHaveLength(35);
    expect(some.filter(({ kind }) => kind === 'shape').length).toBeLessThan(
      all.filter(({ kind }) => kind === 'shape').length,
    );
  });
});

describe('the map for paper', () => {
  const map = {
    ...{ onMap, shown: onMap, besideCount: 4, thresholds: defaultThresholds, day: '2026-07-15', filter: '' },
    measure,
  };

  it('says its day, how many it shows and how many it cannot, and explains its marks', () => {
    expect(texts(exportMarks(map))).toEqual(
      expect.arrayContaining([
        '2026-07-15 · 40 resellers · 4 not on the map (no review, or share unknown)',
        ...['Inactive', 'Unknown', 'High risk', 'Critical risk'],
      ]),
    );
  });

  it('says what is filtered', () => {
    const filtered = { ...map, shown: onMap.slice(0, 3), besideCount: 0, filter: 'owner: Mara' };
    expect(texts(exportMarks(filtered))).toContain('2026-07-15 · 3 of 40 resellers · owner: Mara');
  });

  it.each([0, 1, 5000])('stays on the sheet with %d resellers', (count) => {
    const resellers = readMap(samplePortfolio(count)).onMap;
    for (const mark of exportMarks({ ...map, onMap: resellers, shown: resellers })) {
      if (mark.kind !== 'text' || mark.isUpright) continue;
      const width = measure(mark.text, mark.size, false);
      const left =
        mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
      expect(left, mark.text).toBeGreaterThanOrEqual(0);
      expect(left + width, mark.text).toBeLessThanOrEqual(EXPORT_SIZE.width);
      expect(mark.y, mark.text).toBeLessThanOrEqual(EXPORT_SIZE.height);
    }
  });

  it('is named for its day', () => {
    expect(fileNameOf('2026-07-15', 'png')).toBe('portfolio-map-2026-07-15.png');
    expect(fileNameOf('2026-07-15', 'svg')).toBe('portfolio-map-2026-07-15.svg');
  });
});

describe('an SVG', () => {
  it('has every kind of mark, with its style in it', () => {
    const line = { stroke: '#123456', width: 1.005, dash: [3, 2] };
    const marks: readonly Mark[] = [
      { kind: 'box', x: 1, y: 2, width: 3, height: 4, fill: '#ffffff', corner: 4 },
      {
        kind: 'path',
        points: [
          [0, 0],
          [1.239, 5],
        ],
        line,
      },
      { kind: 'circle', x: 5, y: 6, radius: 7, line },
      { kind: 'shape', x: 8, y: 9, type: shapeOf('Exposed'), area: 200, fill: '#abcdef' },
      {
        kind: 'text',
        x: 1,
        y: 1,
        text: 'A',
        size: 12,
        fill: '#000000',
        anchor: 'end',
        isBold: true,
        halo: '#ffffff',
      },
      { kind: 'text', x: 1, y: 1, text: 'B', size: 12, fill: '#000000', isUpright: true },
    ];
    expect(writeSvg(marks, { width: 10, height: 20 }, 'T').split('\n').slice(2)).toEqual([
      '<rect x="1" y="2" width="3" height="4" rx="4" fill="#ffffff"/>',
      '<polyline points="0,0 1.24,5" fill="none" stroke="#123456" stroke-width="1" stroke-dasharray="3 2"/>',
      '<circle cx="5" cy="6" r="7" fill="none" stroke="#123456" stroke-width="1" stroke-dasharray="3 2"/>',
      '<path transform="translate(8 9)" d="M0,-10L10,0L0,10L-10,0Z" fill="#abcdef"/>',
      '<text x="1" y="1" font-size="12" fill="#000000" text-anchor="end" font-weight="600" stroke="#ffffff" stroke-width="3.5" paint-order="stroke">A</text>',
      '<text transform="translate(1 1) rotate(-90)" font-size="12" fill="#000000">B</text>',
      '</svg>',
    ]);
  });

  it('keeps hostile text as text, without what XML forbids', () => {
    const text = '<script>"&\u0000\u0007\uffff\ud800</text>';
    const svg = writeSvg(
      [{ kind: 'text', x: 0, y: 0, text, size: 12, fill: '#000000' }],
      { width: 1, height: 1 },
      text,
    );
    expect(svg.match(/&lt;script&gt;&quot;&amp;&lt;\/text&gt;/g)).toHaveLength(2);
  });
});
