import { describe, expect, it } from 'vitest';
import { dependenceOf } from '../../src/core/dependence.ts';

describe('who needs whom', () => {
  it.each([
    [0.008, 0.22, 'we need them'],
    [0.22, 0.008, 'they need us'],
    [0.1, 0.1, 'mutual'],
    [0.1, 0.099995, 'they need us'],
    [0.099995, 0.1, 'we need them'],
    [0.099995, 0.099995, 'neither'],
    [0, 0, 'neither'],
    [1, 1, 'mutual'],
    [0.1 * (1 - 5e-13), 0, 'they need us'],
    [0, 0.1 * (1 - 5e-13), 'we need them'],
  ])('at %d of theirs and %d of ours: %3$s', (theirs, ours, answer) => {
    expect(dependenceOf(theirs, ours, 0.1)).toBe(answer);
  });

  it('follows another threshold', () => {
    expect(dependenceOf(0.15, 0.25, 0.2)).toBe('we need them');
    expect(dependenceOf(0.15, 0.25, 0.15)).toBe('mutual');
  });
});
