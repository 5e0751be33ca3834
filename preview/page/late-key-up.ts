import { painted } from './mount-spreadsheet.ts';

/**
 * Lets go of Tab and Enter only after the next paint. The cell editor reads its cursor from the page when a key goes
 * up, and sets it back inside the name when a suggestion was taken but is not yet drawn.
 */
export function releaseKeysAfterPaint(place: HTMLElement): void {
  const onKeyUp = (event: KeyboardEvent): void => {
    if (!event.isTrusted || (event.key !== 'Tab' && event.key !== 'Enter')) return;
    event.stopPropagation();
    const { target, key, code } = event;
    void painted().then(() =>
      target?.dispatchEvent(new KeyboardEvent('keyup', { key, code, bubbles: true })),
    );
  };
  place.addEventListener('keyup', onKeyUp, true);
}
