import { describe, expect, it } from 'vitest';
import { type InitiativeStatus, isLate, isLive } from '../../src/core/initiative.ts';
import { UNKNOWN } from '../../src/core/unknown.ts';

describe('an initiative', () => {
  it.each<[InitiativeStatus, boolean, boolean]>([
    ['planned', true, true],
    ['running', true, true],
    ['done', true, false],
    ['dropped', false, false],
  ])('that is %s is live: %s, and late after its month: %s', (status, live, late) => {
    expect(isLive({ status })).toBe(live);
    expect(isLate({ status, month: 10 }, 11)).toBe(late);
    expect(isLate({ status, month: 11 }, 11)).toBe(false);
    expect(isLate({ status, month: UNKNOWN }, 11)).toBe(false);
  });
});
