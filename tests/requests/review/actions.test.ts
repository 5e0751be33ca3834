import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask, callsOf, filledWorkbook, open, refusal, review, strong } from '../ask.ts';

const agreed = [
  { action: 'Train their seller', owner: 'Ada', due: '2026-09-01' },
  { action: 'Ask for the plan', owner: '', due: '' as const },
];

function digest(action: string): string {
  return createHash('sha256')
    .update(JSON.stringify([action, '']))
    .digest('hex')
    .slice(0, 8);
}

function reviewed() {
  const workbook = filledWorkbook();
  const { reviewId } = review(workbook).review;
  return { workbook, input: { reviewId, resellerId: 'R0001', actions: agreed } };
}

describe('adding actions', () => {
  it('adds one row each, with its reseller and its review', () => {
    const { workbook, input } = reviewed();
    expect(ask(workbook, 'addActions', input)).toEqual({ added: 2 });
    expect(workbook.rows.actions).toEqual([
      {
        action: 'Train their seller',
        reseller_id: 'R0001',
        name: 'Nordwind',
        owner: 'Ada',
        due: '2026-09-01',
        status: 'open',
        review_id: input.reviewId,
        // Stays for good: a retry after a new version of the add-on must find it.
        action_id: `${input.reviewId}/1.${digest('Train their seller')}`,
      },
      expect.objectContaining({ action: 'Ask for the plan', owner: '', due: '', status: 'open' }),
    ]);
  });

  it('adds nothing twice, also after a person has edited and moved the rows', () => {
    const { workbook, input } = reviewed();
    ask(workbook, 'addActions', input);
    Object.assign(workbook.rows.actions[0] ?? {}, { action: 'Train both', owner: 'Ben', status: 'done' });
    workbook.rows.actions.reverse();
    expect(ask(workbook, 'addActions', input)).toEqual({ added: 0 });
    expect(workbook.rows.actions).toHaveLength(2);
  });

  it('adds other actions of the same review', () => {
    const { workbook, input } = reviewed();
    ask(workbook, 'addActions', input);
    const actions = [{ action: 'Visit them', owner: '', due: '' as const }, ...agreed.slice(1)];
    expect(ask(workbook, 'addActions', { ...input, actions })).toEqual({ added: 1 });
    expect(workbook.rows.actions.map(({ action }) => action)).toContain('Visit them');
  });

  it('adds the same words twice where they were agreed twice', () => {
    const { workbook, input } = reviewed();
    const actions = [agreed[0], agreed[0]].flatMap((action) => action ?? []);
    expect(ask(workbook, 'addActions', { ...input, actions })).toEqual({ added: 2 });
  });

  it('adds none where none is ticked', () => {
    const { workbook, input } = reviewed();
    const calls = callsOf(workbook, () => ask(workbook, 'addActions', { ...input, actions: [] }));
    expect(calls).not.toContain('appendRows actions');
  });

  it('reads and writes each tab once, right after the review', () => {
    const { workbook, input } = reviewed();
    expect(callsOf(workbook, () => ask(workbook, 'addActions', input))).toEqual([
      'locked',
      'logHead',
      'readRow reviews',
      'readRows actions',
      'appendRows actions',
    ]);
  });

  it('finds an earlier review too, and one whose row was moved', () => {
    const { workbook, input } = reviewed();
    review(workbook, strong, {}, 'R0002');
    const calls = callsOf(workbook, () => {
      expect(ask(workbook, 'addActions', input)).toEqual({ added: 2 });
    });
    expect(calls.slice(1, 4)).toEqual(['logHead', 'readColumn reviews', 'readRow reviews']);
    const last = review(workbook, strong, {}, 'R0003').review.reviewId;
    workbook.rows.reviews.reverse();
    const other = { ...input, reviewId: last, resellerId: 'R0003' };
    expect(ask(workbook, 'addActions', other)).toEqual({ added: 2 });
    expect(workbook.rows.actions[2]).toMatchObject({ name: 'Castell', reseller_id: 'R0003' });
  });

  it('is refused for a review that the log has not, and for another reseller’s', () => {
    const { workbook, input } = reviewed();
    for (const wrong of [
      { ...input, reviewId: 'R0001.20200101T000000.x' },
      { ...input, resellerId: 'R0002' },
    ]) {
      expect(refusal(workbook, 'addActions', wrong)).toMatchObject({
        kind: 'gone',
        message: expect.stringContaining('This review is no longer in the log'),
      });
    }
    expect(workbook.rows.actions).toEqual([]);
  });

  it('is refused while somebody else is saving', () => {
    const { workbook, input } = reviewed();
    workbook.isHeldByOther = true;
    expect(refusal(workbook, 'addActions', input).kind).toBe('busy');
  });

  it('that is interrupted at any call adds all or nothing, and all when it is repeated', () => {
    const quiet = reviewed();
    const calls = callsOf(quiet.workbook, () => ask(quiet.workbook, 'addActions', quiet.input));
    for (const place of calls.keys()) {
      const { workbook, input } = reviewed();
      let count = 0;
      workbook.fail = () => {
        count += 1;
        if (count === place + 1) throw new Error('timed out');
      };
      expect(refusal(workbook, 'addActions', input).kind).toBe('unexpected');
      expect(workbook.rows.actions).toEqual([]);
      ask(workbook, 'addActions', input);
      ask(workbook, 'addActions', input);
      expect(workbook.rows.actions).toEqual(quiet.workbook.rows.actions);
    }
  });
});

describe('the open actions of a form', () => {
  it('are the reseller’s own, the soonest first, those without a day last', () => {
    const workbook = filledWorkbook();
    const row = (action: string, due: string, more: Record<string, string> = {}) => ({
      action,
      due,
      owner: 'Ada',
      reseller_id: 'R0001',
      status: 'open',
      action_id: `id of ${action}`,
      ...more,
    });
    workbook.rows.actions = [
      row('no day', ''),
      row('late', '2026-09-01'),
      row('soon', '2026-08-01'),
      row('blank status', '2026-10-01', { status: '' }),
      row('done', '2026-01-01', { status: 'done' }),
      row('dropped', '2026-01-01', { status: 'dropped' }),
      row('other', '2026-01-01', { reseller_id: 'R0002' }),
      row('typed by hand', '2026-01-01', { action_id: '' }),
    ];
    const { openActions } = open(workbook);
    expect(openActions.map(({ action }) => action)).toEqual([
      'typed by hand',
      'soon',
      'late',
      'blank status',
      'no day',
    ]);
    expect(openActions[0]).toMatchObject({ actionId: '', row: 9 });
    expect(openActions[1]).toEqual({
      actionId: 'id of soon',
      row: 4,
      action: 'soon',
      owner: 'Ada',
      due: '2026-08-01',
    });
  });
});

describe('the status of an action', () => {
  it('is changed by one read and one write, and nothing else of the row', () => {
    const { workbook, input } = reviewed();
    ask(workbook, 'addActions', input);
    const before = structuredClone(workbook.rows.actions);
    const actionId = String(workbook.rows.actions[1]?.action_id);
    const asked = { resellerId: 'R0001', actionId, row: 2, action: '' };
    const calls = callsOf(workbook, () => ask(workbook, 'setActionStatus', { ...asked, status: 'done' }));
    expect(calls).toEqual(['locked', 'readColumn actions', 'changeRow actions']);
    expect(workbook.rows.actions).toEqual([before[0], { ...before[1], status: 'done' }]);
    expect(open(workbook).openActions).toHaveLength(1);
    ask(workbook, 'setActionStatus', { ...asked, status: 'open' });
    expect(workbook.rows.actions).toEqual(before);
  });

  it('of one that is gone is refused', () => {
    const workbook = filledWorkbook();
    const asked = { resellerId: 'R0001', actionId: 'x', row: 2, action: 'Call', status: 'done' } as const;
    expect(refusal(workbook, 'setActionStatus', asked)).toEqual({
      kind: 'gone',
      message: 'This action is no longer on the Actions tab.',
      details: null,
    });
  });

  it('of one that a person typed is changed where it stands, while it is the same', () => {
    const workbook = filledWorkbook();
    const typed = { action: '=Call', reseller_id: 'R0001', status: '', owner: '', due: '', action_id: '' };
    workbook.rows.actions = [{ ...typed, reseller_id: 'R0002' }, typed];
    const [{ actionId, row, action } = { actionId: 'none', row: 0, action: '' }] = open(workbook).openActions;
    const asked = { resellerId: 'R0001', actionId, row, action, status: 'done' } as const;
    const calls = callsOf(workbook, () => ask(workbook, 'setActionStatus', asked));
    expect(calls).toEqual(['locked', 'readRow actions', 'changeRow actions']);
    expect(workbook.rows.actions).toMatchObject([{ status: '' }, { ...typed, status: 'done' }]);
    for (const other of [{ row: 2 }, { action: '=call' }, { row: 4 }]) {
      expect(refusal(workbook, 'setActionStatus', { ...asked, ...other }).kind).toBe('gone');
    }
    workbook.rows.actions[1] = { ...typed, action_id: 'now one of ours' };
    expect(refusal(workbook, 'setActionStatus', asked).kind).toBe('gone');
  });
});
