import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revenueGap } from '../../src/core/gap.ts';
import { RuleError } from '../../src/core/rule-error.ts';
import { type Gate, standingOf } from '../../src/core/standing.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';
import { type WhyInput, whyStanding } from '../../src/core/why.ts';

const million = 1_000_000;
const example: WhyInput = {
  revenue: 600_000,
  share: 0.12,
  seller: 'passed',
  plan: 'passed',
  resellerRevenue: 5 * million,
};
/** The sentence, its narrow no-break spaces shown as underscores. */
const why = (input: Partial<WhyInput> = {}, thresholds = defaultThresholds) =>
  whyStanding({ ...example, ...input }, thresholds).replaceAll('\u202f', '_');
const rising = { revenue: 200_000, share: 0.04 };
const expendable = { revenue: 40_000, share: 0.008 };

describe('the sentence says the standing, what decides it and the next step', () => {
  it.each<[string, Partial<WhyInput>, string[]]>([
    ['Inactive', { revenue: 0, share: 0 }, ['nothing was sold', 'next: a first sale.']],
    [
      'Inactive',
      { revenue: 0, share: 'Unknown', resellerRevenue: 'Unknown' },
      ['nothing was sold', 'a first sale.'],
    ],
    ['Inactive', { revenue: 'Unknown', share: 0 }, ['nothing was sold', 'a first sale.']],
    [
      'Expendable',
      expendable,
      [
        '0.8_% of their revenue is below 1_%',
        'easily dropped',
        'next: add 10_101 to our revenue there',
        'to reach 1_%.',
      ],
    ],
    [
      'Portfolio',
      { ...rising, seller: 'failed', plan: 'failed' },
      [
        '4_% of their revenue, but nobody there has 0.5 FTE or more',
        'next: agree on a seller with at least 0.5 FTE for us.',
      ],
    ],
    [
      'Portfolio',
      { ...rising, plan: 'failed' },
      [
        '4_% of their revenue, but there is no marketing plan',
        'next: agree on a marketing plan with monthly initiatives.',
      ],
    ],
    [
      'Exposed',
      { seller: 'failed' },
      ['12_% of their revenue, but nobody there', 'agree on a seller with at least 0.5 FTE for us.'],
    ],
    [
      'Exposed',
      { plan: 'failed' },
      ['12_% of their revenue, but there is no marketing plan', 'agree on a marketing plan'],
    ],
    [
      'Rising',
      rising,
      [
        '4_% of their revenue, with a seller and a marketing plan in place',
        'next: add 333_333 to our revenue there',
        'to reach 10_%.',
      ],
    ],
    [
      'Strategic',
      {},
      ['12_% of their revenue, with a seller and a marketing plan', 'all gates are passed', 'next: keep'],
    ],
  ])('%s, of %j', (standing, input, words) => {
    const sentence = why(input);
    expect(sentence.startsWith(`${standing}: `)).toBe(true);
    for (const each of words) expect(sentence).toContain(each);
    expect(sentence.match(/next: /g)).toHaveLength(1);
    expect(sentence.endsWith('.')).toBe(true);
  });

  it('with the standing that the figures give, whatever they are', () => {
    const gate = fc.constantFrom<Gate>('passed', 'failed', 'Unknown');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 * million }),
        gate,
        gate,
        fc.boolean(),
        (revenue, seller, plan, isGiven) => {
          const share = revenue / (5 * million);
          const standing = standingOf(revenue, share, seller, plan, defaultThresholds);
          const sentence = whyStanding(
            { revenue, share: isGiven ? share : 'Unknown', seller, plan, resellerRevenue: 5 * million },
            defaultThresholds,
          );
          expect(sentence).toMatch(new RegExp(`^${standing}: [^=]+; next: [^=;]+\\.$`));
        },
      ),
    );
  });
});

describe('the first failed gate, seller before plan,', () => {
  it.each<[Gate, Gate, RegExp]>([
    ['failed', 'failed', /seller with at least 0.5 FTE/],
    ['failed', 'passed', /seller with at least 0.5 FTE/],
    ['failed', 'Unknown', /seller with at least 0.5 FTE/],
    ['passed', 'failed', /marketing plan that is submitted and live/],
    ['Unknown', 'failed', /marketing plan that is submitted and live/],
  ])('of seller %s and plan %s is the one to cure', (seller, plan, cure) => {
    expect(why({ seller, plan })).toMatch(cure);
    expect(why({ ...rising, seller, plan })).toMatch(cure);
  });

  it('names the seller gate in force', () => {
    expect(why({ seller: 'failed' }, { ...defaultThresholds, sellerGate: 1 })).toMatch(
      /has 1 FTE or more.*at least 1 FTE/,
    );
  });
});

describe('the first unknown that matters', () => {
  it.each<[string, Partial<WhyInput>, string[]]>([
    [
      'is their revenue where the share is unknown',
      { share: 'Unknown', resellerRevenue: 'Unknown', seller: 'Unknown', plan: 'Unknown' },
      ['without their revenue there is no share', 'next: ask for their revenue.'],
    ],
    [
      'is their revenue where both revenues are unknown',
      { revenue: 'Unknown', share: 'Unknown', resellerRevenue: 'Unknown' },
      ['next: ask for their revenue.'],
    ],
    [
      'is our revenue where theirs is known',
      { revenue: 'Unknown', share: 'Unknown', seller: 'Unknown' },
      ['without our revenue there is no share', 'next: enter our revenue there.'],
    ],
    [
      'is the seller before the plan',
      { seller: 'Unknown', plan: 'Unknown' },
      [
        '12_% of their revenue, but who sells our product there is not known',
        'next: ask how much of a seller’s time is ours.',
      ],
    ],
    [
      'is the seller where the plan is there',
      { ...rising, seller: 'Unknown' },
      ['4_%', 'how much of a seller’s time'],
    ],
    [
      'is the plan where the seller is there',
      { ...rising, plan: 'Unknown' },
      [
        '4_% of their revenue, but whether there is a marketing plan is not known',
        'next: ask for their marketing plan.',
      ],
    ],
  ])('%s', (_, input, words) => {
    const sentence = why(input);
    expect(sentence.startsWith('Unknown: ')).toBe(true);
    for (const each of words) expect(sentence).toContain(each);
  });

  it('is not asked for where its answer would change nothing', () => {
    expect(why({ ...expendable, seller: 'Unknown', plan: 'Unknown' })).toMatch(/^Expendable: /);
    expect(why({ seller: 'failed', plan: 'Unknown' })).toMatch(/^Exposed: /);
    expect(why({ ...rising, seller: 'Unknown', plan: 'failed' })).toMatch(/^Portfolio: /);
  });
});

describe('the money', () => {
  it('is called our revenue there, so that it is not read as our invoices', () => {
    expect(why(rising)).toContain(
      'add 333_333 to our revenue there (resale, services and pull-through) to reach 10_%',
    );
  });

  it('is named without a currency and without decimals', () => {
    expect(whyStanding({ ...example, ...rising }, defaultThresholds)).toContain('add 333\u202f333 to');
  });

  it('follows from the share where our revenue is unknown', () => {
    expect(why({ revenue: 'Unknown', share: 0.04 })).toContain('add 333_333 to our revenue there');
  });

  it('goes by our revenue, not by the rounded share beside it', () => {
    expect(why({ revenue: 252_000, share: 0.05 })).toContain('add 275_556 to');
  });

  it('goes to the thresholds in force', () => {
    const thresholds = { ...defaultThresholds, expendable: 0.02, toolkit: 0.2 };
    expect(why({ revenue: 50_000, share: 0.01 }, thresholds)).toMatch(
      /is below 2_%.*add 51_020 .* to reach 2_%/,
    );
    expect(why({}, thresholds)).toMatch(/^Rising: 12_% .*add 500_000 .* to reach 20_%/);
  });

  it('is what RESELLER_GAP gives as new business, to the whole unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50_000, max: 499_000 }), (revenue) => {
        const gap = revenueGap(revenue, 5 * million, 0.1, 'added');
        const [, money = ''] = /add ([\d_]+) to/.exec(why({ revenue, share: revenue / (5 * million) })) ?? [];
        expect(Number(money.replaceAll('_', ''))).toBe(Math.round(gap));
      }),
    );
  });

  it.each([
    ['to 1 %', expendable, 'ask for their revenue, to name the money that is missing to 1_%'],
    ['to 10 %', rising, 'ask for their revenue, to name the money that is missing to 10_%'],
  ])('%s is asked for, not named, without the reseller’s revenue', (_, input, words) => {
    const sentence = why({ ...input, resellerRevenue: 'Unknown' });
    expect(sentence).toContain(`next: ${words}.`);
    expect(sentence).not.toMatch(/add \d/);
  });

  it.each([
    { seller: 'failed' as const },
    { plan: 'failed' as const },
    {},
    { ...rising, plan: 'failed' as const },
  ])('is not named where it is not the next step: %j', (input) => {
    expect(why(input)).not.toMatch(/add \d/);
  });
});

describe('the share', () => {
  it('follows from the two revenues where it is not given', () => {
    expect(why({ share: 'Unknown' })).toMatch(/^Strategic: 12_% of their revenue/);
  });

  it('stays just below 10 % where rounding would put it there', () => {
    expect(why({ revenue: 499_975, share: 0.099995 })).toMatch(/^Rising: just below 10_% of their revenue/);
    expect(why({ revenue: 49_999, share: 0.0099998 })).toMatch(
      /^Expendable: just below 1_% of their revenue, so we are easily dropped/,
    );
  });

  it('at 10 % but for arithmetic noise is 10 %', () => {
    expect(why({ revenue: 110_000 / 0.55, share: 'Unknown', resellerRevenue: 2 * million })).toMatch(
      /^Strategic: 10_% of/,
    );
  });

  it('above 15 % adds that they now depend on us, a risk to both', () => {
    const words = 'above 15_%, so they now depend on us (a risk to both)';
    expect(why({ revenue: 800_000, share: 0.16 })).toContain(
      `Strategic: 16_% of their revenue, ${words}, with`,
    );
    expect(why({ revenue: 800_000, share: 0.16, seller: 'failed' })).toContain(
      `Exposed: 16_% of their revenue, ${words}, but`,
    );
    expect(why({ revenue: 800_000, share: 0.16, plan: 'Unknown' })).toContain(words);
    expect(why({ revenue: 750_500, share: 0.1501 })).toContain(
      'just above 15_% of their revenue, so they now depend on us (a risk to both)',
    );
  });

  it.each([0.15, 0.15 * (1 + 5e-13), 0.1499])('of %d does not', (share) => {
    expect(why({ revenue: share * 5 * million, share })).not.toContain('depend');
  });

  it('names the dependence threshold in force', () => {
    expect(why({}, { ...defaultThresholds, dependence: 0.11 })).toContain(
      'above 11_%, so they now depend on us',
    );
  });
});

describe('a share beside the two revenues', () => {
  it.each([0.12, 0.1205, 0.1195, 0.1204])('of %d agrees with 12 %%', (share) => {
    expect(why({ share })).toMatch(/^Strategic: /);
  });

  it.each([
    [0.1206, '12.06%'],
    [0.1194, '11.94%'],
    [0.012, '1.2%'],
  ])('of %d contradicts 12 %%', (share, shown) => {
    expect(() => why({ share })).toThrow(RuleError);
    expect(() => why({ share })).toThrow(`the share is ${shown}, but revenue ÷ reseller revenue is 12%`);
  });

  it('decides, as it does for the standing, where both agree closely enough', () => {
    expect(why({ revenue: 499_000, share: 0.1 })).toMatch(/^Strategic: 10_% of/);
    expect(why({ revenue: 501_000, share: 0.0999 })).toMatch(/^Rising: just below 10_%/);
  });

  it('gives the money where the revenue by itself would already be there', () => {
    expect(why({ revenue: 50_000, share: 0.0096 })).toMatch(/^Expendable: .* add 2_020 to our revenue there/);
    expect(why({ revenue: 49_000, share: 0.0096 })).toMatch(/^Expendable: .* add 1_010 to our revenue there/);
  });

  it('is not compared where one revenue is unknown', () => {
    expect(why({ share: 0.3, revenue: 'Unknown' })).toMatch(/^Strategic: 30_%/);
    expect(why({ share: 0.3, resellerRevenue: 'Unknown' })).toMatch(/^Strategic: 30_%/);
  });

  it('cannot make up for a reseller’s revenue of 0, or for a share above 100 %', () => {
    expect(() => why({ resellerRevenue: 0 })).toThrow('reseller revenue is 0');
    expect(() => why({ revenue: 'Unknown', share: 0.05, resellerRevenue: 0 })).toThrow(
      'reseller revenue is 0',
    );
    expect(() => why({ resellerRevenue: 500_000 })).toThrow('cannot be above 100%');
    expect(() => why({ revenue: 5, share: 0, resellerRevenue: 'Unknown' })).toThrow('the share is 0');
  });
});
