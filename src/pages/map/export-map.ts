import type { Day } from '../../core/day.ts';
import { standings } from '../../core/standing.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { keyMark, riskMarks } from './draw-points.ts';
import { type Geometry, mapGeometry } from './geometry.ts';
import type { Mark, Measure } from './marks.ts';
import { lightPalette } from './palette.ts';
import { placePoints } from './place-points.ts';
import type { OnMap } from './read-map.ts';
import { sceneMarks } from './scene.ts';
import { shortMoney, wordsOfCount } from './words.ts';

/** A sheet of A4 or Letter on its side, with margins that every printer can keep. */
export const EXPORT_SIZE = { width: 1180, height: 820 } as const;

/** Three dots for each pixel: 300 dots an inch on A4. */
export const EXPORT_DENSITY = 3;

const insets = { left: 56, top: 112, right: 20, bottom: 92 };

export interface ExportedMap {
  readonly onMap: readonly OnMap[];
  readonly shown: readonly OnMap[];
  readonly besideCount: number;
  readonly thresholds: Thresholds;
  readonly day: Day;
  /** What the filter leaves, in words; '' for everything. */
  readonly filter: string;
  readonly measure: Measure;
}

/** The map for paper, always on white: with its title, its day, what is left out, and a key. */
export function exportMarks(map: ExportedMap): readonly Mark[] {
  const { onMap, shown, thresholds, measure } = map;
  const geometry = mapGeometry(EXPORT_SIZE, insets, onMap.length, onMap[0]?.revenue ?? 0);
  const points = placePoints(onMap, geometry);
  const left = new Set(shown);
  const scene = {
    ...{ geometry, thresholds, palette: lightPalette, measure, points },
    shown: points.filter(({ reseller }) => left.has(reseller)),
  };
  return [
    { kind: 'box', x: 0, y: 0, ...EXPORT_SIZE, fill: lightPalette.surface },
    ...titleMarks(map),
    ...sceneMarks(scene),
    ...keyMarks(map, geometry),
  ];
}

/** `portfolio-map-2026-07-15.png` */
export function fileNameOf(day: Day, kind: 'png' | 'svg'): string {
  return `portfolio-map-${day}.${kind}`;
}

/** Square pixels of the mark in the key, about. */
const KEY_AREA = 420;

/** Money with one digit that is not 0. */
function roundMoney(amount: number): number {
  return Number(amount.toPrecision(1));
}

function titleMarks({ onMap, shown, besideCount, day, filter }: ExportedMap): readonly Mark[] {
  const { text: fill, quiet } = lightPalette;
  const count =
    shown.length === onMap.length
      ? wordsOfCount(onMap.length)
      : `${shown.length.toLocaleString('en-US')} of ${wordsOfCount(onMap.length)}`;
  const line = [
    day,
    count,
    ...(besideCount === 0
      ? []
      : [`${besideCount.toLocaleString('en-US')} not on the map (no review, or share unknown)`]),
    ...(filter === '' ? [] : [filter]),
  ].join(' · ');
  return [
    { kind: 'text', x: 20, y: 34, text: 'What we are worth to our resellers', size: 22, fill, isBold: true },
    { kind: 'text', x: 20, y: 56, text: line, size: 13, fill: quiet },
  ];
}

function keyMarks({ onMap, measure }: ExportedMap, geometry: Geometry): readonly Mark[] {
  const y = EXPORT_SIZE.height - 20;
  const { text: fill } = lightPalette;
  const marks: Mark[] = [];
  let x = 24;
  const entry = (icon: (at: number) => readonly Mark[], room: number, text: string) => {
    marks.push(...icon(x + room / 2), { kind: 'text', x: x + room + 5, y: y + 4, text, size: 12, fill });
    x += room + 5 + measure(text, 12, false) + 16;
  };
  for (const standing of [...[...standings].reverse(), UNKNOWN] as const) {
    entry((at) => keyMark(standing, { x: at, y }, 130, lightPalette), 14, standing);
  }
  for (const [isCritical, text] of [
    [false, 'High risk'],
    [true, 'Critical risk'],
  ] as const) {
    entry((at) => riskMarks(isCritical, { x: at, y }, 5, lightPalette), 20, text);
  }
  const largest = onMap[0]?.revenue ?? 0;
  if (largest > 0) {
    const money = roundMoney((largest * KEY_AREA) / geometry.areaOf(largest));
    const radius = Math.sqrt(geometry.areaOf(money) / Math.PI);
    const line = { stroke: lightPalette.edge, width: 1 };
    const text = `area: our revenue there, here ${shortMoney(money)}`;
    entry((x) => [{ kind: 'circle', x, y, radius, line }], 2 * radius, text);
  }
  return marks;
}
