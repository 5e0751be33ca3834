import { isAssertion, type LiveCheck } from './live-check/define-check.ts';
import type { LiveChecks } from './live-check/run-checks.ts';
import { seenText } from './live-check/write-findings.ts';

const introduction = `# Live checks

<!-- Written by \`npm run docs\` from the declarations in scripts/live-check. Change those, not this page. -->

What we believe of Google Sheets and could not verify without a live sheet. The preview and the tests behave as in the
second column.

Whoever has a Google account can find out:

1. Make an empty Google Sheet in a United States locale. Copy its script ID from Extensions > Apps Script > Project
   Settings; the Apps Script API must be on, and \`npx clasp login\` done once ([deploy](deploy.md)).
2. \`SCRIPT_ID=… npm run live-check\` puts a script of its own into that sheet, in place of what its project holds. The
   add-on is not in it, and nothing of it is in \`dist/\`.
3. Reload the sheet and choose *Live check > Run all checks*. Each check works on scratch tabs that are removed again;
   the tab “Live checks” tells question, assumption, what was seen and whether that passed, and a dialog shows the same
   as JSON. It may be run again at any time.
4. Copy the JSON into \`scripts/live-check/seen.json\` and run \`npm run docs\`: the day and what was seen stand below.
   Where it differs, mend the stand-ins and the add-on.`;

/** The whole of docs/live-checks.md. */
export function liveCheckDocs(checks: readonly LiveCheck[], run: LiveChecks | undefined): string {
  const open = checks.filter(({ settled }) => !settled);
  const decided = open.filter(isAssertion);
  const looked = open.filter((check) => !isAssertion(check));
  return `${[
    introduction,
    `## Run by the live check\n\n${table(
      ['question', 'we assume', 'seen'],
      decided.map((check) => [check.question, check.assumed, seenOf(check, run)]),
    )}`,
    `## To look at\n\nNo script can decide these. The steps of a question need the add-on in the sheet, unless they name the live check.\n\n${table(
      ['question', 'we assume', 'how to see it', 'seen'],
      looked.map((check) => [
        check.question,
        check.assumed,
        isAssertion(check) ? '' : check.steps,
        seenOf(check, run),
      ]),
    )}`,
    `## Settled\n\nWhat a public source says. The live check asks again what a script can ask.\n\n${table(
      ['question', 'answer', 'source'],
      checks.flatMap(({ question, settled }) =>
        settled ? [[question, settled.answer, settled.source]] : [],
      ),
    )}`,
  ].join('\n\n')}\n`;
}

/** The day and what was seen then; a difference says so. */
function seenOf({ question }: LiveCheck, run: LiveChecks | undefined): string {
  const finding = run?.findings.find((candidate) => candidate.question === question);
  if (!run || !finding || finding.passed === null) return '';
  return `${run.day}: ${finding.passed ? '' : '**differs:** '}\`${seenText(finding.seen)}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((text) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')));
  return [head, head.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
