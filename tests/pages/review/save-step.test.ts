import { describe, expect, it } from 'vitest';
import { wordsOfProblem } from '../../../src/pages/kit/problem-words.ts';
import { asProblem, ServerProblem } from '../../../src/pages/kit/server.ts';
import { openingPage, saving } from '../../../src/pages/kit/tasks.ts';
import { asksBeforeSaving, stepAfter } from '../../../src/pages/review/save-step.ts';
import { latest } from './sample-forms.ts';

describe('a refused save', () => {
  it.each([
    ['confirm lower', { from: 'Exposed', to: 'Portfolio' }, { from: 'Exposed', to: 'Portfolio' }],
    [
      'figures changed',
      { shown: { revenue: 1, resellerRevenue: 10 }, now: { revenue: 2, resellerRevenue: 10 } },
      { now: { revenue: 2, resellerRevenue: 10 } },
    ],
    ['reviewed meanwhile', latest, { review: latest }],
  ] as const)('with %s asks about its details', (kind, details, expected) => {
    expect(stepAfter(new ServerProblem(kind, 'x', details))).toMatchObject({ kind, ...expected });
  });

  it.each(['confirm lower', 'figures changed', 'reviewed meanwhile', 'busy'] as const)(
    'with %s and no details tells the server’s sentence',
    (kind) => {
      for (const details of [null, {}, 'text']) {
        const problem = new ServerProblem(kind, 'x', details);
        expect(stepAfter(problem)).toEqual({ kind: 'problem', problem });
      }
    },
  );

  it('is asked before it is sent, where a lower standing is known', () => {
    expect(asksBeforeSaving('Exposed', 'Portfolio', true)).toEqual({
      kind: 'confirm lower',
      from: 'Exposed',
      to: 'Portfolio',
    });
    expect(asksBeforeSaving('Exposed', 'Rising', false)).toBeUndefined();
    expect(asksBeforeSaving(null, 'Portfolio', true)).toBeUndefined();
  });
});

describe('the words for a problem', () => {
  it.each(['PERMISSION_DENIED', 'Authorization is required to perform that action.', 'x refused to connect'])(
    'advise on several accounts for “%s”',
    (message) => {
      const words = wordsOfProblem(new ServerProblem('offline', message), saving);
      expect(words.advice).toContain('Several Google accounts');
      expect(words.text).not.toContain(message);
    },
  );

  it('offer set-up for a setting that is gone, and for no other', () => {
    const missing = new ServerProblem('bad settings', 'There is no row.', 'missing');
    expect(wordsOfProblem(missing, openingPage).cures).toEqual(['Set up this workbook', 'Try again']);
  });

  it('say where they stand', () => {
    const problem = new ServerProblem('offline', 'PERMISSION_DENIED');
    for (const place of ['sidebar', 'window'] as const) {
      const { text, advice } = wordsOfProblem(problem, openingPage, place);
      expect(text).toBe(`Google does not let this ${place} use the spreadsheet.`);
      expect(advice).toContain(`and open this ${place} again.`);
    }
  });

  it('never show what the transport says', () => {
    const words = wordsOfProblem(asProblem(new TypeError('x is undefined')), saving);
    expect(words.text).toBe('The spreadsheet could not be reached. Check the connection, then try again.');
    expect(words.safe).toBe('Your answers stay here.');
    expect(words.advice).toBeNull();
  });

  it.each([
    ['not set up', ['Set up this workbook']],
    ['gone', ['Back to the list']],
    ['view only', []],
    ['busy', ['Try again']],
    ['bad settings', ['Open the settings', 'Try again']],
  ] as const)('offer for %s what helps', (kind, cures) => {
    const words = wordsOfProblem(new ServerProblem(kind, 'What the server says.'), saving);
    expect(words.cures).toEqual(cures);
    expect(words.text).toBe('What the server says.');
  });

  it.each([
    [['Resellers', 'Resellers: Plan'], 'Not set up yet'],
    [['Resellers: Margin', 'Resellers: Plan'], 'A column is gone'],
    [null, 'Not set up yet'],
  ])('tell a missing column from a missing tab: %j', (details, title) => {
    expect(wordsOfProblem(new ServerProblem('not set up', '', details), openingPage).title).toBe(title);
  });
});
