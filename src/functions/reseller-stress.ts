import { shocks, stressTest } from '../core/stress.ts';
import { defaultThresholds } from '../core/thresholds.ts';
import { UNKNOWN } from '../core/unknown.ts';
import { defineFunction } from './calling/define-function.ts';
import {
  marginParam,
  pullThroughParam,
  resellerRevenueParam,
  sellInParam,
  servicesParam,
  thresholdsParam,
} from './shared-params.ts';

export default defineFunction({
  name: 'RESELLER_STRESS',
  summary: 'Our share and tier at a reseller after each of three shocks.',
  params: [
    { ...sellInParam, mayBeUnknown: true },
    { ...servicesParam, mayBeUnknown: true },
    { ...pullThroughParam, mayBeUnknown: true },
    { ...resellerRevenueParam, mayBeUnknown: true },
    { ...marginParam, mayBeUnknown: true },
    {
      name: 'top_seller',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of our revenue there that hangs on their top seller.',
      default: 0.7,
      mayBeUnknown: true,
    },
    {
      name: 'stand_in',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of that revenue which a stand-in keeps.',
      default: 0.25,
      mayBeUnknown: true,
    },
    {
      name: 'our_drop',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of our revenue there that a slow economy takes.',
      default: 0.3,
      mayBeUnknown: true,
    },
    {
      name: 'market_drop',
      type: 'fraction',
      limits: { atLeast: 0, atMost: 1 },
      help: 'Part of the reseller’s whole revenue that a slow economy takes.',
      default: 0.1,
      mayBeUnknown: true,
    },
    thresholdsParam,
  ],
  returns: 'Three rows without header: shock, share after it (a fraction), tier after it.',
  rule: 'L our revenue, P product at resale, R reseller revenue. salesperson leaves: x = L × top seller × (1 − stand-in), (L − x) ÷ (R − x). economy slows: L × (1 − our drop) ÷ (R × (1 − market drop)). business model changes (resale ends, services and pull-through stay): (L − P) ÷ (R − P). Nothing left of R: share 0, Inactive.',
  each: 'call',
  examples: [
    {
      args: [300_000, 150_000, 75_000, 5_000_000, 0.2],
      result: [
        ['salesperson leaves', 0.0608, 'Portfolio'],
        ['economy slows', 0.0933, 'Portfolio'],
        ['business model changes', 0.0486, 'Portfolio'],
      ],
    },
    {
      args: [300_000, '', '', 5_000_000],
      result: [
        ['salesperson leaves', 0.0294, 'Portfolio'],
        ['economy slows', 0.0467, 'Portfolio'],
        ['business model changes', 0, 'Inactive'],
      ],
      note: 'without services and pull-through nothing stays when resale ends',
    },
    {
      args: [300_000, 150_000, 75_000, 5_000_000, 0.2, 0.5, 0.5, 0.2, 0.2, [[0.01, 0.12, 0.2]]],
      result: [
        ['salesperson leaves', 0.0928, 'Portfolio'],
        ['economy slows', 0.12, 'Survival toolkit'],
        ['business model changes', 0.0486, 'Portfolio'],
      ],
      note: 'with figures of one’s own',
    },
    {
      args: [300_000, 150_000, 75_000, ''],
      result: [
        ['salesperson leaves', 'Unknown', 'Unknown'],
        ['economy slows', 'Unknown', 'Unknown'],
        ['business model changes', 'Unknown', 'Unknown'],
      ],
      note: 'ask for their revenue',
    },
  ],
  run: (
    sellIn,
    services,
    pullThrough,
    resellerRevenue,
    margin,
    topSeller,
    standIn,
    ourDrop,
    marketDrop,
    thresholds,
  ) => {
    const figures = {
      sellIn,
      services,
      pullThrough,
      resellerRevenue,
      margin,
    };
    if (!areKnown(figures)) return shocks.map((shock) => [shock, UNKNOWN, UNKNOWN]);
    // An unknown size of one shock leaves the other shocks known: it counts as no shock, and its row as unknown.
    const seller = { topSeller, standIn };
    const economy = { ourDrop, marketDrop };
    const input = {
      ...figures,
      ...(areKnown(seller) ? seller : { topSeller: 0, standIn: 0 }),
      ...(areKnown(economy) ? economy : { ourDrop: 0, marketDrop: 0 }),
    };
    const isOpen = {
      'salesperson leaves': !areKnown(seller),
      'economy slows': !areKnown(economy),
      'business model changes': false,
    };
    return stressTest(input, thresholds ?? defaultThresholds).map(({ shock, share, tier }) =>
      isOpen[shock] ? [shock, UNKNOWN, UNKNOWN] : [shock, share, tier],
    );
  },
});

function areKnown<Name extends string>(
  figures: Readonly<Record<Name, number | typeof UNKNOWN>>,
): figures is Readonly<Record<Name, number>> {
  return Object.values(figures).every((value) => value !== UNKNOWN);
}
