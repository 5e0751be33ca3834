import { Problem } from '../workbook/problem.ts';
import { workbookSentences } from '../workbook/sentences.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';

/** Runs `act` under the document lock. Throws a Problem of kind `busy` where somebody else holds it. */
export function underLock<Result>(port: WorkbookPort, act: () => Result): Result {
  const held = port.locked(act);
  if (held === undefined) throw new Problem('busy', workbookSentences.busy());
  return held.result;
}
