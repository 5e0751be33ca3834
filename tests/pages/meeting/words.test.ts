import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/core/unknown.ts';
import {
  shortMonth,
  wordsOfDay,
  wordsOfMoney,
  wordsOfMonths,
  wordsOfShare,
} from '../../../src/pages/meeting/words.ts';

describe('the words of the meeting page', () => {
  it.each([
    ['2026-07-05', '5 Jul 2026'],
    ['2026-12-31', '31 Dec 2026'],
    ['2026-13-01', '1 13 2026'],
    ['soon', 'soon'],
    ['', ''],
  ])('the day %j is %j', (day, words) => {
    expect(wordsOfDay(day)).toBe(words);
  });

  it.each([
    [[], ''],
    [['2026-07'], 'Jul 2026'],
    [['2026-07', '2026-08'], 'Jul and Aug 2026'],
    [['2026-11', '2026-12', '2027-01'], 'Nov and Dec 2026; Jan 2027'],
    [['2026-07', '2026-08', '2026-09'], 'Jul, Aug and Sep 2026'],
  ])('the months %j are %j', (months, words) => {
    expect(wordsOfMonths(months)).toBe(words);
    for (const month of months) expect(words).toContain(shortMonth(month));
  });

  it('money is whole, 0 stays 0, and what is not known says so', () => {
    expect([wordsOfMoney(0), wordsOfMoney(1234.5), wordsOfMoney(UNKNOWN)]).toEqual([
      '0',
      '1\u202f235',
      'not known',
    ]);
    expect([wordsOfShare(0.0999, [0.1]), wordsOfShare(UNKNOWN, [])]).toEqual([
      'just below 10\u202f%',
      'not known',
    ]);
  });
});
