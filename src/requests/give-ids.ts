import type { RowsOf, WorkbookPort } from '../workbook/workbook-port.ts';
import type { ResellerRow } from './place-reseller.ts';
import { resellerOfReview } from './review-id.ts';

/**
 * Gives an id to every reseller with a name that has none: one write under the lock. An id that the log knows is
 * never given again, so that nobody inherits the reviews of a reseller who is gone. Returns the rows as they are then.
 */
export function giveIds(port: WorkbookPort, read: RowsOf<'resellers'>): RowsOf<'resellers'> {
  if (!read.some(needsId)) return read;
  // Read again: another user may have given ids, or sorted, in between.
  const held = port.locked(() => writeIds(port, port.readRows('resellers')));
  return held?.result ?? read;
}

function needsId({ name, reseller_id }: ResellerRow): boolean {
  return name.trim() !== '' && reseller_id.trim() === '';
}

function writeIds(port: WorkbookPort, rows: RowsOf<'resellers'>): RowsOf<'resellers'> {
  const logged = port.readColumn('reviews', 'review_id').map((id) => resellerOfReview(id) ?? '');
  let number = [...rows.map(({ reseller_id }) => reseller_id), ...logged].map(numberOf).reduce(greater, 0);
  const given = rows.map((row) => {
    if (!needsId(row)) return row;
    number += 1;
    return { ...row, reseller_id: `R${String(number).padStart(4, '0')}` };
  });
  const changed = rows.filter(needsId).map(({ row }) => row);
  const first = changed[0];
  if (first === undefined) return rows;
  const last = changed[changed.length - 1] ?? first;
  const ids = new Map(given.map(({ row, reseller_id }) => [row, reseller_id]));
  const column = Array.from({ length: last - first + 1 }, (_, index) => ids.get(first + index) ?? '');
  port.writeColumn('resellers', 'reseller_id', first, column);
  return given;
}

function numberOf(id: string): number {
  return Number(/^R(\d{1,9})$/.exec(id)?.[1] ?? 0);
}

function greater(one: number, other: number): number {
  return Math.max(one, other);
}
