import { readdirSync, readFileSync } from 'node:fs';

type PageFile = `${string}.html`;

/** The text of a built file, as it is pushed to Google. */
export function readDist(name: 'Code.js' | 'appsscript.json' | PageFile): string {
  return readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
}

/** Every built page by the name under which the add-on opens it. */
export function builtPages(): Readonly<Record<string, string>> {
  const files = readdirSync(new URL('../dist', import.meta.url)).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(files.map((file) => [file.replace(/\.html$/, ''), readDist(file as PageFile)]));
}
