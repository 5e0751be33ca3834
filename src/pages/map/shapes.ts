import { type SymbolType, symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape';
import type { RiskLevel, StandingOrUnknown } from '../../core/risk.ts';
import type { Unknown } from '../../core/unknown.ts';

/** A square on its corner: wider than d3’s own diamond, as the standing’s chip has it. */
const diamond: SymbolType = {
  draw(context, area) {
    const half = Math.sqrt(area / 2);
    context.moveTo(0, -half);
    context.lineTo(half, 0);
    context.lineTo(0, half);
    context.lineTo(-half, 0);
    context.closePath();
  },
};

const triangleDown: SymbolType = {
  draw(context, area) {
    const y = Math.sqrt(area / (Math.sqrt(3) * 3));
    context.moveTo(0, y * 2);
    context.lineTo(Math.sqrt(3) * y, -y);
    context.lineTo(-Math.sqrt(3) * y, -y);
    context.closePath();
  },
};

/** The hook and the dot of a question mark in a circle of this area. */
export const questionMark: SymbolType = {
  draw(context, area) {
    const radius = Math.sqrt(area / Math.PI);
    const hook = radius * 0.34;
    context.moveTo(-hook, -radius * 0.26);
    context.arc(0, -radius * 0.26, hook, Math.PI, Math.PI * 2.3);
    context.lineTo(0, radius * 0.24);
    context.moveTo(0, radius * 0.52);
    context.lineTo(0, radius * 0.58);
  },
};

/** The shape of each standing; the question mark of Unknown is drawn into its circle. */
const shapes: Readonly<Record<StandingOrUnknown, SymbolType>> = {
  Strategic: symbolCircle,
  Rising: symbolTriangle,
  Exposed: diamond,
  Portfolio: symbolSquare,
  Expendable: triangleDown,
  Inactive: symbolCircle,
  Unknown: symbolCircle,
};

/** Marks that reach less far have thinner rings, pixels. */
export const SMALL = 7;

/** Marks that reach less far have no ring, but a dot, pixels. */
export const TINY = 4.5;

const CIRCLE = Math.sqrt(1 / Math.PI);
const SQUARE = Math.SQRT1_2;
const TRIANGLE = Math.sqrt(4 / (3 * Math.sqrt(3)));

const reaches: Readonly<Record<StandingOrUnknown, number>> = {
  Strategic: CIRCLE,
  Rising: TRIANGLE,
  Exposed: SQUARE,
  Portfolio: SQUARE,
  Expendable: TRIANGLE,
  Inactive: CIRCLE,
  Unknown: CIRCLE,
};

/** How far a shape of this area reaches from its middle, pixels. */
export function reachOf(standing: StandingOrUnknown, area: number): number {
  return reaches[standing] * Math.sqrt(area);
}

/** Pixels between a mark and the ring of its risk, and between that and the second ring. */
export function ringGaps(reach: number): { readonly first: number; readonly second: number } {
  return reach < SMALL ? { first: 1.5, second: 1.8 } : { first: 2.5, second: 2.8 };
}

/** How much further a mark reaches with the rings of its risk. */
export function ringRoom(risk: RiskLevel | Unknown | '', reach: number): number {
  if (reach < TINY || (risk !== 'High' && risk !== 'Critical')) return 0;
  const { first, second } = ringGaps(reach);
  return risk === 'Critical' ? first + second : first;
}

export function shapeOf(standing: StandingOrUnknown): SymbolType {
  return shapes[standing];
}

/** The outline of a shape around 0, 0 as the path of an SVG. */
export function pathOfShape(type: SymbolType, area: number): string {
  return symbol(type, area)() ?? '';
}
