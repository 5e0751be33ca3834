import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const redirect = pathToFileURL(fileURLToPath(new URL('redirect-clasp.mjs', import.meta.url))).href;

export interface PushOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs what `npm run push` runs, or another script that pushes, with the real clasp, in a given environment. */
export function runPush(
  environment: Readonly<Record<string, string>>,
  command: readonly string[] = ['push', '--built'],
): Promise<PushOutcome> {
  const [script, ...args] = command;
  const { PATH = '', TMPDIR, SystemRoot } = process.env;
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', `scripts/${script}.ts`, ...args], {
    cwd: root,
    env: {
      PATH,
      ...(TMPDIR === undefined ? {} : { TMPDIR }),
      ...(SystemRoot === undefined ? {} : { SystemRoot }),
      NODE_OPTIONS: `--import ${redirect}`,
      ...environment,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => {
    stdout += String(part);
  });
  child.stderr.on('data', (part) => {
    stderr += String(part);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
