import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Outcome, readPushOutcome } from './read-push-outcome.ts';

/**
 * Pushes a folder of built files with clasp, from a copy beside a project file of its own: clasp reads rootDir
 * relative to its project file, and the script id is never written into the checkout. Gives clasp's last words;
 * throws a PushError that says what to do.
 */
export async function runClaspPush(dist: string, scriptId: string): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'reseller-standing-push-'));
  try {
    await cp(dist, path.join(project, 'dist'), { recursive: true });
    await writeFile(path.join(project, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
    return readPushOutcome(await runClasp(project));
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

function runClasp(project: string): Promise<Outcome> {
  const clasp = createRequire(import.meta.url).resolve('@google/clasp');
  const auth = process.env.clasp_config_auth;
  const args = ['push', '--force', '--project', path.join(project, '.clasp.json')];
  // clasp runs in the copy, so a relative path of the user's would lead nowhere.
  if (auth) args.push('--auth', path.resolve(auth));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [clasp, ...args], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: string[] = [];
    child.stdout.on('data', (part) => parts.push(String(part)));
    child.stderr.on('data', (part) => parts.push(String(part)));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output: parts.join('').trim() }));
  });
}
