import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewContent, SaveReviewInput } from '../../../src/requests/contract.ts';
import { ask, filledWorkbook, open, Refused, resellerRow, saveOf, strong, unanswered, weak } from '../ask.ts';
import type { MemoryWorkbook } from '../memory-workbook.ts';

const contents: readonly ReviewContent[] = [
  strong,
  weak,
  unanswered,
  { ...strong, day: '2026-03-01', answers: { ...strong.answers, plan: 'promised', plan_months: 0 } },
];

const step = fc.record({
  reseller: fc.constantFrom('R0001', 'R0002', 'R0003'),
  content: fc.constantFrom(...contents),
  lower: fc.constantFrom('confirmed', 'proposed'),
  /** Which review of the trail it corrects, counted from the end; none for a new review. */
  corrects: fc.option(fc.nat(3), { freq: 2 }),
  /** The call of the port that fails; none for a save that works. */
  fault: fc.option(fc.nat(10), { freq: 1 }),
  /** Whether the same form is saved again after a fault. */
  isRetried: fc.boolean(),
  sort: fc.constantFrom('not', 'resellers', 'reviews'),
});

/** Saves with a fault; gives what was answered, undefined for a problem. */
function attempt(workbook: MemoryWorkbook, input: SaveReviewInput, fault: number | null): boolean {
  let count = 0;
  workbook.fail = () => {
    count += 1;
    if (fault !== null && count === fault + 1) throw new Error('timed out');
  };
  try {
    ask(workbook, 'saveReview', input);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.problem.kind === 'unexpected') return false;
    throw error;
  } finally {
    workbook.fail = () => undefined;
  }
}

/** The review that counts, computed from the whole log: the simple way that the requests may not take. */
function latestOf(workbook: MemoryWorkbook, id: string): Record<string, unknown> | undefined {
  const own = workbook.rows.reviews
    .filter(({ reseller_id }) => reseller_id === id)
    .sort((one, other) => Number(one.sequence) - Number(other.sequence));
  return own.reduce<Record<string, unknown> | undefined>(
    (latest, row) => (row.corrects === '' || row.corrects === latest?.review_id ? row : latest),
    undefined,
  );
}

describe('whatever is saved, corrected, interrupted, repeated and sorted', () => {
  it('the log stays whole, and each reseller’s row shows its latest review', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const workbook = filledWorkbook();
        const expected = new Set<string>();
        for (const { reseller, content, lower, corrects, fault, isRetried, sort } of steps) {
          if (sort !== 'not') workbook.rows[sort].reverse();
          const form = open(workbook, reseller);
          const corrected = corrects === null ? undefined : [...form.trail].reverse()[corrects];
          const input = saveOf(form, content, { lower, corrects: corrected?.reviewId ?? null });
          const rows = workbook.rows.reviews.length;
          const isSaved = attempt(workbook, input, fault);
          if (isSaved || isRetried) attempt(workbook, input, null);
          const isLogged = workbook.rows.reviews.length > rows;
          if (isSaved || isRetried) expect(isLogged).toBe(true);
          if (isLogged) expected.add(form.key);
        }
        for (const id of ['R0001', 'R0002', 'R0003']) {
          const form = open(workbook, id);
          const latest = latestOf(workbook, id);
          const row = resellerRow(workbook, id);
          expect(form.latest?.reviewId).toBe(latest?.review_id);
          expect(row.latest_review || undefined).toBe(latest?.review_id);
          expect(row.standing || undefined).toBe(latest?.in_force);
          expect(row.commitment || undefined).toBe(latest?.score || undefined);
          expect(row.reviewed_on || undefined).toBe(latest?.review_date);
          expect(form.inForce ?? 'Unknown').toBe(latest?.in_force ?? 'Unknown');
        }
        const keys = workbook.rows.reviews.map(({ review_id }) => String(review_id));
        expect(keys).toHaveLength(expected.size);
        expect(new Set(keys)).toEqual(expected);
        const numbers = workbook.rows.reviews.map(({ sequence }) => Number(sequence)).sort((a, b) => a - b);
        expect(numbers).toEqual(keys.map((_, index) => index + 1));
        expect(ask(workbook, 'checkLog', null)).toEqual({ rows: keys.length, faults: [] });
      }),
      { numRuns: 30 },
    );
  });
});
