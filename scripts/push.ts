import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, root } from './build.ts';
import { PushError } from './push-error.ts';
import { runClaspPush } from './run-clasp-push.ts';

const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/**
 * `npm run push`: builds dist/ and puts it into the Apps Script project that SCRIPT_ID or .clasp.json names; with
 * `-- --built`, dist/ as it was built before.
 */
try {
  const scriptId = chosenScriptId();
  if (!process.argv.includes('--built')) await build();
  console.log(await runClaspPush(path.join(root, 'dist'), scriptId));
} catch (problem) {
  if (!(problem instanceof PushError)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}

function chosenScriptId(): string {
  const fromEnvironment = process.env.SCRIPT_ID?.trim();
  const scriptId = fromEnvironment || scriptIdOfProject();
  if (scriptId === '' || scriptId === PLACEHOLDER) {
    throw new PushError(
      'No script id. In your Google Sheet open Extensions > Apps Script > Project settings, copy the script ID, and run “SCRIPT_ID=… npm run push” or write it into .clasp.json.',
    );
  }
  return scriptId;
}

function scriptIdOfProject(): string {
  try {
    const { scriptId } = JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8')) as {
      scriptId?: string;
    };
    return scriptId?.trim() ?? '';
  } catch {
    return '';
  }
}
