import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes the keyboard to an element when it first appears; what is no field needs a tabindex of −1. In a layout effect:
 * keys that are pressed before the next frame would go elsewhere, and be lost.
 */
export function useFocus<Element extends HTMLElement>() {
  const element = useRef<Element>(null);
  useLayoutEffect(() => {
    element.current?.focus();
  }, []);
  return element;
}
