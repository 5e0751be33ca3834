import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where resellers are: the picture and the list tell themselves what the pointer means there. */
const POINTABLE = '.canvases, .list';

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
  // A frame on a busy machine is not always told that the pointer has left: being elsewhere, or another window, tells too.
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(POINTABLE) === null) setKey('');
    };
    window.addEventListener('pointerover', leave);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('pointerover', leave);
      window.removeEventListener('blur', leave);
    };
  }, []);
  const rest = useCallback(() => {
    isResting.current = true;
    setKey('');
  }, []);
  return { key, point, rest };
}
