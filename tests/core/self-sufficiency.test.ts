import { describe, expect, it } from 'vitest';
import { defaultSelfSufficiencyWeights, selfSufficiency } from '../../src/core/self-sufficiency.ts';

describe('self-sufficiency', () => {
  it('weighs leads 40, deals 30 and support 30 if nothing else is set', () => {
    expect(defaultSelfSufficiencyWeights()).toEqual([40, 30, 30]);
  });

  it.each([
    [[0.25, 0.4, 0.5], [40, 30, 30], 37],
    [[0, 0, 0], [40, 30, 30], 0],
    [[1, 1, 1], [40, 30, 30], 100],
    [[1, 0, 0], [40, 30, 30], 40],
    [[0, 1, 0.5], [20, 50, 30], 65],
  ])('of %j with weights %j is %d', (parts, weights, points) => {
    expect(selfSufficiency(parts, weights)).toBeCloseTo(points, 12);
  });
});
