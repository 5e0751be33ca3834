import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  ...readdirSync(path.join(root, 'src/pages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/pages/${name}`),
];
/** What each layer must not import, of src/. */
const forbiddenImports: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['functions', 'workbook', 'sheets', 'pages/kit'],
  'src/functions': ['workbook', 'sheets', 'pages/kit'],
  'src/workbook': ['requests', 'sheets'],
  'src/requests': ['sheets', 'pages/kit', 'pages/review'],
  'src/sheets': ['pages/kit', 'pages/function-help'],
  'src/pages/kit': ['sheets', 'pages/review'],
  'src/pages/review': ['sheets', 'pages/marketing-plan', 'pages/meeting', 'pages/map'],
  'src/pages/meeting': ['sheets', 'pages/review', 'pages/map'],
  'src/pages/map': ['sheets', 'pages/review', 'pages/meeting'],
  'src/pages/function-help': ['sheets', 'pages/review'],
};

/** What of the platforms each layer must not name. */
const forbiddenNames: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['SpreadsheetApp', 'document', 'process', 'setTimeout'],
  'src/functions': ['SpreadsheetApp', 'document'],
  'src/workbook': ['SpreadsheetApp', 'document'],
  'src/requests': ['SpreadsheetApp', 'document'],
  'src/sheets': ['document', 'process'],
  'src/pages/function-help': ['SpreadsheetApp', 'process'],
  'src/pages/kit': ['SpreadsheetApp', 'process'],
  'src/pages/review': ['SpreadsheetApp', 'process'],
  'src/pages/meeting': ['SpreadsheetApp', 'process'],
  'src/pages/map': ['SpreadsheetApp', 'process'],
};

let copy = '';

/** TypeScript's complaints about one layer of the copy; empty when it compiles. */
function complaints(layer: string): string {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-b', layer], { cwd: copy, encoding: 'utf8' }).stdout;
}

/** What TypeScript says about each file that is planted in a layer; all are gone again after that. */
function complaintsAbout(layer: string, texts: readonly string[]): readonly string[] {
  const files = texts.map((text, index) => ({ name: `planted-${index}.ts`, text }));
  const place = (name: string) => path.join(copy, layer, name);
  for (const { name, text } of files) writeFileSync(place(name), text);
  try {
    const lines = complaints(layer).split('\n');
    return files.map(({ name }) => lines.filter((line) => line.includes(`/${name}`)).join('\n'));
  } finally {
    for (const { name } of files) rmSync(place(name));
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

  it.each(Object.keys(forbiddenNames))('keep %s from importing and naming what it must not', (layer) => {
    const imports = forbiddenImports[layer] ?? [];
    const names = forbiddenNames[layer] ?? [];
    const harmless = imports.map((forbidden) => path.join(copy, 'src', forbidden, 'harmless.ts'));
    for (const file of harmless) writeFileSync(file, 'export const harmless = 1;\n');
    try {
      // One run for all: each file is complained about by its own name.
      const said = complaintsAbout(layer, [
        ...imports.map(
          (forbidden) =>
            `export { harmless } from '${path.posix.relative(layer, `src/${forbidden}`)}/harmless.ts';\n`,
        ),
        ...names.map((name) => `export const planted: unknown = ${name};\n`),
      ]);
      for (const [index, forbidden] of imports.entries()) {
        expect(said[index], `${layer} imports src/${forbidden}`).toMatch(/error TS6307/);
      }
      for (const [index, name] of names.entries()) {
        expect(said[imports.length + index], `${layer} names ${name}`).toMatch(
          new RegExp(`error TS(2304|2580|2584|2591): Cannot find name '${name}'`),
        );
      }
    } finally {
      for (const file of harmless) rmSync(file);
    }
  });
});
