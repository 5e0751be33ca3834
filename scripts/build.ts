import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildCode } from './build-code.ts';
import { buildPages } from './build-pages.ts';
import { isMain } from './is-main.ts';
import { writeDist } from './write-dist.ts';

/** The checkout: every path of the build is relative to it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds dist/: exactly the files that are pushed to Google, tested and previewed. Gives their names.
 */
export async function build(): Promise<readonly string[]> {
  const [code, pages, manifest] = await Promise.all([
    buildCode(root),
    buildPages(root),
    readFile(`${root}/appsscript.json`, 'utf8'),
  ]);
  return writeDist(root, new Map([['Code.js', code], ['appsscript.json', manifest], ...pages]));
}

if (isMain(import.meta.url)) {
  const names = await build();
  console.log(`Built ${names.map((name) => `dist/${name}`).join(', ')}`);
}
