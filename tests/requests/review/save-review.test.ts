import { describe, expect, it } from 'vitest';
import { TRAIL_LENGTH } from '../../../src/requests/review/trail.ts';
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
  unanswered,
  weak,
} from '../ask.ts';

describe('saving a review', () => {
  it('logs one row with all that it used and found', () => {
    const workbook = filledWorkbook();
    const form = open(workbook);
    const { review: saved } = ask(workbook, 'saveReview', saveOf(form));
    expect(workbook.rows.reviews).toHaveLength(1);
    expect(workbook.rows.reviews[0]).toMatchObject({
      review_id: form.key,
      saved_at: saved.savedAt,
      sequence: 1,
      reviewer: 'Ada',
      reseller_id: 'R0001',
      name: 'Nordwind',
      review_date: '2026-07-15',
      checklist_version: 1,
      revenue: 600_000,
      reseller_revenue: 5_000_000,
      share: 0.12,
      seller: 'a full-time seller or more',
      plan_months: '9',
      leads: '',
      market: 'no',
      evidence: '{"seller":"Jo, since May"}',
      score: 51.5,
      potential: 91.5,
      answered: 60,
      gate_weight: 'passed',
      gate_seller: 'passed',
      gate_plan: 'passed',
      found: 'Strategic',
      before: '',
      in_force: 'Strategic',
      lower: '',
      risk: 'Low',
      next_review: '2026-10-13',
      corrects: '',
      trail: `[["${form.key.slice(5)}","2026-07-15",0.12,51.5,"Strategic"]]`,
    });
    expect(workbook.rows.reviews[0]?.check).toMatch(/^[0-9a-f]{32}$/);
  });

  it('answers with the verdict, its reason, the trail and what to agree on', () => {
    const workbook = filledWorkbook();
    const saved = review(workbook, weak);
    expect(saved.wasSaved).toBe(false);
    expect(saved.review).toMatchObject({ found: 'Exposed', before: null, inForce: 'Exposed', lower: null });
    expect(saved.review).toMatchObject({ answers: weak.answers, signs: weak.signs, evidence: weak.evidence });
    expect(saved.why).toContain('nobody there has 0.5 FTE or more for our product');
    expect(saved.additions).toEqual([]);
    expect(saved.trail).toEqual([
      {
        reviewId: saved.review.reviewId,
        day: '2026-07-15',
        share: 0.12,
        score: saved.review.score,
        standing: 'Exposed',
      },
    ]);
    expect(saved.proposedActions).toEqual([
      {
        action: 'Agree on a seller with at least 0.5 FTE for our product',
        reason: 'seller gate failed: nobody',
        due: '2026-08-14',
      },
    ]);
  });

  it('lets the reseller’s row follow', () => {
    const workbook = filledWorkbook();
    const { review: saved } = review(workbook);
    expect(resellerRow(workbook)).toMatchObject({
      name: 'Nordwind',
      sell_in: 300_000,
      standing: 'Strategic',
      commitment: 51.5,
      seller: 'a full-time seller or more',
      plan: 'submitted',
      risk: 'Low',
      reviewed_on: '2026-07-15',
      next_review: '2026-10-13',
      latest_review: saved.reviewId,
      log_entry: `2 ${saved.reviewId}`,
    });
  });

  it('adds what the verdict has to say besides', () => {
    const saved = review(filledWorkbook(), {
      ...strong,
      answers: { ...strong.answers, independence: 'no' },
    });
    expect(saved.additions).toEqual(['They cannot yet sell it without us.']);
  });

  it('keeps an earlier day, and counts the next review from it', () => {
    const { review: saved } = review(filledWorkbook(), { ...strong, day: '2026-06-01' });
    expect(saved).toMatchObject({ day: '2026-06-01', nextReview: '2026-08-30' });
  });

  it.each([
    ['2026-07-16', 'The review date lies in the future; enter today or an earlier day.'],
    ['1999-12-31', 'The review date lies before 2000; enter the day of the review.'],
  ])('refuses the day %s', (day, message) => {
    const workbook = filledWorkbook();
    expect(refusal(workbook, 'saveReview', saveOf(open(workbook), { ...strong, day }))).toEqual({
      kind: 'invalid',
      message,
      details: null,
    });
    expect(workbook.rows.reviews).toEqual([]);
  });

  it.each(['2026-07-15', '2000-01-01'])('takes the day %s', (day) => {
    expect(review(filledWorkbook(), { ...strong, day }).review.day).toBe(day);
  });

  it('refuses a review by nobody', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook), { ...strong, reviewer: ' \t' });
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'invalid',
      message: 'Enter who made the review.',
    });
  });

  it('refuses the answers to another checklist', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook), strong, { checklistVersion: 2 });
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('The checklist has changed'),
    });
  });

  it('finds a first review without answers Unknown, and a known one after it takes effect', () => {
    const workbook = filledWorkbook();
    const first = review(workbook, unanswered).review;
    expect(first).toMatchObject({ found: 'Unknown', before: null, inForce: 'Unknown', score: null });
    expect(first.nextReview).toBe('2026-08-14');
    expect(workbook.rows.reviews[0]).toMatchObject({ score: '', potential: '', answered: '', market: '' });
    expect(resellerRow(workbook)).toMatchObject({ standing: 'Unknown', commitment: '', risk: 'Unknown' });
    expect(open(workbook).inForce).toBeNull();
    const second = review(workbook, weak).review;
    expect(second).toMatchObject({ found: 'Exposed', before: null, inForce: 'Exposed' });
  });

  it('works with figures that are not known', () => {
    const saved = review(filledWorkbook(), strong, {}, 'R0003');
    expect(saved.review).toMatchObject({
      figures: { revenue: 80_000, resellerRevenue: 'Unknown' },
      share: 'Unknown',
      found: 'Unknown',
    });
    expect(saved.why).toContain('ask for their revenue');
    expect(saved.trail[0]).toMatchObject({ share: 'Unknown', standing: 'Unknown' });
  });

  it('drops this user’s draft of the reseller, and no other', () => {
    const workbook = filledWorkbook();
    workbook.drafts.set('R0001', 'one').set('R0002', 'other');
    review(workbook);
    expect(workbook.drafts.has('R0001')).toBe(false);
    expect(workbook.drafts.get('R0002')).toBe('other');
  });

  it('says that somebody else is saving', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    workbook.isHeldByOther = true;
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'busy',
      message: expect.stringContaining('try again'),
    });
    expect(workbook.rows.reviews).toEqual([]);
    workbook.isHeldByOther = false;
    expect(ask(workbook, 'saveReview', input).wasSaved).toBe(false);
  });

  it('numbers the rows of all resellers in one chain', () => {
    const workbook = filledWorkbook();
    review(workbook);
    review(workbook, strong, {}, 'R0002');
    review(workbook, strong, {}, 'R0003');
    expect(workbook.rows.reviews.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const last = workbook.rows.reviews[2];
    expect(JSON.parse(workbook.head)).toEqual({
      sequence: 3,
      reviewId: last?.review_id,
      check: last?.check,
      row: 4,
    });
  });

  it(`carries the latest ${TRAIL_LENGTH} reviews along`, () => {
    const workbook = filledWorkbook();
    const ids = Array.from({ length: TRAIL_LENGTH + 2 }, () => review(workbook).review.reviewId);
    expect(open(workbook).trail.map(({ reviewId }) => reviewId)).toEqual(ids.slice(2));
  });

  it('shortens the digits of the trail, and no others', () => {
    const workbook = filledWorkbook();
    Object.assign(resellerRow(workbook), { sell_in: 1_000_000, margin: '', reseller_revenue: 7_000_000 });
    const saved = review(workbook);
    expect(saved.review.share).toBe((1_000_000 + 225_000) / 7_000_000);
    Object.assign(resellerRow(workbook), { sell_in: 1_000_000, services: '', pull_through: '' });
    expect(review(workbook).trail[1]?.share).toBe(0.142857);
  });
});

describe('a standing', () => {
  it('rises at once', () => {
    const workbook = filledWorkbook();
    review(workbook, weak);
    const { review: saved } = review(workbook);
    expect(saved).toMatchObject({ found: 'Strategic', before: 'Exposed', inForce: 'Strategic', lower: null });
  });

  it('stays where the review finds it again', () => {
    const workbook = filledWorkbook();
    review(workbook, weak);
    const { review: saved } = review(workbook, weak, { lower: 'confirmed' });
    expect(saved).toMatchObject({ found: 'Exposed', before: 'Exposed', inForce: 'Exposed', lower: null });
  });

  it('is not lowered before a person has said so', () => {
    const workbook = filledWorkbook();
    review(workbook);
    expect(refusal(workbook, 'saveReview', saveOf(open(workbook), weak))).toEqual({
      kind: 'confirm lower',
      message:
        'This review finds Exposed, lower than Strategic. Say whether it takes effect now, or is only proposed.',
      details: { from: 'Strategic', to: 'Exposed' },
    });
    expect(workbook.rows.reviews).toHaveLength(1);
    expect(resellerRow(workbook)).toMatchObject({ standing: 'Strategic' });
  });

  it('is lowered when a person confirms it', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const { review: saved } = review(workbook, weak, { lower: 'confirmed' });
    expect(saved).toMatchObject({
      found: 'Exposed',
      before: 'Strategic',
      inForce: 'Exposed',
      lower: 'confirmed',
      nextReview: '2026-08-14',
    });
    expect(resellerRow(workbook)).toMatchObject({ standing: 'Exposed', seller: 'nobody' });
  });

  it('stays in force when a lower one is proposed, and the log shows both', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const { review: saved, trail } = review(workbook, weak, { lower: 'proposed' });
    expect(saved).toMatchObject({
      found: 'Exposed',
      before: 'Strategic',
      inForce: 'Strategic',
      lower: 'proposed',
      nextReview: '2026-10-13',
    });
    expect(workbook.rows.reviews[1]).toMatchObject({
      found: 'Exposed',
      in_force: 'Strategic',
      lower: 'proposed',
    });
    expect(resellerRow(workbook)).toMatchObject({ standing: 'Strategic', seller: 'nobody' });
    expect(trail[1]?.standing).toBe('Exposed');
    expect(open(workbook).inForce).toBe('Strategic');
  });

  it('stays in force, now unknown, when a review finds it Unknown', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const saved = review(workbook, unanswered);
    expect(saved.review).toMatchObject({ found: 'Unknown', before: 'Strategic', inForce: 'Strategic' });
    expect(saved.additions).toEqual(['Strategic stays in force, now unknown.']);
  });
});

describe('saving the same form again', () => {
  it('logs nothing and answers the same', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    const first = ask(workbook, 'saveReview', input);
    const head = workbook.head;
    expect(ask(workbook, 'saveReview', input)).toEqual({ ...first, wasSaved: true });
    expect(workbook.rows.reviews).toHaveLength(1);
    expect(workbook.head).toBe(head);
  });

  it.each(['confirmed', 'proposed'] as const)('answers the same when a lower standing was %s', (lower) => {
    const workbook = filledWorkbook();
    review(workbook);
    const input = saveOf(open(workbook), weak, { lower });
    const first = ask(workbook, 'saveReview', input);
    expect(ask(workbook, 'saveReview', input)).toEqual({ ...first, wasSaved: true });
  });

  it('is answered as saved whatever has happened since', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    const first = ask(workbook, 'saveReview', input);
    review(workbook);
    review(workbook, strong, {}, 'R0002');
    Object.assign(resellerRow(workbook), { sell_in: 1 });
    workbook.day = '2026-07-01';
    expect(ask(workbook, 'saveReview', { ...input, checklistVersion: 2 })).toMatchObject({
      review: first.review,
      trail: first.trail,
      wasSaved: true,
    });
    workbook.rows.resellers = [];
    expect(ask(workbook, 'saveReview', input)).toMatchObject({ review: first.review, wasSaved: true });
    expect(workbook.rows.reviews).toHaveLength(3);
  });

  it('is answered as saved with settings that have become bad, whose fault is the reason then', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    const first = ask(workbook, 'saveReview', input);
    Object.assign(workbook.rows.settings[0] ?? {}, { value: 'few' });
    expect(ask(workbook, 'saveReview', input)).toEqual({
      review: first.review,
      why: 'Strategic: this review was saved before. Settings, row 2: Expendable below is “few”, which is not a number; enter a fraction such as 20% or 0.2, above 0% and at most 100%.',
      additions: [],
      trail: first.trail,
      proposedActions: [],
      wasSaved: true,
    });
  });

  it('is answered as saved with a trail that was changed by hand', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    ask(workbook, 'saveReview', input);
    Object.assign(workbook.rows.reviews[0] ?? {}, { trail: 'gone' });
    expect(ask(workbook, 'saveReview', input)).toMatchObject({ wasSaved: true, trail: [] });
  });

  it('is found although the reseller’s row forgot it', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    ask(workbook, 'saveReview', input);
    Object.assign(resellerRow(workbook), { latest_review: '', log_entry: '', standing: '' });
    // Blank, the row says that there is no review: only its entry in the log can say otherwise.
    expect(open(workbook)).toMatchObject({ latest: { reviewId: input.key }, inForce: 'Strategic' });
    expect(ask(workbook, 'saveReview', input).wasSaved).toBe(true);
  });
});

describe('a conflict', () => {
  it('is refused when somebody reviewed the reseller meanwhile, with that review', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    const other = review(workbook, { ...weak, reviewer: 'Ben' }).review;
    expect(refusal(workbook, 'saveReview', input)).toEqual({
      kind: 'reviewed meanwhile',
      message: 'Ben saved a review of this reseller meanwhile. Look at it, then save again.',
      details: other,
    });
    expect(workbook.rows.reviews).toHaveLength(1);
    const again = ask(workbook, 'saveReview', { ...input, latestId: other.reviewId });
    expect(again).toMatchObject({ wasSaved: false, review: { before: 'Exposed' } });
    expect(open(workbook).latest?.reviewId).toBe(input.key);
  });

  it('keeps the order of saving where a form was opened before the latest review', () => {
    const workbook = filledWorkbook();
    const early = open(workbook);
    const other = review(workbook, weak).review;
    ask(workbook, 'saveReview', saveOf(early, strong, { latestId: other.reviewId }));
    expect(open(workbook).latest?.reviewId).toBe(early.key);
    expect(review(workbook).trail).toHaveLength(3);
  });

  it('is refused when the reseller’s figures changed, with both', () => {
    const workbook = filledWorkbook();
    const form = open(workbook);
    Object.assign(resellerRow(workbook), { sell_in: 100_000, margin: '' });
    expect(refusal(workbook, 'saveReview', saveOf(form))).toEqual({
      kind: 'figures changed',
      message:
        'Resellers, row 2: the figures were changed while you answered. Look at both, then save again.',
      details: { shown: form.figures, now: { revenue: 325_000, resellerRevenue: 5_000_000 } },
    });
    const now = { revenue: 325_000, resellerRevenue: 5_000_000 };
    expect(ask(workbook, 'saveReview', saveOf(form, strong, { figures: now })).review.share).toBe(0.065);
  });

  it('is refused when only the reseller’s revenue changed', () => {
    const workbook = filledWorkbook();
    const form = open(workbook);
    Object.assign(resellerRow(workbook), { reseller_revenue: '' });
    expect(refusal(workbook, 'saveReview', saveOf(form)).details).toMatchObject({
      now: { revenue: 600_000, resellerRevenue: 'Unknown' },
    });
  });

  it('is refused with figures that cannot be', () => {
    const workbook = filledWorkbook();
    expect(refusal(workbook, 'saveReview', saveOf(open(workbook, 'R0004')))).toMatchObject({
      kind: 'bad figures',
      message: expect.stringMatching(/^Resellers, row 5: the share is 12000%, and a share cannot be above/),
    });
  });

  it('is refused when the reseller was deleted', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    workbook.rows.resellers.shift();
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'gone',
      message: expect.stringContaining('no longer on the Resellers tab'),
    });
    expect(workbook.rows.reviews).toEqual([]);
  });

  it('is refused when the latest review was deleted from the log', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const input = saveOf(open(workbook));
    workbook.rows.reviews = [];
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({
      kind: 'gone',
      message: expect.stringContaining('no longer in the log'),
    });
    expect(review(workbook).review.before).toBeNull();
  });

  it('is refused with a bad setting', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    Object.assign(workbook.rows.settings[4] ?? {}, { value: 26 });
    expect(refusal(workbook, 'saveReview', input)).toMatchObject({ kind: 'bad settings' });
    expect(workbook.rows.reviews).toEqual([]);
  });

  it('is none when the rows were sorted', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    workbook.rows.resellers.reverse();
    ask(workbook, 'saveReview', input);
    expect(resellerRow(workbook)).toMatchObject({ latest_review: input.key, name: 'Nordwind' });
    expect(workbook.rows.resellers[0]).not.toHaveProperty('latest_review');
  });
});

describe('the calls of saving', () => {
  const first = [
    'locked',
    'logHead',
    'lastRow reviews',
    'readRow resellers',
    'readRows settings',
    'readRows marketing_plan',
    'appendRows reviews',
    'flush',
    'changeRow resellers',
    'setLogHead',
    'dropDraft',
    'keepDraft',
  ];
  const later = [...first.slice(0, 4), 'readRow reviews', ...first.slice(4)];

  it('are one read and one write a tab', () => {
    const workbook = filledWorkbook();
    const input = saveOf(open(workbook));
    expect(callsOf(workbook, () => ask(workbook, 'saveReview', input))).toEqual(first);
    const next = saveOf(open(workbook));
    expect(callsOf(workbook, () => ask(workbook, 'saveReview', next))).toEqual(later);
  });

  it('are the same with many resellers and reviews', () => {
    const workbook = filledWorkbook();
    for (let count = 0; count < 200; count += 1) {
      workbook.rows.resellers.push({ reseller_id: `X${count}`, name: `Reseller ${count}`, sell_in: 1 });
      review(workbook, strong, {}, `X${count}`);
    }
    review(workbook);
    const input = saveOf(open(workbook));
    expect(callsOf(workbook, () => ask(workbook, 'saveReview', input))).toEqual(later);
  });

  it('are two more where the log was sorted', () => {
    const workbook = filledWorkbook();
    for (let count = 0; count < 3; count += 1) review(workbook);
    workbook.rows.reviews.reverse();
    const input = saveOf(open(workbook));
    const calls = callsOf(workbook, () => ask(workbook, 'saveReview', input));
    expect(calls.filter((call) => call.endsWith('reviews'))).toEqual([
      'lastRow reviews',
      'readRow reviews',
      'readColumn reviews',
      'readRow reviews',
      'readColumn reviews',
      'readRow reviews',
      'appendRows reviews',
    ]);
    expect(open(workbook).trail).toHaveLength(4);
  });
});
