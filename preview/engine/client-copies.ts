/** The copying rules of google.script.run, in both directions, as they were measured on live Apps Script. */

const NOTHING = Symbol('nothing');

/** What the page receives for a server function's answer. A Date anywhere in it silently costs the whole answer. */
export function copyForPage(answer: unknown): unknown {
  const copy = outward(answer, []);
  return copy === NOTHING ? null : copy;
}

function outward(value: unknown, path: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return NOTHING;
  if (typeof value !== 'object') return value;
  if (path.includes(value)) return NOTHING;
  const kind = kindOf(value);
  if (kind === 'Date') return NOTHING;
  if (ArrayBuffer.isView(value))
    throw new Error('The script completed but the returned value is not supported.');
  const inside = [...path, value];
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (const item of value) {
      const member = outward(item, inside);
      if (member === NOTHING) return NOTHING;
      copy.push(member);
    }
    return copy;
  }
  if (kind !== 'Object') return {};
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const member = outward(item, inside);
    if (member === NOTHING) return NOTHING;
    define(copy, key, member);
  }
  return copy;
}

/** The arguments of a call from the page, as JSON text; throws for what google.script.run refuses to send. */
export function argumentsFromPage(args: readonly unknown[]): string {
  return JSON.stringify(args.map((argument, index) => inward(argument, index, [])));
}

function inward(value: unknown, index: number, path: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || path.includes(value)) return illegal(index);
  const inside = [...path, value];
  if (Array.isArray(value)) return value.map((item) => inward(item, index, inside));
  if (kindOf(value) !== 'Object') return illegal(index);
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) define(copy, key, inward(item, index, inside));
  }
  return copy;
}

function illegal(index: number): never {
  throw new TypeError(`Failed due to illegal value in property: ${index}`);
}

/** A key named `__proto__` stays a plain key. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The kind of an object, whichever realm it comes from. */
function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
