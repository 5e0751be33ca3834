import { readFileSync } from 'node:fs';

/** The text of a built file, as it is pushed to Google. */
export function readDist(name: 'Code.js' | 'appsscript.json' | `${string}.html`): string {
  return readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
}
