import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildLiveCheck } from '../../scripts/build-live-check.ts';
import type { LiveChecks } from '../../scripts/live-check/run-checks.ts';
import { type Trial, tryAddOn } from '../preview/try-add-on.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fresh workbook with the live check in it, as it is pushed; `more` is run after its code, as a part of it. */
export async function tryLiveCheck(more = ''): Promise<Trial> {
  const files = await buildLiveCheck(root);
  const pages = { answer: files.get('answer.html') ?? '' };
  return tryAddOn(`${files.get('Code.js')}\n${more}`, {}, undefined, pages);
}

/** The parts of the live check under the name `parts_`, for runs of other checks than those that are declared. */
export async function partsOfLiveCheck(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { runChecks } from './run-checks.ts'; export { writeFindings } from './write-findings.ts';",
      resolveDir: `${root}/scripts/live-check`,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parts_',
    target: 'es2019',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

/** The result that a person would copy from the dialog that was shown last. */
export function copiedFrom({ shown }: Trial): LiveChecks {
  const content = shown.at(-1)?.page?.content ?? '';
  const text = /<textarea[^>]*>([^<]*)</.exec(content)?.[1] ?? '';
  return JSON.parse(
    text.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code))),
  ) as LiveChecks;
}
