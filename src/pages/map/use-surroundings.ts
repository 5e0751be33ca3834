import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Size } from './geometry.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';

/** The size of an element, pixels, as it changes; null until it is known. */
export function useSize(box: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

/** The colours of the browser’s scheme. */
export function usePalette(): Palette {
  return useMedia('(prefers-color-scheme: dark)') ? darkPalette : lightPalette;
}

/** Dots for each pixel; another after the window has moved to another screen or was zoomed. */
export function useDensity(): number {
  const density = window.devicePixelRatio || 1;
  useMedia(`(resolution: ${density}dppx)`);
  return density;
}

function useMedia(query: string): boolean {
  const [, setCount] = useState(0);
  useEffect(() => {
    const media = window.matchMedia(query);
    const changed = () => setCount((count) => count + 1);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [query]);
  return window.matchMedia(query).matches;
}
