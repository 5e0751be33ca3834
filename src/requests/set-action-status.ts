import { Problem } from '../workbook/problem.ts';
import { reviewSentences } from '../workbook/review-sentences.ts';
import type { WorkbookPort } from '../workbook/workbook-port.ts';
import type { Requests } from './contract.ts';
import { underLock } from './under-lock.ts';

/** Says whether an action is open, done or dropped: one read, one write. */
export function setActionStatus(
  port: WorkbookPort,
  { actionId, status }: Requests['setActionStatus']['input'],
): null {
  return underLock(port, () => {
    const at = port.readColumn('actions', 'action_id').indexOf(actionId);
    if (at === -1) throw new Problem('gone', reviewSentences.actionGone());
    port.changeRow('actions', at + 2, { status });
    return null;
  });
}
