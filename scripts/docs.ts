import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functions } from '../src/functions/index.ts';
import { root } from './build.ts';
import { functionDocs, withFunctionTable } from './function-docs.ts';

/** `npm run docs` writes what is derived from the declarations; `npm run docs -- --check` fails where it differs. */
const stale = [...wanted()].filter(([file, text]) => textOf(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} differs from the declarations: run “npm run docs”.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
  console.log(
    stale.length > 0 ? `Wrote ${stale.map(([file]) => file).join(', ')}` : 'The docs are up to date.',
  );
}

function wanted(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/functions.md', functionDocs(functions)],
    ['README.md', withFunctionTable(textOf('README.md') ?? '', functions)],
  ]);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
