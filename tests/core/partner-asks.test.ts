import { describe, expect, it } from 'vitest';
import { type PartnerAsksInput, partnerAsks } from '../../src/core/partner-asks.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';
import { UNKNOWN } from '../../src/core/unknown.ts';

const settled: PartnerAsksInput = {
  figures: { revenue: 120_000, resellerRevenue: 1_000_000 },
  seller: 'passed',
  plan: 'passed',
  emptyMonths: 0,
};

const asks = (more: Partial<PartnerAsksInput>) =>
  partnerAsks({ ...settled, ...more }, defaultThresholds).map(({ ask, benefit }) => `${ask}: ${benefit}`);

describe('partnerAsks', () => {
  it('asks for nothing where nothing is missing', () => {
    expect(asks({})).toEqual([]);
    expect(asks({ emptyMonths: undefined })).toEqual([]);
  });

  it.each<readonly [Partial<PartnerAsksInput>, string]>([
    [
      { seller: 'failed' },
      'A seller with at least 0.5 FTE for our product: your customers have somebody who knows it, and who wins more of them',
    ],
    [
      { seller: UNKNOWN },
      'Who sells our product at your side, and with how much of their time: we help the right people',
    ],
    [
      { plan: 'failed', emptyMonths: 12 },
      'A marketing plan with an initiative every month: demand comes month by month, and not by chance',
    ],
    [
      { plan: UNKNOWN, emptyMonths: undefined },
      'Your marketing plan for our product: we bring what it needs in time',
    ],
    [
      { plan: UNKNOWN, emptyMonths: 3 },
      'Your word that the marketing plan below is agreed on your side: we bring what it needs in time',
    ],
    [{ emptyMonths: 1 }, 'An initiative for the month without one: demand comes month by month'],
    [{ emptyMonths: 4 }, 'Initiatives for the 4 months without one: demand comes month by month'],
    [
      { figures: { revenue: 5, resellerRevenue: UNKNOWN } },
      'Your revenue of the last 12 months: it shows what our product is worth to you',
    ],
    [
      { figures: { revenue: 50_000, resellerRevenue: 1_000_000 } },
      'A joint plan to add 55\u202f556 of business with our product: it is then 10\u202f% of your revenue',
    ],
    [
      { figures: { revenue: 5000, resellerRevenue: 1_000_000 } },
      'A joint plan to add 5\u202f051 of business with our product: it is then 1\u202f% of your revenue',
    ],
  ])('%j asks for one thing', (more, ask) => {
    expect(asks(more)).toEqual([ask]);
  });

  it('does not ask for a revenue that we have and cannot read', () => {
    const figures = { revenue: UNKNOWN, resellerRevenue: UNKNOWN } as const;
    expect(asks({ figures })).toHaveLength(1);
    expect(asks({ figures, hasBadFigures: true })).toEqual([]);
  });

  it('begins with a first sale, and goes on in the order in which one talks', () => {
    const all = asks({
      figures: { revenue: 0, resellerRevenue: UNKNOWN },
      seller: 'failed',
      plan: 'failed',
    });
    expect(all.map((ask) => ask.split(':')[0])).toEqual([
      'A first sale together',
      'A seller with at least 0.5 FTE for our product',
      'A marketing plan with an initiative every month',
      'Your revenue of the last 12 months',
    ]);
    expect(all[0]).toBe('A first sale together: it shows what our product brings you');
  });

  it('names the seller time of the settings', () => {
    const [ask] = partnerAsks({ ...settled, seller: 'failed' }, { ...defaultThresholds, sellerGate: 1.5 });
    expect(ask?.ask).toContain('1.5 FTE');
  });
});
