import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The stand-ins of Google's services as one script, to be run in each realm before the add-on's code. */
export async function bundleStandIns(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../apps-script/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error('esbuild gave no stand-ins.');
  return text;
}
