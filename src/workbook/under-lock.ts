import { Problem } from './problem.ts';
import { workbookSentences } from './sentences.ts';
import type { WorkbookPort } from './workbook-port.ts';

/**
 * Runs `act` under the document lock; `safe` says what has become of the user’s own where it cannot be. Throws a Problem
 * of kind `busy` where somebody else holds the lock.
 */
export function underLock<Result>(
  port: Pick<WorkbookPort, 'locked'>,
  act: () => Result,
  safe = 'Your answers are kept here',
): Result {
  const held = port.locked(act);
  if (held === undefined) throw new Problem('busy', workbookSentences.busy(safe));
  return held.result;
}
