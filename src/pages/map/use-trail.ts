import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrailPoint } from '../../requests/contract.ts';
import { server } from '../kit/server.ts';
import type { MapReseller } from './read-map.ts';

/** Milliseconds on a reseller until its trail is asked for: arrow keys pass many. */
const PAUSE = 250;

const none: readonly TrailPoint[] = [];

/** The reviews of the chosen reseller, asked for once each; empty until they are there, and where they cannot be had. */
export function useTrail(chosen: MapReseller | null): readonly TrailPoint[] {
  const known = useRef(new Map<MapReseller, readonly TrailPoint[]>());
  const [, setCount] = useState(0);
  useEffect(() => {
    if (chosen === null || chosen.reason !== null || known.current.has(chosen)) return;
    const timer = setTimeout(() => {
      server.openTrail({ resellerId: chosen.id, row: chosen.row }).then(
        ({ trail }) => {
          known.current.set(chosen, trail);
          setCount((count) => count + 1);
        },
        // The map is whole without it; choosing again asks again.
        () => undefined,
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [chosen]);
  return (chosen && known.current.get(chosen)) ?? none;
}
