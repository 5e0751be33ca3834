import { readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { functions } from '../src/functions/index.ts';
import { customFunctionText } from './custom-function-text.ts';
import { entryPointText } from './entry-point-text.ts';

const ENTRY = 'src/sheets/main.ts';

/**
 * The text of dist/Code.js: one private bundle, then a documented top-level function for each entry point of
 * src/sheets/main.ts and for each declaration in src/functions. Google Sheets finds functions and their help only
 * as plain top-level declarations, and esbuild drops the comments of what it bundles.
 */
export async function buildCode(root: string): Promise<string> {
  const [bundle, source] = await Promise.all([bundleOf(root), readFile(path.join(root, ENTRY), 'utf8')]);
  const entryPoints = exportsOf(bundle)
    .filter((name) => !name.endsWith('_'))
    .map((name) => entryPointText(name, source, ENTRY));
  return [bundle, ...entryPoints, ...functions.map(customFunctionText)].join('\n');
}

async function bundleOf(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
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
