import type { Realm } from './realm.ts';

type FrameWindow = Window & { eval(script: string): unknown };

/** A realm in a hidden frame of the same origin: its own Array and Date, and no state from the execution before. */
export function createIframeRealm(): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const realm = frame.contentWindow as FrameWindow | null;
  if (!realm) throw new Error('The browser gave no frame to run the add-on in.');
  return {
    evaluate: (script, fileName) => realm.eval(`${script}\n${asGlobals(script)}\n//# sourceURL=${fileName}`),
    dispose: () => frame.remove(),
  };
}

/** A strict script keeps its functions to itself in an indirect eval; as a script file they would be globals. */
function asGlobals(script: string): string {
  if (!/^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)*['"]use strict['"]/.test(script)) return '';
  const names = new Set([...script.matchAll(/^(?:async )?function ([\w$]+)\(/gm)].map(([, name]) => name));
  return [...names]
    .map((name) => `if (typeof ${name} === 'function') globalThis.${name} = ${name};`)
    .join('\n');
}
