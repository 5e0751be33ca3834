import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsToShare } from '../../src/core/years.ts';

describe('the years until the share crosses the target', () => {
  it.each([
    ['from below', 0.04, 0.4, 0.08, 0.1, 3.53],
    ['from above', 0.013, 0.05, 0.2, 0.01, 1.96],
    ['while both shrink, they faster', 0.05, -0.1, -0.5, 0.09, 1],
  ])('%s', (_, share, growth, theirs, target, years) => {
    expect(yearsToShare(share, growth, theirs, target)).toBeCloseTo(years, 2);
  });

  it.each([
    ['at the target', 0.1, 0.4, 0.08],
    ['at the target, whatever grows', 0.1, 0.05, 0.05],
    ['at the target but for arithmetic noise', 0.1 * (1 + 5e-13), 0.4, 0.08],
  ])('are 0 %s', (_, share, growth, theirs) => {
    expect(yearsToShare(share, growth, theirs, 0.1)).toBe(0);
  });

  it.each([
    ['with a share of 0', 0, 0.4, 0.08],
    ['with equal growth', 0.04, 0.08, 0.08],
    ['with growth that is equal but for arithmetic noise', 0.04, 0.1 + 0.2, 0.3],
    ['where the share falls from below the target', 0.04, 0.05, 0.2],
    ['where the share rises from above the target', 0.2, 0.2, 0.05],
  ])('are never %s', (_, share, growth, theirs) => {
    expect(yearsToShare(share, growth, theirs, 0.1)).toBe('never');
  });

  it('are Unknown only where what is not known would change them', () => {
    expect(yearsToShare(0, 'Unknown', 'Unknown', 'Unknown')).toBe('never');
    expect(yearsToShare(0.1, 'Unknown', 'Unknown', 0.1)).toBe(0);
    expect(yearsToShare('Unknown', 0.4, 0.08, 0.1)).toBe('Unknown');
    expect(yearsToShare(0.04, 'Unknown', 0.08, 0.1)).toBe('Unknown');
    expect(yearsToShare(0.04, 0.4, 'Unknown', 0.1)).toBe('Unknown');
    expect(yearsToShare(0.04, 0.4, 0.08, 'Unknown')).toBe('Unknown');
  });

  it('are refused for a share above 100 %', () => {
    expect(() => yearsToShare(4, 0.4, 0.08, 0.1)).toThrow('cannot be above 100%');
  });

  it('bring the share to the target, or would lead away from it', () => {
    const fraction = fc.double({ min: 0.001, max: 0.99, noNaN: true });
    const growth = fc.double({ min: -0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, growth, growth, fraction, (share, ours, theirs, target) => {
        fc.pre(Math.abs(ours - theirs) > 1e-3 && Math.abs(share - target) > 1e-3);
        const years = yearsToShare(share, ours, theirs, target);
        if (typeof years !== 'number') expect(ours > theirs).toBe(share > target);
        else {
          expect(years).toBeGreaterThan(0);
          expect((share * ((1 + ours) / (1 + theirs)) ** years) / target).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
