import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { medians, milliseconds, type Result } from './measure.ts';

/** Loading dist/Code.js in a fresh context, as Google does for every cell call; and its size. */
export async function benchLoadCode(): Promise<readonly Result[]> {
  const code = await readFile('dist/Code.js', 'utf8');
  const first = code.search(/^\/\*\*\n(?: \*[^\n]*\n)+ ?\*\/\nfunction /m);
  if (first <= 0) throw new Error('dist/Code.js has no documented functions after its bundle');
  const functionsAlone = code.slice(first);
  const load = (text: string) => () => new vm.Script(text).runInContext(vm.createContext({}));
  const time = medians({ whole: load(code), empty: load('') }, 200);
  const size = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
  return [
    {
      what: 'Loading dist/Code.js in a fresh context, against loading nothing in one',
      ours: milliseconds(time.whole),
      baseline: milliseconds(time.empty),
      ratio: time.whole / time.empty,
      goal: 'reported',
    },
    {
      what: 'Size of dist/Code.js, against its documented functions without the bundle',
      ours: size(code),
      baseline: size(functionsAlone),
      ratio: Buffer.byteLength(code) / Buffer.byteLength(functionsAlone),
      goal: 'reported',
    },
  ];
}
