import { planGate, sellerGate } from '../core/standing.ts';
import { defaultThresholds } from '../core/thresholds.ts';
import { whyStanding } from '../core/why.ts';
import { defineFunction } from './calling/define-function.ts';
import { planParam, revenueParam, sellerFteParam, shareParam, thresholdsParam } from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_WHY',
  summary: 'One sentence about a reseller: its standing, what decides it and the single next step.',
  params: [
    { ...revenueParam, mayBeUnknown: true },
    { ...shareParam, mayBeUnknown: true },
    sellerFteParam,
    planParam,
    {
      name: 'reseller_revenue',
      type: 'money',
      help: 'The reseller’s whole revenue in the same 12 months; without it no money is named.',
      optional: true,
      mayBeUnknown: true,
    },
    thresholdsParam,
  ],
  returns: 'Text: one sentence.',
  rule: 'Inactive: a first sale. Expendable: the money to 1%. Portfolio, Exposed: the first failed of seller, plan. Rising: the money to 10%. Strategic: all gates passed (above 15%: they now depend on us). Unknown: the first unknown whose answer would change the standing, in the order reseller revenue, seller, plan.',
  examples: [
    {
      args: [600_000, 0.12, 0.5, true, 5_000_000],
      result:
        'Strategic: 12\u202f% of their revenue, with a seller and a marketing plan: all gates are passed; next: keep the monthly initiatives going.',
    },
    {
      args: [600_000, 0.12, 0, '', 5_000_000],
      result:
        'Exposed: 12\u202f% of their revenue, but nobody there has 0.5 FTE or more for our product; next: agree on a seller with at least 0.5 FTE for us.',
    },
    {
      args: [250_000, 0.05, 0.5, '', 5_000_000],
      result:
        'Unknown: 5\u202f% of their revenue, but whether there is a marketing plan is not known; next: ask for their marketing plan.',
    },
    {
      args: [250_000, 0.05, 0.5, true, 5_000_000],
      result:
        'Rising: 5\u202f% of their revenue, with a seller and a marketing plan in place; next: add 277\u202f778 to our revenue there (resale, services and pull-through) to reach 10\u202f%.',
      note: 'the money to 10%',
    },
    {
      args: [400_000, 0.008, '', ''],
      result:
        'Expendable: 0.8\u202f% of their revenue is below 1\u202f%, so we are easily dropped; next: ask for their revenue, to name the money that is missing to 1\u202f%.',
      note: 'without reseller_revenue it asks for it',
    },
    {
      args: [40_000, 0.008, '', '', 5_000_000],
      result:
        'Expendable: 0.8\u202f% of their revenue is below 1\u202f%, so we are easily dropped; next: add 10\u202f101 to our revenue there (resale, services and pull-through) to reach 1\u202f%.',
      note: 'the money to 1%',
    },
    {
      args: [250_000, 0.05, 0.5, 'promised'],
      result:
        'Portfolio: 5\u202f% of their revenue, but there is no marketing plan that is submitted and live; next: agree on a marketing plan with monthly initiatives.',
      note: 'only the plan is missing',
    },
    {
      args: [1_000_000, 0.2, 1, true],
      result:
        'Strategic: 20\u202f% of their revenue, above 15\u202f%, so they now depend on us (a risk to both), with a seller and a marketing plan: all gates are passed; next: keep the monthly initiatives going.',
      note: 'above 15%',
    },
    {
      args: [400_000, '', 0.5, true],
      result: 'Unknown: without their revenue there is no share; next: ask for their revenue.',
      note: 'no share is known',
    },
    { args: [0, 0, '', ''], result: 'Inactive: nothing was sold in the period; next: a first sale.' },
    {
      args: [250_000, 0.05, 0.5, true, 5_000_000, [[0.01, 0.05, 0.15]]],
      result:
        'Strategic: 5\u202f% of their revenue, with a seller and a marketing plan: all gates are passed; next: keep the monthly initiatives going.',
      note: 'with a survival toolkit from 5% on',
    },
    {
      args: [600_000, 0.12, 0.5, true, 4_000_000],
      result: '⚠ the share is 12%, but revenue ÷ reseller revenue is 15%; correct one of the three.',
    },
  ],
  run: (revenue, share, seller, plan, resellerRevenue, given) => {
    const thresholds = given ?? defaultThresholds;
    const gates = { seller: sellerGate(seller, thresholds), plan: planGate(plan) };
    return whyStanding({ revenue, share, ...gates, resellerRevenue }, thresholds);
  },
});
