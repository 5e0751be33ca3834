import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { Placed, WorkbookPort } from '../../workbook/workbook-port.ts';
import { searchReseller } from '../place-reseller.ts';
import { type LogHead, readLogHead, writeLogHead } from './log-head.ts';
import type { LogRow } from './log-row.ts';
import { followRow } from './reseller-log.ts';

export interface Completed {
  readonly head: LogHead;
  /** What was completed, in a sentence; null for nothing. */
  readonly sentence: string | null;
}

/** Whether the log ends elsewhere than its head says: a save was interrupted, or rows were deleted or added by hand. */
export function isHeadBehind(port: WorkbookPort): boolean {
  return !port.endsAt('reviews', readLogHead(port).row);
}

/**
 * Completes a save that was interrupted between its row of the log and the end: the reseller’s row follows the log,
 * then the head. To be called under the lock, before anything is logged.
 */
export function completeFromLog(port: WorkbookPort): Completed {
  const head = readLogHead(port);
  if (port.endsAt('reviews', head.row)) return { head, sentence: null };
  const last = port.lastRow('reviews');
  const row = findRowAfter(port, head, last);
  const sentence = row === undefined ? null : followInterrupted(port, row);
  const reached = row === undefined ? head : headAt(row);
  writeLogHead(port, { ...reached, row: last });
  return { head: { ...reached, row: last }, sentence };
}

/** The row that was logged after the head; where there is no head, the newest of all. */
function findRowAfter(port: WorkbookPort, head: LogHead, last: number): Placed<LogRow> | undefined {
  if (last === head.row + 1) {
    const next = port.readRow('reviews', last);
    if (next.sequence === head.sequence + 1) return next;
  }
  const numbers = port.readColumn('reviews', 'sequence').map(Number);
  const wanted = head.sequence === 0 ? numbers.reduce((a, b) => Math.max(a, b), 1) : head.sequence + 1;
  const at = numbers.indexOf(wanted);
  return at === -1 ? undefined : port.readRow('reviews', at + 2);
}

function followInterrupted(port: WorkbookPort, row: Placed<LogRow>): string | null {
  const reseller = searchReseller(port, row.reseller_id);
  const hasFollowed = reseller?.log_entry.replace(/^\d+ /, '') === row.review_id;
  if (reseller === undefined || hasFollowed) return null;
  port.changeRow('resellers', reseller.row, followRow(row, row.row));
  return reviewSentences.completed(row.name);
}

function headAt(row: LogRow): Omit<LogHead, 'row'> {
  return { sequence: Number(row.sequence), reviewId: row.review_id, check: row.check };
}
