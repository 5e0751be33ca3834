import type { ShownPage } from '../engine/index.ts';
import { element } from './element.ts';
import { createPageFrame } from './page-frame.ts';

export interface PageHost {
  /** Runs a function of the add-on for google.script.run. */
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  /** Gives the keyboard back to the grid. */
  readonly focusEditor: () => void;
}

const MOST_MARGIN = 48;

/** Pixels of a dialog’s head. */
const HEAD = 52;

/** Shows an add-on's page as Google Sheets shows a dialog; a modal one keeps the rest of the page away. */
export function showDialog(page: ShownPage, isModal: boolean, { call, focusEditor }: PageHost): void {
  for (const open of document.querySelectorAll<HTMLDialogElement>('dialog.rs-page-dialog')) open.close();
  const dialog = element('dialog', {
    class: 'rs-dialog rs-page-dialog',
    'aria-labelledby': 'rs-dialog-title',
  });
  const close = () => dialog.close();
  const frame = createPageFrame(page.title, page.content, { call, close, escape: close, focusEditor });
  dialog.append(
    element('div', { class: 'rs-dialog-head' }, [
      element('h2', { class: 'rs-dialog-title', id: 'rs-dialog-title' }, [page.title]),
      closeButton('Close', close),
    ]),
    frame,
  );
  dialog.style.width = `min(${page.width}px, calc(100vw - ${MOST_MARGIN}px))`;
  if (!isModal) dialog.style.top = `clamp(8px, calc(100vh - ${page.height + HEAD + 8}px), 120px)`;
  frame.style.height = `min(${page.height}px, calc(100vh - 3 * ${MOST_MARGIN}px))`;
  dialog.addEventListener('close', () => {
    dialog.remove();
    focusEditor();
  });
  // The grid listens on the window for keys; they belong to the dialog now. Esc closes a dialog by itself.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !isModal) close();
  });
  document.body.append(dialog);
  if (isModal) dialog.showModal();
  else dialog.show();
}

/** Shows an add-on's page in the 300 px column at the right, in place of the one before. */
export function showSidebar(page: ShownPage, { call, focusEditor }: PageHost): void {
  const sidebar = document.getElementById('rs-sidebar');
  if (!sidebar) return;
  const close = () => {
    sidebar.hidden = true;
    sidebar.replaceChildren();
    window.dispatchEvent(new Event('resize'));
    focusEditor();
  };
  const frame = createPageFrame(page.title, page.content, { call, close, escape: () => {}, focusEditor });
  sidebar.setAttribute('aria-label', page.title);
  sidebar.replaceChildren(
    element('div', { class: 'rs-sidebar-head' }, [
      element('h2', { class: 'rs-sidebar-title' }, [page.title]),
      closeButton('Close sidebar', close),
    ]),
    frame,
  );
  sidebar.hidden = false;
  window.dispatchEvent(new Event('resize'));
}

function closeButton(label: string, close: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'rs-close', 'aria-label': label }, ['×']);
  button.addEventListener('click', close);
  return button;
}
