import { expect, it } from 'vitest';
import { ask, callsOf, filledWorkbook, open, resellerRow, review, saveOf, strong, weak } from '../ask.ts';

/** Nordwind is reviewed twice, Strategic and then Exposed, and Bergmann in between. */
function reviewedTwice() {
  const workbook = filledWorkbook();
  const first = review(workbook).review.reviewId;
  const other = review(workbook, strong, {}, 'R0002').review.reviewId;
  const second = review(workbook, weak, { lower: 'confirmed' }).review.reviewId;
  return { workbook, first, other, second };
}

type Ids = Omit<ReturnType<typeof reviewedTwice>, 'workbook'>;

const entries: Readonly<Record<string, (ids: Ids) => string>> = {
  'is blank': () => '',
  'is a word': () => 'soon',
  'names no row': ({ second }) => second,
  'begins with a word': ({ second }) => `row 4 ${second}`,
  'names row 0': ({ second }) => `0 ${second}`,
  'names a row beyond the log': ({ second }) => `99 ${second}`,
  'names the row of the review before': ({ second }) => `2 ${second}`,
  'names the review before': ({ first }) => `2 ${first}`,
  'names the review of another reseller': ({ other }) => `3 ${other}`,
  'names another reseller’s row': ({ second }) => `3 ${second}`,
};

it.each(Object.entries(entries))(
  'a save finds the latest review where the remembered place %s',
  (_what, of) => {
    const { workbook, ...ids } = reviewedTwice();
    Object.assign(resellerRow(workbook), { log_entry: of(ids) });
    const saved = review(workbook);
    expect(saved.review).toMatchObject({ before: 'Exposed', found: 'Strategic', inForce: 'Strategic' });
    expect(saved.trail.map(({ reviewId }) => reviewId)).toEqual([
      ids.first,
      ids.second,
      saved.review.reviewId,
    ]);
    expect(resellerRow(workbook)).toMatchObject({
      standing: 'Strategic',
      latest_review: saved.review.reviewId,
      log_entry: `5 ${saved.review.reviewId}`,
    });
  },
);

it('a save asks the ids of the log only where the remembered place is wrong', () => {
  const idsAsked = (spoil: (row: Record<string, unknown>) => void) => {
    const { workbook } = reviewedTwice();
    const input = saveOf(open(workbook));
    spoil(resellerRow(workbook));
    const calls = callsOf(workbook, () => ask(workbook, 'saveReview', input));
    return calls.filter((call) => call === 'readColumn reviews').length;
  };
  expect(idsAsked(() => undefined)).toBe(0);
  expect(idsAsked((row) => Object.assign(row, { log_entry: '' }))).toBe(1);
});

it('opening takes the newest row by its number, however the log is sorted, where the row names another review', () => {
  const { workbook, second } = reviewedTwice();
  workbook.rows.reviews.reverse();
  Object.assign(resellerRow(workbook), { latest_review: 'nonsense', log_entry: '' });
  expect(open(workbook).latest?.reviewId).toBe(second);
  // Two rows of one number, which only a person can make: the upper one is as good as the lower.
  for (const logged of workbook.rows.reviews) logged.sequence = 7;
  Object.assign(resellerRow(workbook), { latest_review: 'nonsense', log_entry: '' });
  expect(open(workbook).trail.length).toBeGreaterThan(0);
});
