import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { Requests } from '../contract.ts';
import { underLock } from '../under-lock.ts';

/**
 * Says whether an action is open, done or dropped: one read, one write. An action without an id, which a person typed,
 * is the one in that row for as long as its words are the same.
 */
export function setActionStatus(port: WorkbookPort, input: Requests['setActionStatus']['input']): null {
  return underLock(port, () => {
    const row = input.actionId === '' ? typedRow(port, input) : rowOfId(port, input.actionId);
    if (row === undefined) throw new Problem('gone', reviewSentences.actionGone());
    port.changeRow('actions', row, { status: input.status });
    return null;
  });
}

function rowOfId(port: WorkbookPort, actionId: string): number | undefined {
  const at = port.readColumn('actions', 'action_id').indexOf(actionId);
  return at === -1 ? undefined : at + 2;
}

function typedRow(
  port: WorkbookPort,
  { row, resellerId, action }: Requests['setActionStatus']['input'],
): number | undefined {
  const there = port.readRow('actions', row);
  const isIt = there.action_id === '' && there.reseller_id === resellerId && there.action === action;
  return isIt ? row : undefined;
}
