import path from 'node:path';
import { build, root } from './build.ts';
import { configuredScriptId } from './configured-script-id.ts';
import { PushError } from './push-error.ts';
import { reportPush } from './report-push.ts';
import { runClaspPush } from './run-clasp-push.ts';

const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/**
 * `npm run push`: builds dist/ and puts it into the Apps Script project that SCRIPT_ID or .clasp.json names; with
 * `-- --built`, dist/ as it was built before.
 */
await reportPush(async () => {
  const scriptId = chosenScriptId();
  if (!process.argv.includes('--built')) await build();
  return runClaspPush(path.join(root, 'dist'), scriptId);
});

function chosenScriptId(): string {
  const scriptId = process.env.SCRIPT_ID?.trim() || configuredScriptId(root);
  if (scriptId === '' || scriptId === PLACEHOLDER) {
    throw new PushError(
      'No script id. In your Google Sheet open Extensions > Apps Script > Project settings, copy the script ID, and run “SCRIPT_ID=… npm run push” or write it into .clasp.json.',
    );
  }
  return scriptId;
}
