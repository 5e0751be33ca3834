import { describe, expect, it } from 'vitest';
import { defaultWeights } from '../../../src/core/checklist.ts';
import { defaultThresholds } from '../../../src/core/thresholds.ts';
import { defaultIntervals } from '../../../src/workbook/settings.ts';
import { ask, callsOf, filledWorkbook, open, refusal, resellerRow, review, strong, weak } from '../ask.ts';

describe('opening a review', () => {
  it('gives the form of a reseller that was never reviewed', () => {
    expect(open(filledWorkbook())).toEqual({
      reseller: { id: 'R0001', row: 2, name: 'Nordwind', owner: 'Ada' },
      figures: { revenue: 600_000, resellerRevenue: 5_000_000 },
      figuresProblem: null,
      rules: { thresholds: defaultThresholds, weights: defaultWeights() },
      intervals: defaultIntervals,
      today: '2026-07-15',
      key: 'R0001.20260715T093001.m001',
      latest: null,
      inForce: null,
      trail: [],
      openActions: [],
      plan: null,
      draft: null,
      reviewer: '',
      completed: null,
    });
  });

  it('shows the latest review as it was logged, and the standing in force', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const { review: saved, trail } = review(workbook, weak, { lower: 'proposed' });
    expect(open(workbook)).toMatchObject({ latest: saved, inForce: 'Strategic', trail, completed: null });
  });

  it('is each time a form of its own', () => {
    const workbook = filledWorkbook();
    expect(open(workbook).key).not.toBe(open(workbook).key);
  });

  it('keeps the reviews of resellers apart whose ids begin alike', () => {
    const workbook = filledWorkbook();
    workbook.rows.resellers.push({ reseller_id: 'R0001.2', name: 'Second', sell_in: 1, reseller_revenue: 9 });
    workbook.rows.resellers.push({ reseller_id: 'R000', name: 'Third', sell_in: 1, reseller_revenue: 9 });
    const own = review(workbook).review;
    const others = review(workbook, weak, {}, 'R0001.2').review;
    expect(open(workbook).latest).toEqual(own);
    expect(open(workbook, 'R0001.2').latest).toEqual(others);
    expect(open(workbook, 'R000').latest).toBeNull();
  });

  it('looks for a reseller whose row has moved', () => {
    const workbook = filledWorkbook();
    const form = ask(workbook, 'openReview', { resellerId: 'R0002', row: 2 });
    expect(form.reseller).toMatchObject({ id: 'R0002', row: 3, name: 'Bergmann' });
  });

  it('says that a reseller is gone', () => {
    const workbook = filledWorkbook();
    expect(refusal(workbook, 'openReview', { resellerId: 'R9', row: 99 })).toMatchObject({
      kind: 'gone',
      message: expect.stringContaining('Resellers tab'),
    });
  });

  it('names a bad setting', () => {
    const workbook = filledWorkbook();
    Object.assign(workbook.rows.settings[0] ?? {}, { value: 2 });
    expect(refusal(workbook, 'openReview', { resellerId: 'R0001', row: 2 }).kind).toBe('bad settings');
  });

  it('says what is missing of the workbook', () => {
    const workbook = filledWorkbook();
    workbook.missingParts = ['Settings'];
    expect(refusal(workbook, 'openReview', { resellerId: 'R0001', row: 2 })).toMatchObject({
      kind: 'not set up',
      details: ['Settings'],
    });
  });
});

describe('the figures of a form', () => {
  const form = (figures: Record<string, unknown>) => {
    const workbook = filledWorkbook();
    workbook.rows.resellers = [{ reseller_id: 'R0001', name: 'Nordwind', ...figures }];
    const { figures: read, figuresProblem } = open(workbook);
    return { ...read, figuresProblem };
  };

  it.each([
    [{}, 'Unknown', 'Unknown'],
    [{ sell_in: 0, reseller_revenue: 100 }, 0, 100],
    [{ sell_in: 50, reseller_revenue: 'n/a' }, 50, 'Unknown'],
    [{ sell_in: 'TBD', reseller_revenue: 100 }, 'Unknown', 100],
    [{ services: 50, reseller_revenue: 100 }, 'Unknown', 100],
    [{ sell_in: '$1,234.50', reseller_revenue: 'USD 800,000' }, 1234.5, 800_000],
    [{ sell_in: 80, margin: '20%', reseller_revenue: 1000 }, 100, 1000],
  ])('%j are read as the functions read them', (figures, revenue, resellerRevenue) => {
    expect(form(figures)).toEqual({ revenue, resellerRevenue, figuresProblem: null });
  });

  it.each([
    [{ sell_in: 'lots' }, 'sell-in is “lots”'],
    [{ sell_in: 50, reseller_revenue: '1.234' }, 'reseller revenue is the text “1.234”'],
    [{ sell_in: 50, margin: 1, reseller_revenue: 100 }, 'margin is 1'],
    [{ sell_in: '$50', reseller_revenue: '€100' }, 'two different currencies'],
    [{ sell_in: 500, reseller_revenue: 100 }, 'the share is 500%'],
    [{ sell_in: 500, reseller_revenue: 0 }, 'reseller revenue is 0'],
    [{ reseller_revenue: 0 }, 'reseller revenue is 0'],
    [{ sell_in: new Date(0) }, 'sell-in is a date'],
  ])('%j are named with their place and do not keep the form from opening', (figures, fault) => {
    expect(form(figures)).toEqual({
      revenue: 'Unknown',
      resellerRevenue: 'Unknown',
      figuresProblem: expect.stringContaining(`Resellers, row 2: ${fault}`),
    });
  });
});

describe('the calls of opening', () => {
  const calls = [
    'logHead',
    'lastRow reviews',
    'readRows settings',
    'readRow resellers',
    'readColumn reviews',
    'readRow reviews',
    'readRows actions',
    'readRows marketing_plan',
    'draft',
    'draft',
  ];
  const sorted = (list: readonly string[]) => [...list].sort();

  it('are one read a tab, and of the log one narrow column and one row', () => {
    const workbook = filledWorkbook();
    review(workbook);
    review(workbook);
    expect(sorted(callsOf(workbook, () => open(workbook)))).toEqual(sorted(calls));
  });

  it('are the same with many resellers and reviews', () => {
    const workbook = filledWorkbook();
    for (let count = 0; count < 100; count += 1) {
      workbook.rows.resellers.push({ reseller_id: `X${count}`, name: `Reseller ${count}`, sell_in: 1 });
      review(workbook, strong, {}, `X${count}`);
    }
    expect(sorted(callsOf(workbook, () => open(workbook, 'X50')))).toEqual(sorted(calls));
  });

  it('read one row more after the correction of an older review', () => {
    const workbook = filledWorkbook();
    const older = review(workbook).review.reviewId;
    review(workbook);
    review(workbook, weak, { corrects: older });
    expect(sorted(callsOf(workbook, () => open(workbook)))).toEqual(sorted([...calls, 'readRow reviews']));
  });
});

describe('a log that was touched by hand', () => {
  it('may be sorted: the numbers tell what is newest', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const { review: saved, trail } = review(workbook, weak, { lower: 'confirmed' });
    workbook.rows.reviews.reverse();
    expect(open(workbook)).toMatchObject({ latest: saved, trail, inForce: 'Exposed', completed: null });
  });

  it('is followed by the reseller’s row, which was changed by hand', () => {
    const workbook = filledWorkbook();
    review(workbook);
    const { reviewId } = review(workbook, weak, { lower: 'confirmed' }).review;
    const right = { ...resellerRow(workbook) };
    Object.assign(resellerRow(workbook), { latest_review: 'nonsense', standing: 'Rising', log_entry: '' });
    expect(open(workbook)).toMatchObject({
      latest: { reviewId },
      completed: 'The reseller’s row did not show the latest review of the log; now it does.',
    });
    expect(resellerRow(workbook)).toEqual(right);
    expect(open(workbook).completed).toBeNull();
  });

  it('is followed, but for days that are none', () => {
    const workbook = filledWorkbook();
    review(workbook);
    Object.assign(workbook.rows.reviews[0] ?? {}, { review_date: 'soon', next_review: 'later' });
    Object.assign(resellerRow(workbook), { latest_review: '' });
    open(workbook);
    expect(resellerRow(workbook)).toMatchObject({ reviewed_on: '', next_review: '', standing: 'Strategic' });
  });

  it('is followed although its newest row is the correction of an older review', () => {
    const workbook = filledWorkbook();
    const older = review(workbook).review.reviewId;
    const { reviewId } = review(workbook, weak, { lower: 'confirmed' }).review;
    review(workbook, weak, { corrects: older });
    const right = { ...resellerRow(workbook) };
    Object.assign(resellerRow(workbook), { latest_review: '', standing: '', log_entry: '' });
    expect(open(workbook)).toMatchObject({ latest: { reviewId }, inForce: 'Exposed' });
    expect(resellerRow(workbook)).toEqual(right);
  });

  it('does not keep the form from opening while somebody else is saving, unless it has to be followed', () => {
    const workbook = filledWorkbook();
    review(workbook);
    workbook.isHeldByOther = true;
    expect(open(workbook).completed).toBeNull();
    Object.assign(resellerRow(workbook), { latest_review: '' });
    expect(refusal(workbook, 'openReview', { resellerId: 'R0001', row: 2 }).kind).toBe('busy');
  });

  it('without its latest row goes back to the review before', () => {
    const workbook = filledWorkbook();
    const first = review(workbook).review;
    review(workbook, weak, { lower: 'confirmed' });
    workbook.rows.reviews.pop();
    expect(open(workbook)).toMatchObject({ latest: first, inForce: 'Strategic', trail: [{}] });
    expect(resellerRow(workbook)).toMatchObject({ standing: 'Strategic', latest_review: first.reviewId });
    const next = review(workbook).review;
    expect(next.before).toBe('Strategic');
    expect(workbook.rows.reviews.map(({ sequence }) => sequence)).toEqual([1, 3]);
  });

  it('without a row that a correction replaced by hand leaves that point out', () => {
    const workbook = filledWorkbook();
    const older = review(workbook).review.reviewId;
    const latest = review(workbook).review.reviewId;
    review(workbook, strong, { corrects: older });
    workbook.rows.reviews.splice(1, 1);
    const form = open(workbook);
    expect(form.latest?.reviewId).not.toBe(latest);
    expect(form.trail).toHaveLength(1);
    expect(ask(workbook, 'openReview', { resellerId: 'R0001', row: 2 }).completed).toBeNull();
  });

  it.each(['', 'nonsense', '[]', '[["x"]]', '{}', 'null', '[["a","b","c",1,"Strategic"]]'])(
    'with the trail %j keeps the latest review',
    (trail) => {
      const workbook = filledWorkbook();
      review(workbook);
      const saved = review(workbook).review;
      Object.assign(workbook.rows.reviews[1] ?? {}, { trail });
      const form = open(workbook);
      expect(form.latest?.reviewId).toBe(saved.reviewId);
      expect(form.trail.map(({ reviewId }) => reviewId)).toEqual([saved.reviewId]);
      expect(form.inForce).toBe('Strategic');
    },
  );

  it('with words that are none counts them as not known', () => {
    const workbook = filledWorkbook();
    review(workbook);
    Object.assign(workbook.rows.reviews[0] ?? {}, {
      seller: 'a robot',
      plan_months: '13',
      market: 'maybe',
      evidence: 'not JSON',
      revenue: '',
      found: 'Great',
      in_force: 'Great',
      before: 'Great',
      lower: 'yes',
      risk: 'Huge',
      corrects: '',
      score: '',
      potential: '',
      answered: '',
    });
    expect(open(workbook)).toMatchObject({
      inForce: null,
      latest: {
        answers: { independence: 'yes', plan: 'submitted' },
        signs: { business_model: 'no', salesperson: 'no' },
        evidence: {},
        figures: { revenue: 'Unknown', resellerRevenue: 5_000_000 },
        found: 'Unknown',
        before: null,
        inForce: 'Unknown',
        lower: null,
        risk: 'Unknown',
        corrects: null,
        score: null,
        potential: null,
        answered: null,
      },
    });
    expect(open(workbook).latest?.answers).not.toHaveProperty('seller');
    expect(open(workbook).latest?.answers).not.toHaveProperty('plan_months');
    expect(open(workbook).latest?.signs).not.toHaveProperty('market');
  });

  it.each(['None', 'Low', 'Watch', 'High', 'Critical', 'Unknown'])('reads the risk %s', (risk) => {
    const workbook = filledWorkbook();
    review(workbook);
    Object.assign(workbook.rows.reviews[0] ?? {}, { risk });
    expect(open(workbook).latest?.risk).toBe(risk);
  });

  it.each(['0', '12', '00', '1.5', ' 3', '123', '-1'])(
    'reads the months %j only where they are some',
    (cell) => {
      const workbook = filledWorkbook();
      review(workbook);
      Object.assign(workbook.rows.reviews[0] ?? {}, { plan_months: cell });
      const expected = { '0': 0, '12': 12, '00': 0 }[cell];
      expect(open(workbook).latest?.answers.plan_months).toBe(expected);
    },
  );

  it.each(['{"seller":1,"plan":"since May","toString":"x"}', '["x"]', 'null', '1', '"text"'])(
    'with the evidence %j keeps the lines that are some',
    (evidence) => {
      const workbook = filledWorkbook();
      review(workbook);
      Object.assign(workbook.rows.reviews[0] ?? {}, { evidence });
      expect(open(workbook).latest?.evidence).toEqual(evidence.startsWith('{') ? { plan: 'since May' } : {});
    },
  );
});

describe('an earlier review', () => {
  it('is opened by its id, as it was logged', () => {
    const workbook = filledWorkbook();
    const first = review(workbook).review;
    review(workbook, weak, { lower: 'confirmed' });
    const input = { resellerId: 'R0001', reviewId: first.reviewId };
    expect(ask(workbook, 'openLoggedReview', input)).toEqual(first);
    expect(callsOf(workbook, () => ask(workbook, 'openLoggedReview', input))).toEqual([
      'readColumn reviews',
      'readRow reviews',
    ]);
  });

  it('is gone where the log has none, and where it is another reseller’s', () => {
    const workbook = filledWorkbook();
    const { reviewId } = review(workbook).review;
    for (const input of [
      { resellerId: 'R0001', reviewId: 'R0001.20200101T000000.x' },
      { resellerId: 'R0002', reviewId },
    ]) {
      expect(refusal(workbook, 'openLoggedReview', input)).toMatchObject({
        kind: 'gone',
        message: expect.stringContaining('no longer in the log'),
      });
    }
  });
});

it('a cell that the latest review had filled and that is blank now is filled from the log again', () => {
  const workbook = filledWorkbook();
  review(workbook);
  const row = { ...resellerRow(workbook) };
  Object.assign(resellerRow(workbook), { commitment: '', risk: '' });
  expect(open(workbook).completed).not.toBeNull();
  expect(resellerRow(workbook)).toEqual(row);
  Object.assign(resellerRow(workbook), { commitment: 12 });
  expect(open(workbook).completed).toBeNull();
});
