import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { root } from '../scripts/build.ts';
import { bundleOf } from '../scripts/bundle-script.ts';
import { median, milliseconds, type Result } from './measure.ts';

const ROUNDS = 200;

/**
 * Loading dist/Code.js as Google does for every cell call: in a fresh context, with nothing that V8 has kept of an
 * earlier time. Beside it what the functions alone would cost.
 */
export async function benchLoadCode(): Promise<readonly Result[]> {
  const code = await readFile('dist/Code.js', 'utf8');
  const first = code.search(/^\/\*\*\n(?: \*[^\n]*\n)+ ?\*\/\nfunction /m);
  if (first <= 0) throw new Error('dist/Code.js has no documented functions after its bundle');
  const functionsAlone = `${await bundleOf(root, 'bench/functions-alone.ts')}\n${code.slice(first)}`;
  const times = { whole: [] as number[], functions: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.whole.push(loadCold(code, round));
    times.functions.push(loadCold(functionsAlone, round));
  }
  const [whole, functions] = [median(times.whole), median(times.functions)];
  const size = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
  return [
    {
      what: 'Loading dist/Code.js with a cold cache, against its functions alone',
      ours: milliseconds(whole),
      baseline: milliseconds(functions),
      ratio: whole / functions,
      goal: 'reported: Google reads the whole script for every cell call',
    },
    {
      what: 'Size of dist/Code.js, against its functions alone',
      ours: size(code),
      baseline: size(functionsAlone),
      ratio: Buffer.byteLength(code) / Buffer.byteLength(functionsAlone),
      goal: 'reported',
    },
  ];
}

/** Another first line each time: V8 keeps what it has compiled by its text. */
function loadCold(text: string, round: number): number {
  const context = vm.createContext({});
  const start = performance.now();
  new vm.Script(`// ${round}\n${text}`).runInContext(context);
  return performance.now() - start;
}
