import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type ServerProblem } from './server.ts';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: ServerProblem };

/** Loads when first shown and whenever `reload` is called; the answer of the newest load counts. */
export function useLoaded<Value>(load: () => Promise<Value>): readonly [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'loading' });
  const newest = useRef(0);
  const loader = useRef(load);
  loader.current = load;
  const reload = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    const settle = (next: Loaded<Value>) => {
      if (mine === newest.current) setLoaded(next);
    };
    setLoaded({ kind: 'loading' });
    loader.current().then(
      (value) => settle({ kind: 'loaded', value }),
      (caught: unknown) => settle({ kind: 'problem', problem: asProblem(caught) }),
    );
  }, []);
  useEffect(() => {
    reload();
    return () => {
      newest.current += 1;
    };
  }, [reload]);
  return [loaded, reload];
}
