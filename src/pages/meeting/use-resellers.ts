import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarStart } from '../../requests/contract.ts';
import { asProblem, server } from '../kit/server.ts';
import type { Loaded } from '../kit/use-loaded.ts';

const LOADING: Loaded<SidebarStart> = { kind: 'loading' };

/** The list of resellers, while it is wanted: as soon as it is not, nothing of it is kept. */
export function useResellers(isWanted: boolean): readonly [Loaded<SidebarStart>, () => void] {
  const [loaded, setLoaded] = useState(LOADING);
  const newest = useRef(0);
  const reload = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    const settle = (next: Loaded<SidebarStart>) => {
      if (mine === newest.current) setLoaded(next);
    };
    setLoaded(LOADING);
    server.startSidebar(null).then(
      (value) => settle({ kind: 'loaded', value }),
      (caught: unknown) => settle({ kind: 'problem', problem: asProblem(caught) }),
    );
  }, []);
  useEffect(() => {
    if (isWanted) reload();
    return () => {
      newest.current += 1;
      setLoaded(LOADING);
    };
  }, [isWanted, reload]);
  return [isWanted ? loaded : LOADING, reload];
}
