import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The page in memory. It contains o-spreadsheet (LGPL), unmodified, and is never written to a file of ours. */
export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** The document that a dialog or sidebar starts as. */
  readonly frame: string;
  readonly icon: string;
}

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

/** Bundles preview/page with the spreadsheet from node_modules. */
export async function bundlePage(): Promise<PageFiles> {
  const common = {
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'silent',
    outdir: PAGE,
  } as const;
  const [page, frame, html, icon] = await Promise.all([
    build({
      ...common,
      entryPoints: [path.join(PAGE, 'main.ts')],
      banner: { js: await licences() },
      // The package's "browser" build is a global script; this is the one that modules are meant for.
      mainFields: ['module', 'main'],
      loader: {
        '.xml': 'text',
        '.woff2': 'dataurl',
        '.woff': 'empty',
        '.ttf': 'empty',
        '.eot': 'empty',
        '.svg': 'empty',
      },
    }),
    build({ ...common, entryPoints: [path.join(PAGE, 'frame', 'frame.ts')] }),
    readFile(path.join(PAGE, 'index.html'), 'utf8'),
    readFile(path.join(PAGE, 'icon.svg'), 'utf8'),
  ]);
  const text = (files: readonly { path: string; text: string }[], ending: string) =>
    files.find((file) => file.path.endsWith(ending))?.text ?? '';
  return {
    html,
    icon,
    script: text(page.outputFiles, '.js'),
    style: text(page.outputFiles, '.css'),
    frame: `<!doctype html><meta charset="utf-8"><title>Add-on</title><script>${text(frame.outputFiles, '.js')}</script>`,
  };
}

const CONTAINED = ['@odoo/o-spreadsheet', '@odoo/owl', 'chart.js', 'fflate', 'bootstrap', 'font-awesome'];

/** A comment that names what the bundle contains; its licences ask for that wherever the bundle goes. */
async function licences(): Promise<string> {
  const named = await Promise.all(
    CONTAINED.map(async (name) => {
      const text = await readFile(path.join(PAGE, '../../node_modules', name, 'package.json'), 'utf8');
      const { version, license } = JSON.parse(text) as { version: string; license: string };
      return `${name} ${version} (${license})`;
    }),
  );
  return `/*! Contains, unmodified: ${named.join(', ')}. Their sources: node_modules. */`;
}
