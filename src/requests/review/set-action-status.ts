import * as v from 'valibot';
import { actionStatuses } from '../../workbook/actions-tab.ts';
import { Problem } from '../../workbook/problem.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import { underLock } from '../../workbook/under-lock.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { LONGEST_CELL, resellerId, row as rowNumber, text } from '../input-schemas.ts';
import { LONGEST_ID } from '../reseller-ids.ts';

type StatusInput = v.InferOutput<ReturnType<typeof inputOfStatus>>;

function inputOfStatus() {
  return v.strictObject({
    resellerId: resellerId(),
    actionId: text(LONGEST_ID * 2),
    row: rowNumber(),
    // Compared, never written.
    action: v.pipe(v.string(), v.maxLength(LONGEST_CELL)),
    status: v.picklist(actionStatuses),
  });
}

/**
 * Says whether an action is open, done or dropped: one read, one write. An action without an id, which a person typed,
 * is the one in that row for as long as its words are the same.
 */
export const setActionStatus = defineRequest({
  input: inputOfStatus,
  run(port, input): null {
    return underLock(port, () => {
      const row = input.actionId === '' ? typedRow(port, input) : rowOfId(port, input.actionId);
      if (row === undefined) throw new Problem('gone', reviewSentences.actionGone());
      port.changeRow('actions', row, { status: input.status });
      return null;
    });
  },
});

function rowOfId(port: WorkbookPort, actionId: string): number | undefined {
  const at = port.readColumn('actions', 'action_id').indexOf(actionId);
  return at === -1 ? undefined : at + 2;
}

function typedRow(port: WorkbookPort, { row, resellerId, action }: StatusInput): number | undefined {
  const there = port.readRow('actions', row);
  const isIt = there.action_id === '' && there.reseller_id === resellerId && there.action === action;
  return isIt ? row : undefined;
}
