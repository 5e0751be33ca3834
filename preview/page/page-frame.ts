import { element } from './element.ts';
import type { Begin, ToFrame, ToPage } from './frame/protocol.ts';

export interface FrameEvents {
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly focusEditor: () => void;
  readonly escape: () => void;
}

/** A sandboxed frame with an add-on's page in it: scripts run, with no origin, no network and no way to this page. */
export function createPageFrame(title: string, html: string, events: FrameEvents): HTMLIFrameElement {
  const frame = element('iframe', {
    class: 'rs-frame',
    title,
    allow: 'clipboard-write',
    src: '/frame',
    sandbox: 'allow-scripts allow-forms allow-modals allow-downloads',
  });
  frame.addEventListener(
    'load',
    () => {
      const { port1: port, port2: theirs } = new MessageChannel();
      port.onmessage = (event: MessageEvent<ToPage>) => void receive(event.data, port, events);
      const begin: Begin = { html };
      // Its origin is opaque, so it cannot be named; the frame was just loaded from our own server.
      frame.contentWindow?.postMessage(begin, '*', [theirs]);
    },
    { once: true },
  );
  return frame;
}

async function receive(message: ToPage, port: MessagePort, events: FrameEvents): Promise<void> {
  if (message.kind === 'close') return events.close();
  if (message.kind === 'focus editor') return events.focusEditor();
  if (message.kind === 'escape') return events.escape();
  const { call, functionName, args } = message;
  const answer = await events
    .call(functionName, args)
    .then((value): ToFrame => ({ kind: 'answer', call, value }))
    .catch((error: unknown): ToFrame => {
      const { message: text = String(error), name = 'Error' } = (error ?? {}) as Partial<Error>;
      return { kind: 'failure', call, message: text, name };
    });
  port.postMessage(answer);
}
