import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './build.ts';
import { buildLiveCheck } from './build-live-check.ts';
import { configuredScriptId } from './configured-script-id.ts';
import { PushError } from './push-error.ts';
import { reportPush } from './report-push.ts';
import { runClaspPush } from './run-clasp-push.ts';

/** `npm run live-check`: puts the live check into the Apps Script project of the scratch sheet that SCRIPT_ID names. */
await reportPush(async () => {
  const scriptId = scratchScriptId();
  const folder = await mkdtemp(path.join(tmpdir(), 'reseller-standing-live-check-'));
  try {
    for (const [name, text] of await buildLiveCheck(root)) await writeFile(path.join(folder, name), text);
    const said = await runClaspPush(folder, scriptId);
    return `${said}\nOpen the scratch sheet anew, and choose Live check > Run all checks.`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** A push replaces all that a project holds, so the project of the add-on is never taken. */
function scratchScriptId(): string {
  const scriptId = process.env.SCRIPT_ID?.trim() ?? '';
  if (scriptId === '') {
    throw new PushError(
      'No script id. Make an empty Google Sheet, open Extensions > Apps Script > Project settings there, copy the script ID, and run “SCRIPT_ID=… npm run live-check”.',
    );
  }
  if (scriptId === configuredScriptId(root)) {
    throw new PushError(
      'That is the script id of .clasp.json, where the add-on lies: the live check would replace it. Give the script id of an empty Google Sheet.',
    );
  }
  return scriptId;
}
