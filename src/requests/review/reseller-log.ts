import { isDay } from '../../core/day.ts';
import type { Standing } from '../../core/standing.ts';
import type { Change, Placed, WorkbookPort } from '../../workbook/workbook-port.ts';
import type { ResellerRow } from '../place-reseller.ts';
import { type LogRow, reviewOfRow, standingOf } from './log-row.ts';
import { resellerOfReview } from './review-id.ts';
import type { TrailPoint } from './review-shapes.ts';
import { pointOfReview, readTrail } from './trail.ts';

/** What the log says about one reseller. Its newest row is enough: it carries the trail and the standing in force. */
export type ResellerLog = {
  /** The reviews that count, corrected ones replaced; the latest is the last. */
  readonly trail: readonly TrailPoint[];
  readonly inForce: Standing | null;
} & (
  | { readonly newest: Placed<LogRow>; readonly latestId: string }
  // Before the first review.
  | { readonly newest: undefined; readonly latestId: null }
);

const nothingLogged: ResellerLog = { newest: undefined, trail: [], latestId: null, inForce: null };

/**
 * The log of the reseller by the place that its row remembers: one read of the log. Undefined where the log has
 * something else there (it was sorted, or the reseller’s row was changed by hand).
 */
export function logAtEntry(port: WorkbookPort, reseller: ResellerRow): ResellerLog | undefined {
  const { log_entry: entry, latest_review: latestReview } = reseller;
  if (entry === '' && latestReview === '') return nothingLogged;
  const [, row, reviewId = ''] = /^([1-9]\d{0,8}) (.+)$/s.exec(entry) ?? [];
  if (row === undefined || resellerOfReview(reviewId) !== reseller.reseller_id) return undefined;
  const newest = port.readRow('reviews', Number(row));
  if (newest.review_id !== reviewId) return undefined;
  const log = logUpTo(newest, reseller.reseller_id, () => true);
  return log.latestId === latestReview ? log : undefined;
}

/**
 * The log of the reseller by the review ids of the whole log: one row is read, the last of the reseller. Only where
 * its latest review is not the one that the reseller’s row names, the numbers are asked which row is the newest.
 */
export function logByIds(port: WorkbookPort, reseller: ResellerRow, ids: readonly string[]): ResellerLog {
  const id = reseller.reseller_id;
  const rows = ids.flatMap((reviewId, index) => (isOf(id, reviewId) ? [index + 2] : []));
  const last = rows[rows.length - 1];
  if (last === undefined) return nothingLogged;
  const own = new Set(rows.map((row) => ids[row - 2]));
  const logTo = (row: number) => logUpTo(port.readRow('reviews', row), id, (each) => own.has(each));
  const log = logTo(last);
  if (log.latestId === reseller.latest_review || rows.length === 1) return log;
  const numbers = port.readColumn('reviews', 'sequence').map(Number);
  const newest = rows.reduce((best, row) =>
    (numbers[row - 2] ?? 0) > (numbers[best - 2] ?? 0) ? row : best,
  );
  return newest === last ? log : logTo(newest);
}

/** What the reseller’s row takes over from a row of the log. The correction of an older review moves no standing. */
export function followRow(row: LogRow, place: number): Change<'resellers'> {
  const entry = { log_entry: `${place} ${row.review_id}` };
  return latestIdOf(row) === row.review_id ? { ...showReview(row), ...entry } : entry;
}

/** What the reseller’s row shows of its latest review. */
export function showReview(row: LogRow): Change<'resellers'> {
  return {
    standing: row.in_force,
    commitment: row.score,
    seller: row.seller,
    plan: row.plan,
    risk: row.risk,
    reviewed_on: isDay(row.review_date) ? row.review_date : '',
    next_review: isDay(row.next_review) ? row.next_review : '',
    latest_review: row.review_id,
  };
}

function latestIdOf(row: LogRow): string | null {
  return logUpTo({ ...row, row: 0 }, row.reseller_id, () => true).latestId;
}

function logUpTo(
  newest: Placed<LogRow>,
  resellerId: string,
  isLogged: (reviewId: string) => boolean,
): ResellerLog {
  const logged = (readTrail(resellerId, newest.trail) ?? []).filter(({ reviewId }) => isLogged(reviewId));
  const trail = logged.length > 0 ? logged : [pointOfReview(reviewOfRow(newest))];
  return {
    newest,
    trail,
    latestId: trail[trail.length - 1]?.reviewId ?? newest.review_id,
    inForce: standingOf(newest.in_force),
  };
}

function isOf(resellerId: string, reviewId: string): boolean {
  return reviewId.startsWith(`${resellerId}.`) && resellerOfReview(reviewId) === resellerId;
}
