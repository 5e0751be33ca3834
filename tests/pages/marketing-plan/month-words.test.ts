import { describe, expect, it } from 'vitest';
import { longMonth, shortMonth, wordsOfMonths } from '../../../src/pages/marketing-plan/month-words.ts';

const december = 2026 * 12 + 11;

describe('months in words', () => {
  it('name the month, and the year where it is asked for', () => {
    expect([shortMonth(december), longMonth(december)]).toEqual(['Dec', 'December 2026']);
    expect([shortMonth(december + 1), longMonth(december + 1)]).toEqual(['Jan', 'January 2027']);
  });

  it('name each year once, after its last month', () => {
    expect(wordsOfMonths([december - 3, december, december + 2])).toBe('Sep, Dec 2026, Feb 2027');
    expect(wordsOfMonths([december])).toBe('Dec 2026');
    expect(wordsOfMonths([])).toBe('');
  });
});
