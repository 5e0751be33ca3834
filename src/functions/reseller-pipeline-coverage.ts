import { pipelineCoverage } from '../core/pipeline-coverage.ts';
import { defineFunction } from './calling/define-function.ts';

export default defineFunction({
  name: 'RESELLER_PIPELINE_COVERAGE',
  summary: 'How far the pipeline that the plan is to bring covers what the target still needs.',
  params: [
    {
      name: 'plan_pipeline',
      type: 'money',
      help: 'Pipeline that the plan’s initiatives are to bring.',
      mayBeUnknown: true,
    },
    { name: 'target', type: 'money', help: 'Bookings to reach.', mayBeUnknown: true },
    { name: 'booked', type: 'money', help: 'Bookings so far.', mayBeUnknown: true },
    {
      name: 'win_rate',
      type: 'fraction',
      limits: { above: 0, atMost: 1 },
      help: 'Part of the pipeline’s value that is won.',
      mayBeUnknown: true,
    },
  ],
  returns: 'A fraction, to be shown as a percentage (100% is enough), or reached.',
  rule: 'coverage = plan pipeline ÷ ((target − booked) ÷ win rate); reached where booked ≥ target.',
  examples: [
    { args: [700_000, 400_000, 120_000, 0.25], result: 0.625 },
    { args: [1_120_000, 400_000, 120_000, '25%'], result: 1, note: 'just enough' },
    { args: [700_000, 400_000, 400_000, 0.25], result: 'reached' },
    { args: [0, 400_000, 120_000, 0.25], result: 0, note: 'no pipeline planned' },
    { args: [700_000, 400_000, '', 0.25], result: 'Unknown', note: 'a blank is not 0' },
    {
      args: [700_000, 400_000, 120_000, 25],
      result: '⚠ win rate is 25; enter a fraction such as 20% or 0.2, above 0% and at most 100%.',
    },
  ],
  run: (planPipeline, target, booked, winRate) => pipelineCoverage(planPipeline, target, booked, winRate),
});
