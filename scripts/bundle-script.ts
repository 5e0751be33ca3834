import { readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { entryPointText } from './entry-point-text.ts';

/**
 * A script for Google: one private bundle, then a documented top-level function for each export of its entry. Google
 * Sheets finds functions and their help only as plain top-level declarations, and esbuild drops the comments of what
 * it bundles. An export that ends with _ stays private.
 */
export async function bundleScript(root: string, entry: string): Promise<string> {
  const [bundle, source] = await Promise.all([
    bundleOf(root, entry),
    readFile(path.join(root, entry), 'utf8'),
  ]);
  const entryPoints = exportsOf(bundle)
    .filter((name) => !name.endsWith('_'))
    .map((name) => entryPointText(name, source, entry));
  return [bundle, ...entryPoints].join('\n');
}

/** The private bundle of an entry alone, as Apps Script takes it. */
export async function bundleOf(root: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'app_',
    // Apps Script refuses class fields and private names: google/clasp issues 907 and 935.
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/** @OnlyCurrentDoc */' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Loading the bundle where there is no service also shows that loading needs none. */
function exportsOf(bundle: string): readonly string[] {
  return Object.keys(vm.runInNewContext(`${bundle};app_`, {}, { filename: 'Code.js' }) as object);
}
