import { describe, expect, it } from 'vitest';
import { shareDrift } from '../../src/core/drift.ts';

const million = 1_000_000;

describe('the drift of our share', () => {
  it('is negative where they outgrew us, although sales rose', () => {
    expect(shareDrift(260_000, 240_000, 6 * million, 4 * million)).toBeCloseTo(-0.016667, 6);
  });

  it('is positive where we outgrew them, 0 where both kept pace', () => {
    expect(shareDrift(240_000, 260_000, 4 * million, 6 * million)).toBeCloseTo(0.016667, 6);
    expect(shareDrift(200_000, 100_000, 2 * million, million)).toBe(0);
    expect(shareDrift(100, 0, 1000, 1000)).toBeCloseTo(0.1, 12);
    expect(shareDrift(0.3, 0.1, 0.9, 0.3)).toBe(0);
  });

  it('is refused where either year’s figures give no share', () => {
    expect(() => shareDrift(1, 1, 0, 100)).toThrow('reseller revenue is 0');
    expect(() => shareDrift(1, 1, 100, 0)).toThrow('reseller revenue before is 0; enter');
    expect(() => shareDrift(200, 1, 100, 100)).toThrow('the share is 200%, and a share cannot be above 100%');
    expect(() => shareDrift(1, 200, 100, 100)).toThrow('the share before is 200%, and a share cannot');
  });
});
