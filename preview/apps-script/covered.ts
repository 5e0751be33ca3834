import { enter } from './execution.ts';

let depth = 0;

const targets = new WeakMap<object, object>();

/** The object behind a covered one, for the stand-ins' own use: calls upon it are not service calls. */
export function uncovered<Target extends object>(object: unknown): Target {
  const target = typeof object === 'object' && object !== null ? targets.get(object) : undefined;
  return (target ?? object) as Target;
}

/** Names that the language asks of any object by itself: printing, promises, JSON. */
const ASKED_BY_LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'inspect']);

/**
 * Shows a stand-in to the add-on: every call is checked and counted, what the preview lacks throws instead of being
 * undefined, and fields of our own stay hidden. Enumerations are frozen objects and pass as they are. `printed` is what
 * Google prints for an object whose class is documented under another name.
 */
export function covered<Face>(service: string, target: object, printed = service): Face {
  const proxy: object = new Proxy(target, {
    get(object, member) {
      if (typeof member === 'symbol' || ASKED_BY_LANGUAGE.has(member)) return undefined;
      if (member === 'toString') return () => printed;
      const value: unknown = Reflect.get(object, member);
      if (typeof value === 'function') {
        return (...args: unknown[]) => {
          // One service may use another inside; the add-on made one call.
          if (depth === 0) enter(service, member);
          depth++;
          try {
            const answer: unknown = value.apply(object, args);
            return answer === object ? proxy : answer;
          } finally {
            depth--;
          }
        };
      }
      if (typeof value === 'object' && value !== null && Object.isFrozen(value)) return value;
      throw new Error(`${service}.${member} is not covered by the preview`);
    },
    set(_object, member) {
      throw new Error(`${service}.${String(member)} cannot be assigned`);
    },
  });
  targets.set(proxy, target);
  return proxy as Face;
}

/** An enumeration of Google's: each value prints its name, and is equal to itself only. */
export function enumeration<Name extends string>(...names: readonly Name[]): Record<Name, never> {
  const values = {} as Record<Name, unknown>;
  for (const name of names) {
    values[name] = Object.freeze({ toString: () => name, name: () => name, toJSON: () => name });
  }
  return Object.freeze(values) as Record<Name, never>;
}
