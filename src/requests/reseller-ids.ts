import type { WorkbookPort } from '../workbook/workbook-port.ts';
import { resellerOfReview } from './review/review-id.ts';

/** Characters of a reseller’s id at most. */
export const LONGEST_ID = 100;

const given = /^R(\d{1,9})$/i;

/** Whether an id looks like those that the add-on gives, with or without zeros in front: R0001, R1. */
export function isGivenId(id: string): boolean {
  return given.test(id.trim());
}

/**
 * As many new ids as are wanted, `R0001` and so on, after the highest of `taken` and of those that the log knows: an
 * id that it knows is never given again, so that nobody inherits the reviews of a reseller who is gone.
 */
export function newIds(port: WorkbookPort, taken: readonly string[], count: number): readonly string[] {
  if (count === 0) return [];
  const logged = port.readColumn('reviews', 'reseller_id');
  const reviewed = port.readColumn('reviews', 'review_id').map((id) => resellerOfReview(id) ?? '');
  let last = 0;
  for (const ids of [taken, logged, reviewed]) {
    for (const id of ids) last = Math.max(last, Number(given.exec(id.trim())?.[1] ?? 0));
  }
  return Array.from({ length: count }, (_unused, index) => `R${String(last + 1 + index).padStart(4, '0')}`);
}
