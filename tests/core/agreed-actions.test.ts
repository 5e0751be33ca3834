import { describe, expect, it } from 'vitest';
import { agreedActions, stateOfAction } from '../../src/core/agreed-actions.ts';

describe('stateOfAction', () => {
  it.each([
    ['open', '2026-07-14', 'late'],
    ['open', '2026-07-15', 'open'],
    ['open', '', 'open'],
    ['open', 'soon', 'open'],
    ['open', '2026-02-30', 'open'],
    ['', '2026-07-14', 'late'],
    ['Done', '2026-07-16', 'open'],
    ['done', '2020-01-01', 'done'],
    ['dropped', '2020-01-01', 'dropped'],
  ])('%j until %j is %s', (status, due, state) => {
    expect(stateOfAction(status, due, '2026-07-15')).toBe(state);
  });
});

describe('agreedActions', () => {
  const action = (state: 'late' | 'open' | 'done' | 'dropped', due: string) => ({ state, due });

  it('puts the late first, then the open, each by its day and those without one last', () => {
    const { actions, earlier } = agreedActions(
      [
        action('open', ''),
        action('open', '2026-08-02'),
        action('late', '2026-07-02'),
        action('open', 'soon'),
        action('late', '2026-07-01'),
        action('open', '2026-08-01'),
      ],
      0,
    );
    expect(actions.map(({ due }) => due)).toEqual([
      '2026-07-01',
      '2026-07-02',
      '2026-08-01',
      '2026-08-02',
      '',
      'soon',
    ]);
    expect(earlier).toBe(0);
  });

  it('keeps of the settled ones those with the latest days, and counts the others', () => {
    const { actions, earlier } = agreedActions(
      [
        action('dropped', '2026-03-01'),
        action('done', '2026-01-01'),
        action('done', ''),
        action('done', '2026-05-01'),
        action('dropped', '2026-04-01'),
        action('open', ''),
      ],
      3,
    );
    expect(actions).toEqual([
      action('open', ''),
      action('done', '2026-05-01'),
      action('dropped', '2026-04-01'),
      action('dropped', '2026-03-01'),
    ]);
    expect(earlier).toBe(2);
  });

  it('has nothing of nothing', () => {
    expect(agreedActions([], 6)).toEqual({ actions: [], earlier: 0 });
  });
});
