import { useCallback, useRef, useState } from 'preact/hooks';

interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}

interface Hover {
  /** Key of what is pointed at; '' for nothing. */
  readonly key: string;
  /** The pointer means something, at a place on the screen; without a place it has left. */
  readonly point: (key: string, spot?: Spot) => void;
  /** The keyboard chose: the pointer counts again once it moves. */
  readonly rest: () => void;
}

/** What the pointer means. A list that scrolls under a pointer at rest tells of it as if it had moved. */
export function useHover(): Hover {
  const [key, setKey] = useState('');
  const last = useRef<Spot | null>(null);
  const isResting = useRef(false);
  const point = useCallback((next: string, spot?: Spot) => {
    if (spot !== undefined) {
      const { clientX, clientY } = spot;
      const hasMoved = last.current?.clientX !== clientX || last.current.clientY !== clientY;
      last.current = { clientX, clientY };
      if (isResting.current && !hasMoved) return;
      isResting.current = false;
    }
    setKey(next);
  }, []);
  const rest = useCallback(() => {
    isResting.current = true;
    setKey('');
  }, []);
  return { key, point, rest };
}
