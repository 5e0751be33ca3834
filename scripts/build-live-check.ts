import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { ANSWER_FILE, answerPage } from './live-check/answer-page.ts';

const FOLDER = 'scripts/live-check';

/** The files of the live check, by name: a script of its own, of which dist/ holds nothing. */
export async function buildLiveCheck(root: string): Promise<ReadonlyMap<string, string>> {
  const [code, manifest] = await Promise.all([
    bundleScript(root, `${FOLDER}/main.ts`),
    readFile(path.join(root, FOLDER, 'appsscript.json'), 'utf8'),
  ]);
  return new Map([
    ['Code.js', code],
    ['appsscript.json', manifest],
    [`${ANSWER_FILE}.html`, answerPage],
  ]);
}
