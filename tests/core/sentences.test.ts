import { describe, expect, it } from 'vitest';
import * as sentences from '../../src/core/sentences.ts';

const wanted = 'an amount of money';

/** Each sentence with its decisive words: what it is about, what it got, and the cure. */
const said: Readonly<Record<keyof typeof sentences, readonly [string, ...(string | RegExp)[]][]>> = {
  resellerRevenueIsZero: [[sentences.resellerRevenueIsZero(), 'reseller revenue is 0', 'enter', '12 months']],
  resellerRevenueBeforeIsZero: [
    [sentences.resellerRevenueBeforeIsZero(), 'reseller revenue before is 0', 'enter', '12 months before'],
  ],
  shareAboveWhole: [
    [sentences.shareAboveWhole(1.0004), 'the share is just above 100%, and'],
    [sentences.shareAboveWhole(1.001), 'the share is 100.1%, and'],
    [sentences.shareAboveWhole(2, 'share before'), 'the share before is 200%, and'],
    [sentences.shareAboveWhole(1.2), '120%', 'cannot be above 100%', 'units', 'year', 'counted twice'],
  ],
  shareWithoutRevenue: [
    [sentences.shareWithoutRevenue(1e-7), 'the share is 0.00001%'],
    [sentences.shareWithoutRevenue(0.05), 'our revenue is 0', 'the share is 5%', 'enter our revenue'],
  ],
  revenueWithoutShare: [
    [
      sentences.revenueWithoutShare(5000),
      'our revenue is 5000',
      'the share is 0',
      'enter the share',
      'blank',
    ],
  ],
  shareMismatch: [
    [sentences.shareMismatch(0.13, 0.12), 'the share is 13%', 'revenue ÷ reseller revenue is 12%', 'correct'],
  ],
  badThresholds: [
    [
      sentences.badThresholds([0.1, 0.2]),
      'thresholds are 0.1, 0.2;',
      'three fractions that rise',
      '1%, 10%, 15%',
      'seller gate',
    ],
  ],
  weightsNotTotal100: [[sentences.weightsNotTotal100(0.1 + 0.2), 'weights total 0.3;', 'total 100']],
  negativeWeight: [[sentences.negativeWeight(-5), 'a weight is -5', '0 or more', 'total 100']],
  wrongCountOfWeights: [
    [
      sentences.wrongCountOfWeights(2, 12),
      'weights are 2 numbers',
      'enter 12',
      'one row or one column',
      'total 100',
    ],
    [sentences.wrongCountOfWeights(1, 3), 'weights are 1 number;', 'enter 3'],
  ],
  rangeUpsideDown: [[sentences.rangeUpsideDown(8, 4), 'low is 8', 'high, 4', 'enter the lower end first']],
  revenueAboveRange: [
    [sentences.revenueAboveRange(9, 4), 'our revenue is 9', 'at most 4', 'check the units', 'year'],
  ],
  shockAboveWhole: [
    [
      sentences.shockAboveWhole('economy slows'),
      /^economy slows:/,
      'more than their whole revenue',
      'lower the market drop',
    ],
  ],
  noGrossProfit: [[sentences.noGrossProfit(-3), 'gross profit is -3', 'enter a gross profit above 0']],
  rankBeyondBrands: [[sentences.rankBeyondBrands(6, 5), 'rank is 6 of 5 brands', 'enter a rank from 1']],
  lineCardWithoutRevenue: [
    [sentences.lineCardWithoutRevenue(), 'revenues add up to 0', 'enter the revenue of at least one product'],
  ],
  productWithoutName: [
    [sentences.productWithoutName(3), 'products, cell 3', 'blank', 'enter the product’s name'],
  ],
  isWord: [
    [
      sentences.isWord('revenue', 'lots', wanted),
      'revenue is “lots”',
      'not a number',
      'enter an amount of money',
    ],
  ],
  isErrorValue: [
    [sentences.isErrorValue('revenue', '#REF!'), 'revenue', 'the error #REF!', 'correct that cell first'],
  ],
  isDate: [[sentences.isDate('revenue', wanted), 'revenue is a date', 'enter an amount of money']],
  isBoolean: [
    [sentences.isBoolean('revenue', 'TRUE', wanted), 'revenue is TRUE', 'enter an amount of money'],
  ],
  isNotFinite: [
    [sentences.isNotFinite('revenue', wanted), 'revenue is not a finite number', 'enter an amount of money'],
  ],
  isAmbiguous: [
    [
      sentences.isAmbiguous('revenue', '1,234', ['1.234', '1234']),
      'revenue',
      '“1,234”',
      '1.234 or 1234',
      'enter it as a number',
    ],
  ],
  isPercentForMoney: [
    [
      sentences.isPercentForMoney('revenue', '12%'),
      'revenue is “12%”',
      'a percentage',
      'enter an amount of money',
    ],
  ],
  isMoneyForNumber: [
    [
      sentences.isMoneyForNumber('share', '$5', 'a fraction'),
      'share is “$5”',
      'an amount of money',
      'enter a fraction',
    ],
  ],
  twoCurrencies: [[sentences.twoCurrencies('$', '€'), 'two different currencies', '$ and €', 'convert']],
  outsideLimits: [
    [
      sentences.outsideLimits('margin', '2', 'a fraction below 100%'),
      'margin is 2',
      'enter a fraction below 100%',
    ],
  ],
  negativeMoney: [
    [sentences.negativeMoney('revenue', '-5'), 'revenue is -5', 'below 0', 'refunds first', '0 or more'],
  ],
  isNotOption: [[sentences.isNotOption('mode', 'x', ['a', 'b', 'c']), 'mode is “x”', 'enter a, b or c.']],
  isNotMonth: [[sentences.isNotMonth('from', '7'), 'from is “7”', 'enter a date', '2026-07']],
  isFarMonth: [
    [
      sentences.isFarMonth('month', '2454-09'),
      'month is 2454-09',
      'from 2000 to 2199',
      'enter a date',
      '2026-07',
    ],
  ],
  isNotDay: [[sentences.isNotDay('due', 'soon'), 'due is “soon”', 'enter a date', '2026-07-15']],
  isNotName: [[sentences.isNotName('products', 'TRUE'), 'products is TRUE', 'enter a name']],
  differentShapes: [
    [
      sentences.differentShapes('revenue', '3 rows × 1 column', 'share', '2 rows × 1 column'),
      /revenue\W.*3 rows × 1 column.*share\W.*2 rows × 1 column.*same shape/,
    ],
  ],
  rangeForSingle: [
    [
      sentences.rangeForSingle('stand-in', '2 rows × 1 column'),
      'stand-in is 2 rows × 1 column',
      'give one cell',
    ],
  ],
  wrongAnswerColumns: [
    [sentences.wrongAnswerColumns(11, 12), 'answers are 11 columns wide', '12 answers', 'checklist order'],
    [sentences.wrongAnswerColumns(1, 12), 'answers is 1 column wide', '12 answers'],
  ],
  wholeIsTable: [
    [
      sentences.wholeIsTable('weights', '2 rows × 2 columns'),
      'weights is 2 rows × 2 columns',
      'one row or one column',
    ],
  ],
  wholeIsIncomplete: [
    [
      sentences.wholeIsIncomplete('weights', 2),
      'weights, cell 2',
      'no number',
      'fill in every cell',
      'leave weights out',
    ],
  ],
  plainCannotRead: [
    [sentences.plainCannotRead(), 'cannot be read without the add-on', 'enter it as a number'],
  ],
  plainBadThresholds: [[sentences.plainBadThresholds(), 'one of the thresholds is missing', 'fill in']],
  tooManyArguments: [
    [sentences.tooManyArguments('RESELLER_GAP', 5, 4), 'RESELLER_GAP', 'at most 4', 'given 5', 'remove'],
  ],
};

describe('the sentence', () => {
  it.each(Object.entries(said))('%s says what it is about, what it got and what to do', (_, cases) => {
    expect(cases.length).toBeGreaterThan(0);
    for (const [sentence, ...words] of cases) {
      for (const word of words) expect(sentence).toMatch(word);
      expect(words.length).toBeGreaterThan(0);
    }
  });

  it.each(
    Object.entries(said).flatMap(([name, cases]) => cases.map(([sentence]) => [name, sentence] as const)),
  )('%s is one plain sentence that never begins a formula: %s', (_, sentence) => {
    expect(sentence).toMatch(/^[^=+@\s].+[^.\s]\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|⚠/);
  });

  it('is tested for every fault', () => {
    expect(Object.keys(said).sort()).toEqual(Object.keys(sentences).sort());
  });
});
