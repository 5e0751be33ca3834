import { planGate, sellerGate, standingOf } from '../core/standing.ts';
import { defaultThresholds } from '../core/thresholds.ts';
import { defineFunction } from './calling/define-function.ts';
import { plainStanding } from './plain/plain-standing.ts';
import { planParam, revenueParam, sellerFteParam, shareParam, thresholdsParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_STANDING',
  summary: 'The standing of a reseller by three gates: weight, seller and plan.',
  params: [
    { ...revenueParam, mayBeUnknown: true },
    { ...shareParam, mayBeUnknown: true },
    sellerFteParam,
    planParam,
    thresholdsParam,
  ],
  returns:
    'Inactive, Expendable, Portfolio, Exposed, Rising or Strategic; Unknown where an answer is missing that would change it.',
  rule: 'Inactive: our revenue is 0. Expendable: share < 1%. Portfolio: 1–10%, and the seller gate or the plan gate failed. Rising: 1–10%, both passed. Exposed: ≥ 10%, and one failed. Strategic: all three gates passed. A known failure decides although the other gate is unknown.',
  examples: [
    { args: [600_000, 0.12, 0.5, true], result: 'Strategic' },
    { args: [600_000, 0.12, 0, ''], result: 'Exposed', note: 'a known failure decides' },
    { args: [250_000, 0.05, 0.5, ''], result: 'Unknown', note: 'the plan would decide' },
    { args: [250_000, 0.05, 0.5, true], result: 'Rising', note: 'they invest ahead of the revenue' },
    { args: [250_000, 0.05, 0.49, 'yes'], result: 'Portfolio', note: 'just below the seller gate' },
    { args: [400_000, 0.008, '', ''], result: 'Expendable', note: 'whatever else holds' },
    { args: [0, '', '', ''], result: 'Inactive' },
    {
      args: [600_000, 0.12, 'half of a full-time seller', 'submitted'],
      result: 'Strategic',
      note: 'in the checklist’s words',
    },
    {
      args: [600_000, 0.12, 0.5, true, [[0.01], [0.1], [0.15], [0.75]]],
      result: 'Exposed',
      note: 'with a seller gate of 0.75 FTE',
    },
    {
      args: [
        [[600_000], [''], [250_000]],
        [[0.12], [''], [5]],
        [[1], [''], [1]],
        [[true], [''], [true]],
      ],
      result: [
        ['Strategic'],
        [''],
        [
          '⚠ the share is 500%, and a share cannot be above 100%; check the units (thousands?), the year, and that services are not counted twice.',
        ],
      ],
      note: 'a bad value stays in its own cell',
    },
  ],
  run: (revenue, share, seller, plan, given) => {
    const thresholds = given ?? defaultThresholds;
    return standingOf(revenue, share, sellerGate(seller, thresholds), planGate(plan), thresholds);
  },
  plain: (revenue, share, seller, plan, thresholds) =>
    plainStanding(revenue, share, seller, plan, thresholds),
});
