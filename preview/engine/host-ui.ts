import type { Host } from '../apps-script/host.ts';
import type { AlertButtons, HostUi } from './user-interface.ts';

/** The user interface as the stand-ins see it. */
export function hostUi(ui: HostUi): Pick<Host, 'show' | 'alert' | 'toast' | 'log'> {
  return {
    show(kind, { title, content, width, height }) {
      const page = { title, content, width, height };
      if (kind === 'sidebar') ui.showSidebar(page);
      else if (kind === 'modal') ui.showModalDialog(page);
      else ui.showModelessDialog(page);
    },
    alert: (title, message, buttons) => ui.alert(title, message, buttons as AlertButtons),
    toast: (message, title, seconds) => ui.toast(message, title, seconds),
    log: (text) => console.log(text),
  };
}
