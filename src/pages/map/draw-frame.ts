import { formatPercent } from '../../core/format.ts';
import type { StandingOrUnknown } from '../../core/risk.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { keyMark } from './draw-points.ts';
import type { Geometry } from './geometry.ts';
import { LEAST_SHARE } from './geometry.ts';
import type { Mark, Measure } from './marks.ts';
import type { Palette } from './palette.ts';

type Bounds = Pick<Thresholds, 'expendable' | 'toolkit' | 'dependence'>;

interface Band {
  readonly name: string;
  readonly standings: readonly StandingOrUnknown[];
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

/** The quiet bands with their names, the lines between them, and both axes. */
export function frameMarks(
  geometry: Geometry,
  bounds: Bounds,
  palette: Palette,
  measure: Measure,
): readonly Mark[] {
  return [
    ...bandMarks(geometry, bounds, palette, measure),
    ...laneMarks(geometry, palette),
    ...shareAxis(geometry, bounds, palette),
    ...commitmentAxis(geometry, palette),
  ];
}

function bandMarks(geometry: Geometry, bounds: Bounds, palette: Palette, measure: Measure): readonly Mark[] {
  const { plot, xOf } = geometry;
  const [expendable, toolkit] = [xOf(bounds.expendable), xOf(bounds.toolkit)];
  const bands: readonly Band[] = [
    { name: 'Expendable', standings: ['Expendable'], from: plot.left, to: expendable, fill: palette.band },
    {
      name: 'Portfolio',
      standings: ['Portfolio', 'Rising'],
      from: expendable,
      to: toolkit,
      fill: palette.surface,
    },
    {
      name: 'Survival toolkit',
      standings: ['Exposed', 'Strategic'],
      from: toolkit,
      to: plot.right,
      fill: palette.band,
    },
  ];
  const [top, height] = [plot.top - 38, plot.bottom - plot.top + 38];
  return bands.flatMap((band): readonly Mark[] => {
    const { from, to, fill, name } = band;
    const box: Mark = { kind: 'box', x: from, y: top, width: to - from, height, fill };
    const title: Mark = {
      ...{ kind: 'text', x: (from + to) / 2, y: top + 14, text: name, size: 13 },
      ...{ fill: palette.text, anchor: 'middle', isBold: true },
    };
    const isWide = measure(name, 13, true) + 4 < to - from;
    return [box, ...(isWide ? [title] : []), ...standingNames(band, top + 29, palette, measure)];
  });
}

/** The standings that a band can hold, each with its form: the picture’s own key. */
function standingNames(band: Band, y: number, palette: Palette, measure: Measure): readonly Mark[] {
  const [size, icon, gap] = [11, 13, 10];
  const widths = band.standings.map((standing) => icon + measure(standing, size, false));
  const width = widths.reduce((sum, each) => sum + each, gap * (widths.length - 1));
  if (width + 4 > band.to - band.from) return [];
  let x = (band.from + band.to - width) / 2;
  return band.standings.flatMap((standing, index): readonly Mark[] => {
    const at = x;
    x += (widths[index] ?? 0) + gap;
    return [
      ...keyMark(standing, { x: at + 5, y: y - 4 }, 62, palette),
      { kind: 'text', x: at + icon, y, text: standing, size, fill: palette.quiet },
    ];
  });
}

/** The names of the lanes, above all marks: the lanes may be full of them. */
export function laneNames({ plot, zeroLane, lowLane }: Geometry, palette: Palette): readonly Mark[] {
  const name = (text: string, x: number): Mark => ({
    ...{ kind: 'text', x: x + 4, y: plot.top + 8, text, size: 10, fill: palette.quiet },
    ...{ anchor: 'end', isUpright: true, halo: palette.band },
  });
  return [
    name('Inactive: nothing sold', (zeroLane.from + zeroLane.to) / 2),
    name(`less than ${formatPercent(LEAST_SHARE)}`, (lowLane.from + lowLane.to) / 2),
  ];
}

/** At the left edge: nothing sold, and shares too small for the axis. */
function laneMarks({ plot, zeroLane, lowLane, axisLeft }: Geometry, palette: Palette): readonly Mark[] {
  const edge = (x: number): Mark => ({
    kind: 'path',
    points: [
      [x, plot.top],
      [x, plot.bottom],
    ],
    line: { stroke: palette.line, width: 1, dash: [2, 3] },
  });
  return [edge(zeroLane.to), edge((lowLane.to + axisLeft) / 2)];
}

function shareAxis(
  { plot, zeroLane, axisLeft, xOf }: Geometry,
  bounds: Bounds,
  palette: Palette,
): readonly Mark[] {
  const drawn = [...new Set([bounds.expendable, bounds.toolkit, bounds.dependence])].filter(
    (bound) => bound >= LEAST_SHARE,
  );
  const lines = drawn.map((bound): Mark => {
    const isDependence = bound === bounds.dependence && bound !== bounds.toolkit;
    const line = { stroke: palette.edge, width: 1 };
    return {
      kind: 'path',
      points: [
        [xOf(bound), isDependence ? plot.top : plot.top - 38],
        [xOf(bound), plot.bottom + 5],
      ],
      line: isDependence ? { ...line, dash: [5, 4] } : line,
    };
  });
  const taken: number[] = [];
  const place = (share: number, isBound: boolean): readonly Mark[] => {
    const x = xOf(share);
    if (taken.some((other) => Math.abs(other - x) < (isBound ? 28 : 34))) return [];
    taken.push(x);
    return [tick(formatPercent(share), x, isBound)];
  };
  const tick = (text: string, x: number, isBound: boolean): Mark => ({
    ...{ kind: 'text', x, y: plot.bottom + 17, text, size: 11, anchor: 'middle', isBold: isBound },
    fill: isBound ? palette.text : palette.quiet,
  });
  const others = [0.003, 0.03, 0.3, 0.01, 0.1].filter((share) => !drawn.includes(share));
  return [
    ...lines,
    line(plot.left, plot.bottom, plot.right, plot.bottom, palette.edge),
    tick('0', (zeroLane.from + zeroLane.to) / 2, false),
    ...drawn.flatMap((bound) => place(bound, true)),
    ...[LEAST_SHARE, 1, ...others].flatMap((share) => place(share, false)),
    line(axisLeft, plot.bottom, axisLeft, plot.bottom + 4, palette.edge),
    {
      ...{ kind: 'text', x: plot.right, y: plot.bottom + 32, size: 11, fill: palette.quiet, anchor: 'end' },
      text: 'Our share of the reseller’s revenue (logarithmic)',
    },
  ];
}

function commitmentAxis({ plot, yOf }: Geometry, palette: Palette): readonly Mark[] {
  const scores = [0, 25, 50, 75, 100];
  return [
    ...scores.map((score) => line(plot.left, yOf(score), plot.right, yOf(score), palette.line)),
    ...scores.map((score): Mark => {
      const at = { kind: 'text', x: plot.left - 6, y: yOf(score) + 4, text: String(score) } as const;
      return { ...at, size: 11, fill: palette.quiet, anchor: 'end' };
    }),
    {
      ...{ kind: 'text', x: plot.left - 27, y: (plot.top + plot.bottom) / 2, text: 'Commitment' },
      ...{ size: 11, fill: palette.quiet, anchor: 'middle', isUpright: true },
    },
  ];
}

function line(fromX: number, fromY: number, toX: number, toY: number, stroke: string): Mark {
  return {
    kind: 'path',
    points: [
      [fromX, fromY],
      [toX, toY],
    ],
    line: { stroke, width: 1 },
  };
}
