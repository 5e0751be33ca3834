import { expect, it } from 'vitest';
import type { LiveCheck } from '../../scripts/live-check/define-check.ts';
import { liveCheckDocs } from '../../scripts/live-check-docs.ts';

const checks: readonly LiveCheck[] = [
  { question: 'Decided?', assumed: 'Yes', expected: 1, see: () => 1 },
  { question: 'Differs?', assumed: 'No', expected: 1, see: () => 2 },
  { question: 'Looked at?', assumed: 'Yes', steps: 'Look | see.' },
  { question: 'Known?', assumed: 'Yes', steps: '', settled: { answer: 'Yes.', source: 'The guide' } },
];

function linesOf(page: string): readonly string[] {
  return page.split('\n').filter((line) => /^\|.*\?/.test(line));
}

it('puts each question under how it is answered', () => {
  expect(linesOf(liveCheckDocs(checks, undefined))).toEqual([
    '| Decided? | Yes |  |',
    '| Differs? | No |  |',
    '| Looked at? | Yes | Look \\| see. |  |',
    '| Known? | Yes. | The guide |',
  ]);
});

it('shows the day and what was seen of a pasted run, and where it differs', () => {
  const notRun = { seen: null, passed: null, notRun: 'To look at' };
  const findings = [
    { question: 'Decided?', assumed: 'Yes', seen: 1, passed: true },
    { question: 'Differs?', assumed: 'No', seen: [2], passed: false },
    { question: 'Looked at?', assumed: 'Yes', ...notRun },
  ];
  const run = { day: '2026-07-15', locale: 'en_US', timeZone: 'Etc/UTC', findings };
  expect(linesOf(liveCheckDocs(checks, run)).slice(0, 3)).toEqual([
    '| Decided? | Yes | 2026-07-15: `1` |',
    '| Differs? | No | 2026-07-15: **differs:** `[2]` |',
    '| Looked at? | Yes | Look \\| see. |  |',
  ]);
});
