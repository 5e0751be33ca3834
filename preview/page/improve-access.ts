/** Names for fields of the engine's own markup that have none. */
const NAMES: Readonly<Record<string, string>> = {
  '.o-named-range-selector input': 'Name box',
  '.o-topbar-toolbar input[min="25"]': 'Zoom in per cent',
  '.o-topbar-toolbar input[min="1"]': 'Font size',
  '.o-grid-add-rows-input': 'Rows to add',
};

/** Gives the engine's own markup the roles and names that it lacks, now and whenever it is drawn anew. */
export function improveAccess(place: HTMLElement): void {
  const improve = () => {
    for (const [selector, name] of Object.entries(NAMES)) {
      for (const field of place.querySelectorAll(`${selector}:not([aria-label])`))
        field.setAttribute('aria-label', name);
    }
    for (const entry of place.querySelectorAll('.o-topbar-menu:not([role])'))
      entry.setAttribute('role', 'button');
    // A positive tab index would put the cell editors before everything else on the page.
    for (const editor of place.querySelectorAll('.o-composer[tabindex="1"]'))
      editor.setAttribute('tabindex', '0');
  };
  improve();
  new MutationObserver(improve).observe(place, { childList: true, subtree: true });
}
