import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';

/** The pages of the add-on by file name: one self-contained HTML file for each folder of src/pages with an index.html. */
export async function buildPages(root: string): Promise<readonly (readonly [string, string])[]> {
  const folders = (await readdir(path.join(root, 'src/pages'))).filter((folder) =>
    existsSync(path.join(root, 'src/pages', folder, 'index.html')),
  );
  return Promise.all(
    folders.map(async (folder) => [`${folder}.html`, await buildPage(root, folder)] as const),
  );
}

async function buildPage(root: string, folder: string): Promise<string> {
  const entry = ['main.ts', 'main.tsx'].find((name) =>
    existsSync(path.join(root, 'src/pages', folder, name)),
  );
  if (entry === undefined)
    throw new Error(`src/pages/${folder} has an index.html, but no main.ts or main.tsx.`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/pages/${folder}/${entry}`],
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
  const page = await readFile(path.join(root, 'src/pages', folder, 'index.html'), 'utf8');
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
