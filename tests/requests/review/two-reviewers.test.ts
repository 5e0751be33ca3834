import { describe, expect, it } from 'vitest';
import type { SavedReview } from '../../../src/requests/contract.ts';
import {
  ask,
  callsOf,
  filledWorkbook,
  open,
  Refused,
  resellerRow,
  review,
  saveOf,
  strong,
  weak,
} from '../ask.ts';
import type { MemoryWorkbook } from '../memory-workbook.ts';

/** Lets somebody else act right before the call number `place` of whoever asks next. */
function interleave(workbook: MemoryWorkbook, place: number, act: () => void): void {
  let count = 0;
  workbook.fail = () => {
    count += 1;
    if (count !== place + 1) return;
    workbook.fail = () => undefined;
    act();
  };
}

/** Saves as often as the sidebar would: again when somebody is saving, and on top of a review saved meanwhile. */
function insist(workbook: MemoryWorkbook, input: ReturnType<typeof saveOf>): SavedReview {
  try {
    return ask(workbook, 'saveReview', input);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { kind, details } = error.problem;
    if (kind === 'busy') return insist(workbook, input);
    if (kind === 'reviewed meanwhile')
      return insist(workbook, { ...input, latestId: (details as { reviewId: string }).reviewId });
    if (kind === 'confirm lower') return insist(workbook, { ...input, lower: 'confirmed' });
    throw error;
  }
}

describe.each(['R0001', 'R0002'])('two reviewers at once, the other one at %s', (otherId) => {
  function begin() {
    const workbook = filledWorkbook();
    review(workbook, weak);
    return { workbook, mine: saveOf(open(workbook)), theirs: saveOf(open(workbook, otherId), weak) };
  }
  it('lose nothing, whenever the other saves while one saves', () => {
    const { workbook: calm, mine } = begin();
    const calls = callsOf(calm, () => ask(calm, 'saveReview', mine));
    for (const place of calls.keys()) {
      const { workbook, mine: input, theirs } = begin();
      let isBusy = false;
      interleave(workbook, place, () => {
        try {
          ask(workbook, 'saveReview', theirs);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          isBusy = error.problem.kind === 'busy';
        }
      });
      insist(workbook, input);
      insist(workbook, theirs);
      const isUnderLock = place > calls.indexOf('locked') && place <= calls.indexOf('setLogHead');
      expect(isBusy).toBe(isUnderLock);
      expect(workbook.rows.reviews.map(({ review_id }) => review_id)).toHaveLength(3);
      expect(workbook.rows.reviews.filter(({ review_id }) => review_id === input.key)).toHaveLength(1);
      expect(workbook.rows.reviews.filter(({ review_id }) => review_id === theirs.key)).toHaveLength(1);
      expect(ask(workbook, 'checkLog', null).faults).toEqual([]);
      for (const id of ['R0001', otherId]) {
        const own = workbook.rows.reviews.filter(({ reseller_id }) => reseller_id === id);
        expect(resellerRow(workbook, id).latest_review).toBe(own[own.length - 1]?.review_id);
      }
    }
  });

  it('open a whole form whenever the other saves', () => {
    const { workbook: quiet } = begin();
    const opening = callsOf(quiet, () => open(quiet));
    for (const place of opening.keys()) {
      const { workbook, theirs } = begin();
      interleave(workbook, place, () => ask(workbook, 'saveReview', theirs));
      const form = open(workbook);
      expect(form.reseller.name).toBe('Nordwind');
      expect(form.trail[form.trail.length - 1]?.reviewId).toBe(form.latest?.reviewId);
      const saved = insist(workbook, saveOf(form, strong));
      expect(saved.review.inForce).toBe('Strategic');
      expect(ask(workbook, 'checkLog', null).faults).toEqual([]);
      expect(resellerRow(workbook).latest_review).toBe(saved.review.reviewId);
    }
  });
});

describe('two sidebars that start at once', () => {
  it('give each reseller one id', () => {
    const begin = () => {
      const workbook = filledWorkbook();
      for (const row of workbook.rows.resellers) row.reseller_id = '';
      return workbook;
    };
    const quiet = begin();
    const calls = callsOf(quiet, () => ask(quiet, 'startSidebar', null));
    for (const place of calls.keys()) {
      const workbook = begin();
      interleave(workbook, place, () => ask(workbook, 'startSidebar', null));
      ask(workbook, 'startSidebar', null);
      expect(workbook.rows.resellers.map(({ reseller_id }) => reseller_id)).toEqual([
        'R0001',
        'R0002',
        'R0003',
        'R0004',
      ]);
    }
  });
});
