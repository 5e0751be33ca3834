import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const layers = [
  'src/core',
  'src/functions',
  'src/workbook',
  'src/requests',
  'src/sheets',
  'src/function-help',
  'src/sidebar',
  'src/own-table',
  'src/log-check',
  'src/marketing-plan',
  'src/meeting',
  'src/map',
  'src/sharing',
];
let copy = '';

/** TypeScript's complaints about one layer of the copy; empty when it compiles. */
function complaints(layer: string): string {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-b', layer], { cwd: copy, encoding: 'utf8' }).stdout;
}

/** What TypeScript says about a file that is planted in a layer, and gone again after that. */
function complaintsAbout(layer: string, text: string): string {
  const file = path.join(copy, layer, 'planted.ts');
  writeFileSync(file, text);
  try {
    return complaints(layer);
  } finally {
    rmSync(file);
  }
}

beforeAll(() => {
  // Not under node_modules: TypeScript asks no wall of what looks like a library.
  copy = mkdtempSync(path.join(realpathSync(tmpdir()), 'walls-'));
  cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true });
  const config = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: Record<string, unknown>;
  };
  // The copy compiles into itself, and knows only its own layers.
  config.compilerOptions.outDir = 'types';
  writeFileSync(
    path.join(copy, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: config.compilerOptions, files: [] }),
  );
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the walls between the layers', () => {
  it.each(layers)('let %s compile as it is', (layer) => {
    expect(complaints(layer)).toBe('');
  });

  it.each([
    ['src/core', 'functions'],
    ['src/core', 'workbook'],
    ['src/functions', 'workbook'],
    ['src/workbook', 'requests'],
    ['src/workbook', 'sheets'],
    ['src/requests', 'sheets'],
    ['src/requests', 'sidebar'],
    ['src/core', 'sheets'],
    ['src/core', 'function-help'],
    ['src/functions', 'sheets'],
    ['src/functions', 'function-help'],
    ['src/sheets', 'function-help'],
    ['src/function-help', 'sheets'],
    ['src/core', 'sidebar'],
    ['src/sheets', 'sidebar'],
    ['src/sidebar', 'sheets'],
    ['src/sidebar', 'function-help'],
    ['src/sidebar', 'meeting'],
    ['src/meeting', 'sheets'],
    ['src/meeting', 'function-help'],
    ['src/requests', 'meeting'],
    ['src/sidebar', 'map'],
    ['src/map', 'sheets'],
    ['src/requests', 'map'],
  ])('keep %s from importing src/%s', (layer, forbidden) => {
    const harmless = path.join(copy, 'src', forbidden, 'harmless.ts');
    writeFileSync(harmless, 'export const harmless = 1;\n');
    try {
      expect(complaintsAbout(layer, `export { harmless } from '../${forbidden}/harmless.ts';\n`)).toMatch(
        /planted\.ts.*error TS6307/,
      );
    } finally {
      rmSync(harmless);
    }
  });

  it.each([
    ['src/core', 'SpreadsheetApp'],
    ['src/core', 'document'],
    ['src/core', 'process'],
    ['src/core', 'setTimeout'],
    ['src/functions', 'SpreadsheetApp'],
    ['src/workbook', 'SpreadsheetApp'],
    ['src/workbook', 'document'],
    ['src/requests', 'SpreadsheetApp'],
    ['src/requests', 'document'],
    ['src/functions', 'document'],
    ['src/sheets', 'document'],
    ['src/sheets', 'process'],
    ['src/function-help', 'SpreadsheetApp'],
    ['src/function-help', 'process'],
    ['src/sidebar', 'SpreadsheetApp'],
    ['src/sidebar', 'process'],
    ['src/meeting', 'SpreadsheetApp'],
    ['src/meeting', 'process'],
    ['src/map', 'SpreadsheetApp'],
    ['src/map', 'process'],
  ])('keep %s from naming %s', (layer, name) => {
    expect(complaintsAbout(layer, `export const planted: unknown = ${name};\n`)).toMatch(
      new RegExp(String.raw`planted\.ts.*error TS(2304|2580|2584|2591): Cannot find name '${name}'`),
    );
  });
});
