import { FONT, type Line, type Mark, type Measure } from './marks.ts';

type Context = CanvasRenderingContext2D;

/** Paints marks in their order. */
export function paintMarks(context: Context, marks: readonly Mark[]): void {
  for (const mark of marks) paintMark(context, mark);
}

/** Measures texts as the canvas will paint them. */
export function measureBy(context: Context): Measure {
  return (text, size, isBold) => {
    context.font = fontOf(size, isBold);
    return context.measureText(text).width;
  };
}

function paintMark(context: Context, mark: Mark): void {
  if (mark.kind === 'text') {
    paintText(context, mark);
    return;
  }
  context.beginPath();
  switch (mark.kind) {
    case 'box':
      if (mark.corner) context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.corner);
      else context.rect(mark.x, mark.y, mark.width, mark.height);
      break;
    case 'path':
      for (const [x, y] of mark.points) context.lineTo(x, y);
      break;
    case 'circle':
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      break;
    case 'shape':
      context.translate(mark.x, mark.y);
      mark.type.draw(context, mark.area);
      context.translate(-mark.x, -mark.y);
  }
  finish(context, 'fill' in mark ? mark.fill : undefined, mark.line);
}

function finish(context: Context, fill: string | undefined, line: Line | undefined): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (line === undefined) return;
  context.strokeStyle = line.stroke;
  context.lineWidth = line.width;
  context.lineJoin = 'round';
  context.lineCap = line.dash ? 'butt' : 'round';
  context.setLineDash(line.dash ? [...line.dash] : []);
  context.stroke();
}

function paintText(context: Context, mark: Extract<Mark, { kind: 'text' }>): void {
  const { x, y, text, size, fill, anchor = 'start', isBold = false, halo, isUpright } = mark;
  context.save();
  context.translate(x, y);
  if (isUpright) context.rotate(-Math.PI / 2);
  context.font = fontOf(size, isBold);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo !== undefined) {
    context.strokeStyle = halo;
    context.lineWidth = 3.5;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = fill;
  context.fillText(text, 0, 0);
  context.restore();
}

function fontOf(size: number, isBold: boolean): string {
  return `${isBold ? 600 : 400} ${size}px ${FONT}`;
}
