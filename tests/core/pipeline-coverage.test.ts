import { describe, expect, it } from 'vitest';
import { pipelineCoverage, pipelineNeeded } from '../../src/core/pipeline-coverage.ts';

describe('the coverage of the plan’s pipeline', () => {
  it.each([
    [700_000, 400_000, 120_000, 0.25, 0.625],
    [280_000, 400_000, 120_000, 1, 1],
    [0, 400_000, 0, 0.25, 0],
    [4_000_000, 400_000, 0, 0.25, 2.5],
  ])(
    'of %d for a target of %d with %d booked and a win rate of %d is %d',
    (pipeline, target, booked, rate, coverage) => {
      expect(pipelineCoverage(pipeline, target, booked, rate)).toBeCloseTo(coverage, 12);
    },
  );

  it.each([
    [400_000, 400_000],
    [400_000, 500_000],
    [0, 0],
    [0.3, 0.1 + 0.2],
    [0.1 + 0.2, 0.3],
  ])('is “reached” for a target of %d with %d booked', (target, booked) => {
    expect(pipelineCoverage(700_000, target, booked, 0.25)).toBe('reached');
  });

  it('is “reached” whatever is not known about the pipeline, else Unknown', () => {
    expect(pipelineCoverage('Unknown', 400_000, 400_000, 'Unknown')).toBe('reached');
    expect(pipelineCoverage('Unknown', 400_000, 399_999, 0.25)).toBe('Unknown');
    expect(pipelineCoverage(700_000, 400_000, 399_999, 'Unknown')).toBe('Unknown');
    expect(pipelineCoverage(700_000, 'Unknown', 400_000, 0.25)).toBe('Unknown');
    expect(pipelineCoverage(700_000, 400_000, 'Unknown', 0.25)).toBe('Unknown');
  });

  it('counts the last of the target', () => {
    expect(pipelineCoverage(4, 400_000, 399_999, 0.25)).toBeCloseTo(1, 9);
  });
});

describe('the pipeline that is needed', () => {
  it('is what is missing to the target, by the win rate', () => {
    expect(pipelineNeeded(400_000, 120_000, 0.25)).toBe(1_120_000);
    expect(pipelineNeeded(400_000, 0, 1)).toBe(400_000);
    expect(pipelineNeeded(400_000, 400_000, 'Unknown')).toBe('reached');
    expect(pipelineNeeded(400_000, 120_000, 'Unknown')).toBe('Unknown');
    expect(pipelineNeeded('Unknown', 0, 0.25)).toBe('Unknown');
    expect(pipelineNeeded(5, 'Unknown', 0.25)).toBe('Unknown');
  });
});
