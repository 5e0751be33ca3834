import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDist } from '../read-dist.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Every folder of src/pages is a page, but for the kit. */
const pages = readdirSync(`${root}/src/pages`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
  .map(({ name }) => `${name}.html` as const)
  .sort();
const pushed = ['Code.js', 'appsscript.json', ...pages];

describe('the files that are pushed', () => {
  it('are all of dist/', () => {
    expect(readdirSync(`${root}/dist`).sort()).toEqual(pushed);
  });

  it('are exactly those that clasp would push', () => {
    const clasp = createRequire(import.meta.url).resolve('@google/clasp');
    const output = execFileSync(process.execPath, [clasp, 'status', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(output) as Record<string, string[]>;
    expect(filesToPush?.map((file) => file.replace(/^dist[\\/]/, '')).sort()).toEqual(pushed);
    expect(untrackedFiles).toEqual([]);
  });

  it('ask for exactly two scopes, on V8', () => {
    const manifest = JSON.parse(readDist('appsscript.json')) as Record<string, unknown>;
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.dependencies).toEqual({});
  });

  it.each(pages)('load nothing from elsewhere: %s', (name) => {
    const page = readDist(name);
    expect(page).not.toMatch(/<(?:link|script|img|iframe)[^>]*\s(?:src|href)=/i);
    expect(page).not.toMatch(/@import|\burl\(/i);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  it.each([...pages, 'kit'])('make no markup of text: %s', (name) => {
    const folder = `src/pages/${path.parse(name).name}`;
    const sources = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources) {
      const text = readFileSync(`${root}/${folder}/${source}`, 'utf8');
      expect(text, source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/i);
    }
  });

  it.each(pages)('declare each custom property that their style uses: %s', (name) => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(readDist(name)) ?? [];
    const declared = new Set([...style.matchAll(/(?<=[{;])--[\w-]+(?=:)/g)].map(([property]) => property));
    const used = [...style.matchAll(/var\((--[\w-]+)/g)].map(([, property]) => property ?? '');
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((property) => !declared.has(property))).toEqual([]);
  });

  it.each(pages)('are small where someone waits for them: %s', (name) => {
    const page = Buffer.from(readDist(name));
    // As it travels: Google compresses pages. How long it takes to be usable is measured by `npm run bench`.
    expect(gzipSync(page).length).toBeLessThanOrEqual(30_000);
  });
});
