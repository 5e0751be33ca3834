import type { Size } from './geometry.ts';
import { FONT, type Line, type Mark } from './marks.ts';
import { pathOfShape } from './shapes.ts';

/** The marks as an SVG file of its own: every style is in it, and all text is text. `title` is what it is called. */
export function writeSvg(marks: readonly Mark[], { width, height }: Size, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" stroke-linejoin="round" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...marks.map(elementOf),
    '</svg>',
  ].join('\n');
}

function elementOf(mark: Mark): string {
  switch (mark.kind) {
    case 'box': {
      const corner = mark.corner === undefined ? '' : ` rx="${mark.corner}"`;
      return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"${corner}${style(mark.fill, mark.line)}/>`;
    }
    case 'path': {
      const points = mark.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
      return `<polyline points="${points}"${style(undefined, mark.line)}/>`;
    }
    case 'circle':
      return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${short(mark.radius)}"${style(mark.fill, mark.line)}/>`;
    case 'shape':
      return `<path transform="translate(${short(mark.x)} ${short(mark.y)})" d="${pathOfShape(mark.type, mark.area)}"${style(mark.fill, mark.line)}/>`;
    case 'text':
      return textElement(mark);
  }
}

function textElement(mark: Extract<Mark, { kind: 'text' }>): string {
  const { x, y, text, size, fill, anchor, isBold, halo, isUpright } = mark;
  const place = isUpright
    ? `transform="translate(${short(x)} ${short(y)}) rotate(-90)"`
    : `x="${short(x)}" y="${short(y)}"`;
  const parts = [
    anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    isBold ? ' font-weight="600"' : '',
    halo === undefined ? '' : ` stroke="${halo}" stroke-width="3.5" paint-order="stroke"`,
  ];
  return `<text ${place} font-size="${short(size)}" fill="${fill}"${parts.join('')}>${escaped(text)}</text>`;
}

function style(fill: string | undefined, line: Line | undefined): string {
  const stroke = line && ` stroke="${line.stroke}" stroke-width="${short(line.width)}"`;
  const dash = line?.dash ? ` stroke-dasharray="${line.dash.join(' ')}"` : '';
  return ` fill="${fill ?? 'none'}"${stroke ?? ''}${dash}`;
}

/** Hundredths of a pixel: more can nobody see. */
function short(value: number): number {
  return Number(value.toFixed(2));
}

/** Text that can end no element and holds nothing that XML forbids, which would make the whole file unreadable. */
function escaped(text: string): string {
  const allowed = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
    '',
  );
  return allowed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
