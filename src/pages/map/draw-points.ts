import type { StandingOrUnknown } from '../../core/risk.ts';
import { isAtRisk } from '../../core/risk.ts';
import type { Line, Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import type { Label } from './place-labels.ts';
import { LABEL_SIZE } from './place-labels.ts';
import type { Place, PlacedPoint } from './place-points.ts';
import { questionMark, reachOf, ringGaps, SMALL, shapeOf, TINY } from './shapes.ts';

/** A reseller: form and colour by standing, and the ring of its risk. */
export function pointMarks({ reseller, x, y, area }: PlacedPoint, palette: Palette): readonly Mark[] {
  const { standing, risk } = reseller;
  const shape = standingMarks(standing || 'Unknown', { x, y }, area, palette);
  if (risk === '' || !isAtRisk(risk)) return shape;
  const reach = reachOf(standing || 'Unknown', area);
  return [...shape, ...riskMarks(risk === 'Critical', { x, y }, reach, palette)];
}

/** A standing’s form and colour, also for the key. */
export function standingMarks(
  standing: StandingOrUnknown,
  { x, y }: Place,
  area: number,
  palette: Palette,
): readonly Mark[] {
  const { text, fill } = palette.standings[standing];
  const width = area < 30 ? 0.7 : area < 80 ? 1 : 1.5;
  const line: Line =
    standing === 'Inactive' ? { stroke: text, width, dash: [3, 2] } : { stroke: text, width };
  const mark: Mark = { kind: 'shape', x, y, type: shapeOf(standing), area, fill, line };
  if (standing !== 'Unknown') return [mark];
  const glyph = { stroke: text, width: Math.max(1, Math.sqrt(area) / 11) };
  return [
    { ...mark, line: { stroke: palette.edge, width: 0.75 } },
    { kind: 'shape', x, y, type: questionMark, area, line: glyph },
  ];
}

/** A standing’s form beside its name: a triangle’s middle lies lower than it looks. */
export function keyMark(
  standing: StandingOrUnknown,
  { x, y }: Place,
  area: number,
  palette: Palette,
): readonly Mark[] {
  const lift = { Rising: 0.16, Expendable: -0.16 }[String(standing)] ?? 0;
  return standingMarks(standing, { x, y: y + lift * Math.sqrt(area) }, area, palette);
}

/**
 * A red ring with a mark; two rings for Critical, so that paper without colour tells them apart. Among thousands the
 * marks are too small for rings: there it is a dot, a larger one for Critical.
 */
export function riskMarks(
  isCritical: boolean,
  { x, y }: Place,
  reach: number,
  palette: Palette,
): readonly Mark[] {
  if (reach < TINY) {
    const at = { x: x + reach * 0.7, y: y - reach * 0.7 };
    return [{ kind: 'circle', ...at, radius: isCritical ? 1.7 : 1, fill: palette.risk }];
  }
  const line = { stroke: palette.risk, width: reach < SMALL ? 0.9 : 1.4 };
  const { first, second } = ringGaps(reach);
  const radius = reach + first;
  const outer = radius + second;
  const rings = isCritical ? [radius, outer] : [radius];
  const size = Math.max(1.6, Math.min(6.5, reach * 0.34));
  const away = (isCritical ? outer : radius) * Math.SQRT1_2;
  const [markX, markY] = [x + away, y - away];
  const mark: Mark = { kind: 'circle', x: markX, y: markY, radius: size, fill: palette.risk };
  const sign: Mark = {
    ...{ kind: 'text', x: markX, y: markY + size * 0.62, text: isCritical ? '!!' : '!' },
    ...{ size: size * 1.75, fill: palette.onRisk, anchor: 'middle', isBold: true },
  };
  return [
    ...rings.map((each): Mark => ({ kind: 'circle', x, y, radius: each, line })),
    mark,
    ...(size >= 4 ? [sign] : []),
  ];
}

/** What does not match the filter stays as a trace, so that the picture keeps its frame of reference. */
export function traceMarks({ x, y, reach }: PlacedPoint, palette: Palette): readonly Mark[] {
  return [{ kind: 'circle', x, y, radius: Math.min(reach, 2), fill: palette.line }];
}

export function labelMark({ text, x, y }: Label, palette: Palette): Mark {
  return {
    kind: 'text',
    x,
    y,
    text,
    size: LABEL_SIZE,
    fill: palette.text,
    isBold: true,
    halo: palette.surface,
  };
}
