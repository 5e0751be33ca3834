import path from 'node:path';
import { openBrowser } from '../preview/server/open-browser.ts';
import { Problem } from '../preview/server/problem.ts';
import { readAddOn } from '../preview/server/read-add-on.ts';
import { readArguments, readPort, USAGE } from '../preview/server/read-arguments.ts';
import { startPreview } from '../preview/server/start-preview.ts';
import { build, root } from './build.ts';

/** `npm start`: builds the add-on and opens it in a spreadsheet on this computer. */
async function start(): Promise<void> {
  const { file, isFresh, wantsHelp } = readArguments(process.argv.slice(2));
  if (wantsHelp) return console.log(USAGE);
  const port = readPort(process.env.PORT);
  // npm runs scripts in the package's folder; what the user typed counts from where they are.
  const folder = process.env.INIT_CWD ?? process.cwd();
  await build();
  const preview = await startPreview({
    port,
    folder: process.cwd(),
    ...(file !== undefined && { file: path.resolve(folder, file) }),
    isFresh,
    readAddOn: () => readAddOn(path.join(root, 'dist')),
  });
  for (const note of preview.notes) console.log(note);
  console.log(`Reseller Standing runs at ${preview.url} (stop with Ctrl+C)`);
  if (process.stdout.isTTY && !process.env.CI) openBrowser(preview.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
});
