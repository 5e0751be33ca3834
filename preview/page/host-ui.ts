import type { AlertButtons, HostUi, PressedButton } from '../engine/index.ts';
import { showToast } from './notices.ts';
import { type PageHost, showDialog, showSidebar } from './shown-pages.ts';

/** What the page shows for the add-on. Alerts are the browser's own: only these hold a script up. */
export function createHostUi(host: PageHost): HostUi {
  return {
    showSidebar: (page) => showSidebar(page, host),
    showModalDialog: (page) => showDialog(page, true, host),
    showModelessDialog: (page) => showDialog(page, false, host),
    alert: (title, message, buttons) => askWith(join(title, message), buttons),
    toast: (message, title, seconds) => showToast(message, title, seconds),
  };
}

function askWith(text: string, buttons: AlertButtons): PressedButton {
  if (buttons === 'OK') {
    window.alert(text);
    return 'OK';
  }
  if (buttons === 'OK_CANCEL') return window.confirm(text) ? 'OK' : 'CANCEL';
  // The browser's question has two buttons; Cancel stands for No.
  return window.confirm(`${text}\n\n(OK stands for Yes, Cancel for No)`) ? 'YES' : 'NO';
}

function join(title: string, message: string): string {
  return title ? `${title}\n\n${message}` : message;
}
