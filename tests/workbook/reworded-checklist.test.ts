import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

/** The checklist’s source with one answer reworded, and nothing else. */
const reworded: Plugin = {
  name: 'reworded',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]checklist\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace("word: 'a designated person'", "word: 'a named person'")
        .replace("short: 'designated'", "short: 'named'");
      if (contents.includes('designated')) throw new Error('The answer stands there twice.');
      return { contents, loader: 'ts' };
    });
  },
};

const entry = `
import { sellerGate } from './src/core/standing.ts';
import { defaultThresholds } from './src/core/thresholds.ts';
import { plainFormula } from './src/functions/plain/plain-formula.ts';
import resellerStanding from './src/functions/reseller-standing.ts';
import { dashboard } from './src/workbook/dashboard/dashboard.ts';
import { pageContent } from './src/workbook/dashboard/page-content.ts';
import { pageSources } from './src/workbook/dashboard/page-sources.ts';
import { tabs } from './src/workbook/index.ts';

const sourceOf = (id) => ({ name: tabs[id].title, columns: new Map(tabs[id].columns.map((column, index) => [column.id, index + 1])) });
const cells = pageContent(dashboard(), pageSources(sourceOf, { row: 1, column: 1 }));
export const page = cells.map(({ content }) => content).join('\\n');
export const gate = sellerGate('a named person', defaultThresholds);
export const named = plainFormula(resellerStanding, resellerStanding.params.map(({ name, type }) =>
  type === 'thresholds' ? 'left out' : { cells: name, takes: 'either' }));
`;

let made: { readonly page: string; readonly gate: string; readonly named: string };

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
    plugins: [reworded],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
  });
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  made = context.made as typeof made;
});

describe('an answer that is reworded in the checklist', () => {
  test('is reworded in the formulas of the dashboard', () => {
    expect(made.page.includes('"a named person", "named"')).toBe(true);
    expect(made.page).not.toContain('designated');
  });

  test('still fails its gate', () => {
    expect(made.gate).toBe('failed');
  });

  test('is reworded in the named functions', () => {
    expect(made.named).toContain('a named person|named');
    expect(made.named).not.toContain('designated');
  });
});
