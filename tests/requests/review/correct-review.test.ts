import { describe, expect, it } from 'vitest';
import {
  ask,
  callsOf,
  filledWorkbook,
  open,
  refusal,
  resellerRow,
  review,
  saveOf,
  strong,
  weak,
} from '../ask.ts';

/** Two reviews of the same reseller: Strategic, then lowered to Exposed. */
function twice() {
  const workbook = filledWorkbook();
  const first = review(workbook, { ...strong, day: '2026-05-01' }).review;
  const second = review(workbook, { ...weak, day: '2026-06-01' }, { lower: 'confirmed' }).review;
  return { workbook, first, second };
}

describe('correcting the latest review', () => {
  it('is a new row that points at it and keeps its figures and its day', () => {
    const { workbook, second } = twice();
    const before = structuredClone(workbook.rows.reviews);
    Object.assign(resellerRow(workbook), { sell_in: 'nonsense' });
    const input = saveOf(open(workbook), strong, { corrects: second.reviewId });
    const { review: saved } = ask(workbook, 'saveReview', input);
    expect(saved).toMatchObject({
      corrects: second.reviewId,
      day: '2026-06-01',
      figures: second.figures,
      answers: strong.answers,
      before: 'Strategic',
      found: 'Strategic',
      inForce: 'Strategic',
    });
    expect(workbook.rows.reviews.slice(0, 2)).toEqual(before);
    expect(workbook.rows.reviews[2]).toMatchObject({ corrects: second.reviewId, review_date: '2026-06-01' });
  });

  it('lets the reseller’s row follow, and takes the place of the corrected one in the trail', () => {
    const { workbook, first, second } = twice();
    const { review: saved, trail } = review(workbook, strong, { corrects: second.reviewId });
    expect(resellerRow(workbook)).toMatchObject({
      standing: 'Strategic',
      latest_review: saved.reviewId,
      reviewed_on: '2026-06-01',
    });
    expect(trail.map(({ reviewId }) => reviewId)).toEqual([first.reviewId, saved.reviewId]);
    expect(open(workbook)).toMatchObject({ latest: saved, inForce: 'Strategic', trail });
  });

  it('asks for confirmation against the standing before the corrected review', () => {
    const { workbook, second } = twice();
    const input = saveOf(open(workbook), weak, { corrects: second.reviewId });
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'confirm lower',
      details: { from: 'Strategic', to: 'Exposed' },
    });
    const { review: saved } = ask(workbook, 'saveReview', { ...input, lower: 'proposed' });
    expect(saved).toMatchObject({ before: 'Strategic', inForce: 'Strategic', lower: 'proposed' });
  });

  it('of the first one has no standing before it', () => {
    const workbook = filledWorkbook();
    const first = review(workbook).review;
    const { review: saved } = review(workbook, weak, { corrects: first.reviewId });
    expect(saved).toMatchObject({ before: null, inForce: 'Exposed', lower: null });
  });

  it('can be corrected again', () => {
    const { workbook, first, second } = twice();
    const once = review(workbook, strong, { corrects: second.reviewId }).review;
    const again = review(workbook, weak, { corrects: once.reviewId, lower: 'confirmed' });
    expect(again.trail.map(({ reviewId }) => reviewId)).toEqual([first.reviewId, again.review.reviewId]);
    expect(resellerRow(workbook)).toMatchObject({ standing: 'Exposed' });
  });

  it('reads each tab once', () => {
    const { workbook, second } = twice();
    const input = saveOf(open(workbook), strong, { corrects: second.reviewId });
    expect(callsOf(workbook, () => ask(workbook, 'saveReview', input))).toEqual([
      'locked',
      'logHead',
      'lastRow reviews',
      'readRow resellers',
      'readRow reviews',
      'readRows settings',
      'appendRows reviews',
      'flush',
      'changeRow resellers',
      'setLogHead',
      'dropDraft',
      'keepDraft',
    ]);
  });

  it('works where the newest row of the log is the correction of an older review', () => {
    const { workbook, first, second } = twice();
    const older = review(workbook, weak, { corrects: first.reviewId }).review;
    const { review: saved, trail } = review(workbook, strong, { corrects: second.reviewId });
    expect(saved).toMatchObject({ day: '2026-06-01', before: 'Strategic', inForce: 'Strategic' });
    expect(trail.map(({ reviewId }) => reviewId)).toEqual([older.reviewId, saved.reviewId]);
  });

  it('does not mind a day or a future that the form sends along', () => {
    const { workbook, second } = twice();
    const content = { ...strong, day: '2031-01-01' };
    expect(review(workbook, content, { corrects: second.reviewId }).review.day).toBe('2026-06-01');
  });

  it('with figures that were changed in the log by hand is refused', () => {
    const { workbook, second } = twice();
    Object.assign(workbook.rows.reviews[1] ?? {}, { reseller_revenue: 1 });
    const input = saveOf(open(workbook), strong, { corrects: second.reviewId });
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'bad figures',
      message: expect.stringContaining('a share cannot be above 100%'),
    });
  });
});

describe('correcting a review whose date was changed in the log by hand', () => {
  it('is refused, and the date is named', () => {
    const { workbook, second } = twice();
    Object.assign(workbook.rows.reviews[1] ?? {}, { review_date: 'soon' });
    const input = saveOf(open(workbook), strong, { corrects: second.reviewId });
    expect(refusal(workbook, 'saveReview', input)).toEqual({
      kind: 'bad figures',
      message: 'the date is “soon”; enter a date such as 2026-07-15.',
      details: null,
    });
  });
});

describe('correcting an older review', () => {
  it('changes the trail and not the standing in force', () => {
    const { workbook, first, second } = twice();
    const row = { ...resellerRow(workbook) };
    const { review: saved, trail } = review(workbook, weak, { corrects: first.reviewId });
    expect(saved).toMatchObject({
      day: '2026-05-01',
      found: 'Exposed',
      before: 'Exposed',
      inForce: 'Exposed',
      lower: null,
      nextReview: '2026-05-31',
    });
    expect(trail.map(({ reviewId, standing }) => [reviewId, standing])).toEqual([
      [saved.reviewId, 'Exposed'],
      [second.reviewId, 'Exposed'],
    ]);
    expect(resellerRow(workbook)).toEqual({ ...row, log_entry: `4 ${saved.reviewId}` });
    expect(open(workbook)).toMatchObject({ latest: second, inForce: 'Exposed', trail, completed: null });
  });

  it('does not raise the standing in force either', () => {
    const { workbook, first } = twice();
    const { review: saved } = review(workbook, strong, { corrects: first.reviewId });
    expect(saved).toMatchObject({ found: 'Strategic', before: 'Exposed', inForce: 'Exposed' });
    expect(review(workbook, strong).review).toMatchObject({ before: 'Exposed', inForce: 'Strategic' });
  });

  it('is carried along by the next review', () => {
    const { workbook, first, second } = twice();
    const corrected = review(workbook, weak, { corrects: first.reviewId }).review;
    const { review: third, trail } = review(workbook);
    expect(trail.map(({ reviewId }) => reviewId)).toEqual([
      corrected.reviewId,
      second.reviewId,
      third.reviewId,
    ]);
  });

  it('where no standing is in force leaves it Unknown', () => {
    const workbook = filledWorkbook();
    const first = review(workbook, strong, {}, 'R0003').review;
    review(workbook, strong, {}, 'R0003');
    const { review: saved } = review(workbook, weak, { corrects: first.reviewId }, 'R0003');
    expect(saved).toMatchObject({ before: null, inForce: 'Unknown' });
  });

  it('is saved once, also after somebody corrected it again', () => {
    const { workbook, first } = twice();
    const input = saveOf(open(workbook), weak, { corrects: first.reviewId });
    ask(workbook, 'saveReview', input);
    expect(ask(workbook, 'saveReview', input).wasSaved).toBe(true);
    review(workbook, strong, { corrects: input.key });
    expect(ask(workbook, 'saveReview', input).wasSaved).toBe(true);
    expect(workbook.rows.reviews).toHaveLength(4);
  });

  it('is refused when somebody else has corrected it meanwhile, with that correction', () => {
    const { workbook, first } = twice();
    const input = saveOf(open(workbook), weak, { corrects: first.reviewId });
    const other = review(workbook, { ...weak, reviewer: 'Ben' }, { corrects: first.reviewId }).review;
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'reviewed meanwhile',
      message: expect.stringContaining('Ben saved a review'),
      details: other,
    });
  });

  it('is refused where the log has no such review', () => {
    const { workbook } = twice();
    const input = saveOf(open(workbook), weak, { corrects: 'R0001.20200101T000000.x' });
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'gone',
      message: expect.stringContaining('no longer in the log'),
    });
  });

  it('is refused for another reseller’s review', () => {
    const { workbook } = twice();
    const other = review(workbook, strong, {}, 'R0002').review;
    const input = saveOf(open(workbook), weak, { corrects: other.reviewId });
    expect(refusal(workbook, 'saveReview', input).kind).toBe('invalid');
  });
});
