import vm from 'node:vm';
import type { Realm } from '../engine/realm.ts';

/** Compiling the same text again would cost more than running it. */
const scripts = new Map<string, vm.Script>();

/** A realm in a vm context: its own Array and Date, and nothing of Node. */
export function createNodeRealm(): Realm {
  const context = vm.createContext({});
  return {
    evaluate(script, fileName) {
      let compiled = scripts.get(script);
      if (!compiled) {
        compiled = new vm.Script(script, { filename: fileName });
        if (scripts.size > 20) scripts.clear();
        scripts.set(script, compiled);
      }
      return compiled.runInContext(context) as unknown;
    },
    dispose: () => undefined,
  };
}
