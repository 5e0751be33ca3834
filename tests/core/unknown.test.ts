import { expect, it } from 'vitest';
import { UNKNOWN } from '../../src/core/unknown.ts';

it('an unknown figure is the word that a cell shows and that every function takes back', () => {
  expect(UNKNOWN).toBe('Unknown');
});
