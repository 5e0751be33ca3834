import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/requests/contract.ts';
import { ask, filledWorkbook, open, review, saveOf, strong, unanswered } from '../ask.ts';

function begun() {
  const workbook = filledWorkbook();
  const { key, figures, latest } = open(workbook);
  const draft: Draft = {
    key,
    content: { ...unanswered, reviewer: '', day: '', evidence: { leads: '=HYPERLINK("x") ’\t‮😀' } },
    notKnown: ['independence', 'market'],
    figures,
    latestId: latest?.reviewId ?? null,
    corrects: null,
    keptAt: '2026-07-15T09:31:00.000Z',
  };
  return { workbook, draft };
}

describe('a draft', () => {
  it('comes back exactly with the next form of the reseller, and with no other', () => {
    const { workbook, draft } = begun();
    expect(ask(workbook, 'keepDraft', { resellerId: 'R0001', draft })).toBeNull();
    expect(open(workbook).draft).toEqual(draft);
    expect(open(workbook, 'R0002').draft).toBeNull();
  });

  it('is replaced by a later one', () => {
    const { workbook, draft } = begun();
    ask(workbook, 'keepDraft', { resellerId: 'R0001', draft });
    const later = { ...draft, content: strong, keptAt: '2026-07-15T09:32:00.000Z' };
    ask(workbook, 'keepDraft', { resellerId: 'R0001', draft: later });
    expect(open(workbook).draft).toEqual(later);
  });

  it('can be dropped, and dropped again', () => {
    const { workbook, draft } = begun();
    ask(workbook, 'keepDraft', { resellerId: 'R0001', draft });
    expect(ask(workbook, 'dropDraft', { resellerId: 'R0001' })).toBeNull();
    expect(ask(workbook, 'dropDraft', { resellerId: 'R0001' })).toBeNull();
    expect(open(workbook).draft).toBeNull();
  });

  it('survives a review that somebody else saves', () => {
    const { workbook, draft } = begun();
    const other = open(workbook);
    ask(workbook, 'saveReview', saveOf(other));
    ask(workbook, 'keepDraft', { resellerId: 'R0001', draft });
    expect(open(workbook)).toMatchObject({ draft, latest: { reviewId: other.key } });
  });

  it('of a form that was saved is dropped: only its answer was lost', () => {
    const { workbook, draft } = begun();
    ask(workbook, 'saveReview', { ...saveOf(open(workbook)), key: draft.key });
    workbook.drafts.set('R0001', JSON.stringify(draft));
    expect(open(workbook).draft).toBeNull();
    expect(workbook.drafts.has('R0001')).toBe(false);
  });

  it.each(['', 'nonsense', '{}', '{"key":"R0001.20260715T093001.m001"}'])('that is %j is none', (text) => {
    const workbook = filledWorkbook();
    review(workbook);
    workbook.drafts.set('R0001', text);
    expect(open(workbook).draft).toBeNull();
    expect(workbook.drafts.get('R0001')).toBe(text);
  });
});
