import { describe, expect, it } from 'vitest';
import { byUrgency, nextDue, wordsOfDue } from '../../../src/pages/kit/next-due.ts';
import { cobalt, resellers } from '../review/sample-forms.ts';

const today = '2026-07-15';

describe('the next reseller due', () => {
  it('is the longest overdue, then one never reviewed, then the next by its day', () => {
    expect(byUrgency(resellers, today).map(({ id }) => id)).toEqual([
      'R7',
      'R2',
      'R5',
      'R8',
      'R1',
      'R3',
      'R4',
      'R6',
    ]);
    expect(nextDue(resellers, 'R7', today)?.id).toBe('R2');
    expect(nextDue([cobalt], 'R7', today)).toBeUndefined();
  });

  it.each([
    ['', 'not reviewed yet'],
    ['2026-07-15', 'due today'],
    ['2026-07-14', 'due since 2026-07-14'],
    ['2026-07-16', 'due 2026-07-16'],
  ])('due “%s” reads %s', (due, words) => {
    expect(wordsOfDue({ ...cobalt, due }, today)).toBe(words);
  });
});
