import type { Begin, ToFrame, ToPage } from './protocol.ts';
import { createScriptRun } from './script-run.ts';

/**
 * Runs in the sandboxed frame: waits for the add-on's document, puts google.script beside it and shows it.
 * The port outlives document.open, which takes the window's listeners away.
 */
window.addEventListener(
  'message',
  ({ data, ports, source }) => {
    const [port] = ports;
    if (source !== window.parent || !port) return;
    const post = (message: ToPage) => port.postMessage(message);
    const { run, receive } = createScriptRun(post);
    port.onmessage = (event: MessageEvent<ToFrame>) => receive(event.data);
    const host = {
      close: () => post({ kind: 'close' }),
      editor: { focus: () => post({ kind: 'focus editor' }) },
      // Google Sheets ignores these in a sidebar; the preview keeps the size that the add-on asked for.
      setHeight: () => {},
      setWidth: () => {},
      origin: 'https://docs.google.com',
    };
    Object.assign(window, { google: { script: { run, host } } });
    const { html } = data as Begin;
    document.open();
    document.write(html);
    document.close();
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) post({ kind: 'escape' });
    });
  },
  { once: true },
);
