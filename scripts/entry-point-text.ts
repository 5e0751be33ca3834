/**
 * The documented top-level function of an entry point, from the JSDoc right above its export; its parameters are
 * those that the JSDoc names.
 */
export function entryPointText(name: string, source: string, file: string): string {
  const doc = source.match(
    new RegExp(String.raw`(/\*\*(?:(?!\*/)[^])*\*/)\s*export (?:async )?function ${name}\(`),
  )?.[1];
  if (doc === undefined) {
    throw new Error(`${name}: declare it in ${file} as “export function ${name}(”, right after its JSDoc.`);
  }
  const params = [...doc.matchAll(/@param\s+(?:\{(?:[^{}]|\{[^{}]*\})*\}\s+)?(\w+)/g)].map(
    ([, param]) => param,
  );
  const names = params.join(', ');
  return `${doc}\nfunction ${name}(${names}) {\n  return app_.${name}(${names});\n}\n`;
}
