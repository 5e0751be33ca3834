import { describe, expect, it } from 'vitest';
import { draftOf, isSaved, restoredFrom } from '../../../src/pages/review/draft.ts';
import { basisOf, basisOfCorrection } from '../../../src/pages/review/review-basis.ts';
import { emptyReview, NOT_KNOWN, type ReviewState } from '../../../src/pages/review/review-state.ts';
import { firstForm, form, latest } from './sample-forms.ts';

const now = '2026-07-15T09:12:00.000Z';
const state: ReviewState = {
  ...emptyReview('Ines', '2026-07-15'),
  choices: {
    seller: 'nobody',
    independence: 'yes',
    plan_months: 4,
    leads: NOT_KNOWN,
    market: NOT_KNOWN,
    salesperson: 'happening',
  },
  evidence: { seller: 'Left in May' },
  isChanged: true,
};
const draft = draftOf(state, basisOf(form), now);

describe('a draft', () => {
  it('comes back exactly as it was, also through JSON', () => {
    const read = JSON.parse(JSON.stringify(draft));
    const restored = restoredFrom({ ...form, key: 'another key', draft: read });
    expect(restored?.state).toEqual(state);
    expect(restored?.basis).toEqual(basisOf(form));
    expect(restored).toMatchObject({ keptAt: now, figuresThen: null, reviewedSince: null });
  });

  it('keeps answers that the server would take, and “not known” beside them', () => {
    expect(draft.content.answers).toEqual({ seller: 'nobody', independence: 'yes', plan_months: 4 });
    expect(draft.content.signs).toEqual({ salesperson: 'happening' });
    expect(draft.notKnown).toEqual(['leads', 'market']);
  });

  it('goes on with today’s figures and names those that it was made on', () => {
    const figures = { revenue: 200_000, resellerRevenue: 1_400_000 };
    const restored = restoredFrom({ ...form, figures, draft });
    expect(restored?.basis.figures).toEqual(figures);
    expect(restored?.figuresThen).toEqual(form.figures);
  });

  it('goes on after a review that was saved meanwhile, under an id of its own', () => {
    const since = { ...latest, reviewId: 'R7.5' };
    const restored = restoredFrom({ ...form, key: 'R7.6', latest: since, draft });
    expect(restored?.reviewedSince).toBe(since);
    expect(restored?.basis).toMatchObject({ key: 'R7.6', latestId: 'R7.5', last: since });
  });

  it('does not come back when it was saved', () => {
    const byLatest = { ...form, latest: { ...latest, reviewId: draft.key }, draft };
    const byTrail = { ...form, trail: [{ ...form.trail[0], reviewId: draft.key }] as never, draft };
    for (const each of [byLatest, byTrail]) {
      expect(isSaved(each)).toBe(true);
      expect(restoredFrom(each)).toBeUndefined();
    }
    expect(isSaved(form)).toBe(false);
    expect(isSaved({ ...form, draft })).toBe(false);
    expect(restoredFrom(firstForm)).toBeUndefined();
  });

  it('of a correction keeps the figures and the review that it replaces', () => {
    const correction = draftOf(state, basisOfCorrection(form, latest), now);
    const restored = restoredFrom({ ...form, draft: correction });
    expect(restored?.basis).toEqual(basisOfCorrection(form, latest));
    expect(restored?.figuresThen).toBeNull();
  });

  it('of a correction of an older review has no last answers to compare with', () => {
    const older = { ...latest, reviewId: 'R7.2', figures: { revenue: 5, resellerRevenue: 100 } };
    const correction = draftOf(state, basisOfCorrection(form, older), now);
    const figuresProblem = 'Resellers, row 8: sell-in is 1.234.';
    expect(restoredFrom({ ...form, draft: correction, figuresProblem })?.basis).toMatchObject({
      figuresFault: null,
      corrects: 'R7.2',
      figures: older.figures,
      before: null,
      last: null,
    });
  });
});
