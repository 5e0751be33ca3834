import { createRequire } from 'node:module';

interface DomWindow {
  readonly window: { readonly DOMParser: unknown; readonly XMLSerializer: unknown };
}

/** Reading and writing xlsx needs the XML tools of a browser; the engine brings them along for Node. */
export function provideXml(): void {
  if ('DOMParser' in globalThis && 'XMLSerializer' in globalThis) return;
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: new (html: string) => DomWindow };
  const { DOMParser, XMLSerializer } = new JSDOM('').window;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}
