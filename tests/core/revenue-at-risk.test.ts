import { expect, it } from 'vitest';
import { revenueAtRisk } from '../../src/core/revenue-at-risk.ts';

it('is our revenue where the risk is High or Critical, with the unknown beside it and never added', () => {
  expect(
    revenueAtRisk([
      { revenue: 1, risk: 'None' },
      { revenue: 2, risk: 'Low' },
      { revenue: 4, risk: 'Watch' },
      { revenue: 8, risk: 'High' },
      { revenue: 16, risk: 'Critical' },
      { revenue: 32, risk: 'Unknown' },
      { revenue: 64, risk: 'Unknown' },
    ]),
  ).toEqual({ atRisk: 24, ofUnknownRisk: 96, withoutRevenue: 0 });
});

it('counts the resellers whose revenue is not known and may be at risk', () => {
  expect(
    revenueAtRisk([
      { revenue: 'Unknown', risk: 'High' },
      { revenue: 'Unknown', risk: 'Unknown' },
      { revenue: 'Unknown', risk: 'Low' },
      { revenue: 5, risk: 'Critical' },
    ]),
  ).toEqual({ atRisk: 5, ofUnknownRisk: 0, withoutRevenue: 2 });
});

it('of no resellers is nothing', () => {
  expect(revenueAtRisk([])).toEqual({ atRisk: 0, ofUnknownRisk: 0, withoutRevenue: 0 });
});
