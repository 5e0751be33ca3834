import type { App } from '@odoo/owl';

/**
 * Draws what waits for the next frame before a cell editor takes a key. The editor reads its text and its cursor back
 * from the page: with keys faster than frames, “100” typed over 99995 became 10099995, and the cursor went back into
 * a name just completed.
 */
export function drawBeforeKeys(place: HTMLElement, { scheduler }: App): void {
  const draw = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('.o-composer') && !isHeldDown(event))
      scheduler.processTasks();
  };
  for (const type of ['keydown', 'beforeinput', 'keyup']) place.addEventListener(type, draw, true);
}

/** Whether it is an arrow key or the like held down, which writes nothing: the view may jump there. */
function isHeldDown(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat && event.key.length > 1;
}
