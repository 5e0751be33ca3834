import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleStandIns } from '../headless/bundle-stand-ins.ts';
import type { AddOnFiles } from './handle-request.ts';

/** Reads the built add-on from dist, and the stand-ins for Google's services beside it. */
export async function readAddOn(dist: string): Promise<AddOnFiles> {
  const names = (await readdir(dist)).filter((name) => name.endsWith('.html'));
  const [code, standIns, ...pages] = await Promise.all([
    readFile(path.join(dist, 'Code.js'), 'utf8'),
    bundleStandIns(),
    ...names.map(
      async (name) => [path.basename(name, '.html'), await readFile(path.join(dist, name), 'utf8')] as const,
    ),
  ]);
  return { code, standIns, pages: Object.fromEntries(pages) };
}
