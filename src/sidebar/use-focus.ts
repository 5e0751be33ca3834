import { useEffect, useRef } from 'preact/hooks';

/** Takes the keyboard to an element when it first appears; it needs a tabindex of −1. */
export function useFocus<Element extends HTMLElement>() {
  const element = useRef<Element>(null);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return element;
}
