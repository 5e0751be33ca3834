import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Thresholds } from '../../core/thresholds.ts';
import type { TrailPoint } from '../../requests/contract.ts';
import { overlayMarks } from './draw-overlay.ts';
import { findPoint, pointFinder } from './find-point.ts';
import { type Geometry, mapGeometry } from './geometry.ts';
import type { Mark } from './marks.ts';
import { measureBy, paintMarks } from './paint-canvas.ts';
import { type PlacedPoint, placePoints } from './place-points.ts';
import type { MapReseller, OnMap } from './read-map.ts';
import { sceneMarks } from './scene.ts';
import { useDensity, usePalette, useSize } from './use-surroundings.ts';
import { wordsOfCount } from './words.ts';

interface Props {
  readonly onMap: readonly OnMap[];
  readonly shown: readonly OnMap[];
  readonly thresholds: Thresholds;
  readonly hovered: MapReseller | null;
  readonly chosen: MapReseller | null;
  readonly trail: readonly TrailPoint[];
  readonly onHover: (reseller: MapReseller | null, event?: PointerEvent) => void;
  /** Null for a click beside all marks. */
  readonly onPick: (reseller: MapReseller | null) => void;
}

const insets = { left: 40, top: 46, right: 8, bottom: 40 };

/**
 * The picture: one canvas with the portfolio, painted when filter, size or colours change, and one above it for what
 * the pointer and the keyboard choose, so that pointing costs the same however many resellers there are.
 */
export function MapCanvas({ onMap, shown, thresholds, hovered, chosen, trail, onHover, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const palette = usePalette();
  const density = useDensity();
  const geometry = useMemo<Geometry | null>(
    () => (size === null ? null : mapGeometry(size, insets, onMap.length, onMap[0]?.revenue ?? 0)),
    [size, onMap],
  );
  const points = useMemo(() => (geometry === null ? [] : placePoints(onMap, geometry)), [onMap, geometry]);
  const shownPoints = useMemo(() => {
    const left = new Set<MapReseller>(shown);
    return shown.length === onMap.length ? points : points.filter(({ reseller }) => left.has(reseller));
  }, [points, shown, onMap]);
  const finderOf = useMemo(() => lazily(() => pointFinder(shownPoints)), [shownPoints]);
  const pointOf = useMemo(
    () => new Map<MapReseller, PlacedPoint>(points.map((point) => [point.reseller, point])),
    [points],
  );

  useEffect(() => {
    if (geometry === null) return;
    paint(below.current, geometry, density, (context) =>
      sceneMarks({
        ...{ geometry, thresholds, palette, points, shown: shownPoints },
        measure: measureBy(context),
      }),
    );
  }, [geometry, density, thresholds, palette, points, shownPoints]);
  useEffect(() => {
    if (geometry === null) return;
    const find = (reseller: MapReseller | null) => (reseller === null ? undefined : pointOf.get(reseller));
    const [chosenPoint, hoveredPoint] = [find(chosen), find(hovered)];
    paint(above.current, geometry, density, (context) =>
      overlayMarks({
        ...{ geometry, palette, thresholds, trail, measure: measureBy(context) },
        ...{ chosen: chosenPoint, hovered: hoveredPoint },
      }),
    );
  }, [geometry, density, palette, thresholds, pointOf, chosen, hovered, trail]);

  const resellerAt = ({ offsetX, offsetY }: MouseEvent) =>
    findPoint(finderOf(), offsetX, offsetY)?.reseller ?? null;
  return (
    <div class="canvases" ref={box} role="img" aria-label={wordsOfPicture(shown.length)}>
      <canvas ref={below} />
      <canvas
        ref={above}
        class={hovered === null ? undefined : 'pointing'}
        onPointerMove={(event) => onHover(resellerAt(event), event)}
        onPointerLeave={() => onHover(null)}
        onClick={(event) => onPick(resellerAt(event))}
      />
    </div>
  );
}

/** Made when it is first asked for: who types into the search points at nothing. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Everything but the geometry comes anew, at the full sharpness of the screen. */
function paint(
  canvas: HTMLCanvasElement | null,
  { size }: Geometry,
  density: number,
  marks: (context: CanvasRenderingContext2D) => readonly Mark[],
): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  paintMarks(context, marks(context));
}

function wordsOfPicture(count: number): string {
  return `${wordsOfCount(count)} by our share of their revenue, from left to right, and by commitment, from bottom to top. The list beside it says the same in words.`;
}
