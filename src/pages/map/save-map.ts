import { EXPORT_DENSITY, EXPORT_SIZE, type ExportedMap, exportMarks, fileNameOf } from './export-map.ts';
import type { Measure } from './marks.ts';
import { measureBy, paintMarks } from './paint-canvas.ts';
import { writeSvg } from './write-svg.ts';

export type Picture = Omit<ExportedMap, 'measure'>;

/** Saves the map as a vector picture, which stays sharp at every size. */
export function saveSvg(picture: Picture): void {
  const { context } = canvasOf(1);
  const marks = exportMarks({ ...picture, measure: measureBy(context) });
  const text = writeSvg(marks, EXPORT_SIZE, `Map of the portfolio, ${picture.day}`);
  download(new Blob([text], { type: 'image/svg+xml' }), fileNameOf(picture.day, 'svg'));
}

/** Saves the map as a PNG for slides and e-mails. Rejects where the browser makes no picture. */
export async function savePng(picture: Picture): Promise<void> {
  const { canvas, context } = canvasOf(EXPORT_DENSITY);
  const measure: Measure = measureBy(context);
  paintMarks(context, exportMarks({ ...picture, measure }));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser made no picture.');
  download(blob, fileNameOf(picture.day, 'png'));
}

function canvasOf(density: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = EXPORT_SIZE.width * density;
  canvas.height = EXPORT_SIZE.height * density;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no pictures.');
  context.scale(density, density);
  return { canvas, context };
}

/** The frame of an add-on may download; it may not send the page elsewhere, which the page’s base asks of links. */
function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.target = '_self';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
