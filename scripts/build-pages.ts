import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { type PageName, pages } from '../src/sheets/pages.ts';

/** The pages of the add-on by file name: one self-contained HTML file for each in the table of src/sheets/pages.ts. */
export async function buildPages(root: string): Promise<readonly (readonly [string, string])[]> {
  const names = Object.keys(pages) as PageName[];
  return Promise.all(names.map(async (name) => [`${name}.html`, await buildPage(root, name)] as const));
}

async function buildPage(root: string, name: PageName): Promise<string> {
  const entry = ['main.ts', 'main.tsx'].find((file) => existsSync(path.join(root, 'src/pages', name, file)));
  if (entry === undefined) throw new Error(`src/pages/${name} has no main.ts or main.tsx.`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/pages/${name}/${entry}`],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (extension: string) =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  const { title, as } = pages[name];
  const template = await readFile(path.join(root, 'src/pages/page.html'), 'utf8');
  const page = template
    .replace('build:title', title)
    .replace('build:place', as === 'sidebar' ? 'sidebar' : 'window');
  return inlined(page, shortNames(text('.css')), await smallest(text('.js')));
}

/**
 * A second pass over the whole bundle: terser finds some 5 % more to drop than the bundler, which looks file by file. A
 * function that is put in where it is called is longer than the call.
 */
async function smallest(js: string): Promise<string> {
  const { code } = await minify(js, {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true, inline: 0 },
    format: { ascii_only: true },
  });
  if (code === undefined) throw new Error('The minifier gave no code.');
  return code;
}

/** The style with short names for its custom properties, which no script reads: `--a` for the first, and so on. */
export function shortNames(css: string): string {
  const names = new Map<string, string>();
  for (const [name] of css.matchAll(/(?<=[{;])--[\w-]+(?=:)/g)) {
    if (!names.has(name)) names.set(name, `--${(names.size + 10).toString(36)}`);
  }
  return css.replace(/--[\w-]+/g, (name) => names.get(name) ?? name);
}

/** The page with its style and its script inside; nothing in either can end its element. */
export function inlined(page: string, css: string, js: string): string {
  const style = css.replace(/<(?=\/style)/gi, '\\3C ');
  const script = js.replace(/<(?=\/script|!--)/gi, '\\x3C');
  // Functions as replacements: “$&” in the code is no pattern.
  return page
    .replace('<!-- build:css -->', () => `<style>${style}</style>`)
    .replace('<!-- build:js -->', () => `<script>${script}</script>`);
}
