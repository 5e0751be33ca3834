import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/core/read-number.ts';

const number = (value: number, more: { isPercent?: boolean; currency?: string } = {}) => ({
  kind: 'number',
  value,
  isPercent: false,
  ...more,
});

describe('text that can be read in only one way', () => {
  it.each([
    ['$1,234.50', number(1234.5, { currency: '$' })],
    ['12%', number(0.12, { isPercent: true })],
    ['1 234,50 €', number(1234.5, { currency: '€' })],
    ['USD 800,000', number(800_000, { currency: 'USD' })],
    ['1.5M', number(1_500_000)],
    ['($1,374.00)', number(-1374, { currency: '$' })],
    ['$48,000', number(48_000, { currency: '$' })],
  ])('as the rule book lists it: %s', (text, reading) => {
    expect(readNumber(text)).toStrictEqual(reading);
  });

  it.each([
    ['5', 5],
    ['0', 0],
    ['007', 7],
    ['12345', 12_345],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['12,34', 12.34],
    ['1,2345', 1.2345],
    ['5.', 5],
    ['5,', 5],
    ['.5', 0.5],
    [',25', 0.25],
    ['.125', 0.125],
    ['0.0000001', 0.0000001],
    ['0,00000012', 0.00000012],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12,345,678', 12_345_678],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.567', 1234.567],
    ['1.234,567', 1234.567],
    ['1 234', 1234],
    ['12 345 678', 12_345_678],
    ['1 234.5', 1234.5],
    ['1 234,567', 1234.567],
    ["1'234'567.50", 1_234_567.5],
    ['1’234.50', 1234.5],
    ['1 234 567,8', 1_234_567.8],
    ['1\u202f234\u202f567', 1_234_567],
    ['1\u00a0234,50', 1234.5],
    ['1\u2009234', 1234],
    ['1\u2007234', 1234],
    ['1  234', 1234],
    ['  42\t', 42],
    ['123456789012345678901234567890', 1.2345678901234568e29],
  ])('without a currency: %j is %d', (text, value) => {
    expect(readNumber(text)).toStrictEqual(number(value));
  });

  it.each([
    ['0.123', 0.123],
    ['0,123', 0.123],
    ['00.123', 0.123],
    ['1234.567', 1234.567],
    ['1234,567', 1234.567],
    ['12345.678', 12_345.678],
  ])('a leading 0, or more than three digits before the separator, makes it a decimal: %s', (text, value) => {
    expect(readNumber(text)).toStrictEqual(number(value));
    expect(readNumber(`$${text}`)).toStrictEqual(number(value, { currency: '$' }));
  });

  it.each([
    ['$1.234', 1234, '$'],
    ['€1,234', 1234, '€'],
    ['1.234 €', 1234, '€'],
    ['48,000 USD', 48_000, 'USD'],
    ['EUR 12.000', 12_000, 'EUR'],
    ['$999.999', 999_999, '$'],
  ])(
    'a currency makes a single separator before three digits group thousands: %s',
    (text, value, currency) => {
      expect(readNumber(text)).toStrictEqual(number(value, { currency }));
    },
  );

  it.each([
    ['$ 5', 5, '$'],
    ['$.50', 0.5, '$'],
    ['€,50', 0.5, '€'],
    ['5.€', 5, '€'],
    ['5€', 5, '€'],
    ['USD800,000', 800_000, 'USD'],
    ['5USD', 5, 'USD'],
    ['R$ 1.234,56', 1234.56, 'R$'],
    ['Fr. 1’234.50', 1234.5, 'Fr.'],
    ['Fr.50', 50, 'Fr.'],
    ['50 Fr.', 50, 'Fr.'],
    ['100 kr', 100, 'kr'],
    ['100kr', 100, 'kr'],
    ['1 000 zł', 1000, 'zł'],
    ['\u202f12,50\u202f€\u202f', 12.5, '€'],
    ['$1.5', 1.5, '$'],
    ['$1.50', 1.5, '$'],
    ['$1,234,567', 1_234_567, '$'],
  ])('a mark or code stands before or after: %s', (text, value, currency) => {
    expect(readNumber(text)).toStrictEqual(number(value, { currency }));
  });

  it.each([
    ['$5 USD', 'USD'],
    ['USD 5 $', 'USD'],
    ['$5 US$', 'US$'],
    ['US$ 5 USD', 'US$'],
    ['¥5 ￥', '¥'],
  ])('of two marks for the same currency the more telling counts: %s', (text, currency) => {
    expect(readNumber(text)).toStrictEqual(number(5, { currency }));
  });

  it.each([
    ['1.5k', number(1500)],
    ['1,5K', number(1500)],
    ['12 k', number(12_000)],
    ['3m', number(3_000_000)],
    ['0.25 M', number(250_000)],
    ['2.3M', number(2_300_000)],
    ['1.0005M', number(1_000_500)],
    ['0.123M', number(123_000)],
    ['€1.5M', number(1_500_000, { currency: '€' })],
    ['1.5M€', number(1_500_000, { currency: '€' })],
    ['1.5M €', number(1_500_000, { currency: '€' })],
    ['1.5 M €', number(1_500_000, { currency: '€' })],
    ['5kUSD', number(5000, { currency: 'USD' })],
    ['5KUSD', number(5000, { currency: 'USD' })],
    ['5mUSD', number(5_000_000, { currency: 'USD' })],
    ['5MMXN', number(5_000_000, { currency: 'MXN' })],
    ['5 MXN', number(5, { currency: 'MXN' })],
    ['5k kr', number(5000, { currency: 'kr' })],
    ['$1,234,567k', number(1_234_567_000, { currency: '$' })],
    ['1000000000000000000000k', number(1e24)],
  ])('k and M scale: %s', (text, reading) => {
    expect(readNumber(text)).toStrictEqual(reading);
  });

  it.each([
    ['12 %', 0.12],
    ['12.5%', 0.125],
    ['0,8 %', 0.008],
    ['-3%', -0.03],
    ['(3%)', -0.03],
    ['0.07%', 0.0007],
    ['0.00001%', 1e-7],
    ['1234.567%', 12.34567],
  ])('a percentage is a fraction: %s', (text, value) => {
    expect(readNumber(text)).toStrictEqual(number(value, { isPercent: true }));
  });

  it.each(['-5', '- 5', '5-', '5 -', '(5)', '( 5 )', '−5', '5−', '  (5)  '])('%j is negative', (text) => {
    expect(readNumber(text)).toStrictEqual(number(-5));
  });

  it.each([
    '-$5',
    '$-5',
    '$ -5',
    '- $ 5',
    '$5-',
    '($5)',
    '-5 $',
    '5- $',
    '5 $-',
    '5-$',
    '(5 $)',
    '($ 5)',
    '( $5 )',
  ])('%j is negative, with its currency', (text) => {
    expect(readNumber(text)).toStrictEqual(number(-5, { currency: '$' }));
  });

  it('may carry a plus sign', () => {
    expect(readNumber('+5')).toStrictEqual(number(5));
    expect(readNumber('+ $5')).toStrictEqual(number(5, { currency: '$' }));
    expect(readNumber('+3%')).toStrictEqual(number(0.03, { isPercent: true }));
  });

  it('scales without arithmetic noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        expect(readNumber(`${text}%`)).toMatchObject({ value: Number((hundredths / 10_000).toFixed(4)) });
        expect(readNumber(`${text}k`)).toMatchObject({ value: hundredths * 10 });
        expect(readNumber(`${text}M`)).toMatchObject({ value: hundredths * 10_000 });
      }),
    );
  });
});

describe('text that can be read in two ways is refused with both', () => {
  it.each([
    ['1.234', '1.234', '1234'],
    ['1,234', '1.234', '1234'],
    ['12,345', '12.345', '12345'],
    ['999.999', '999.999', '999999'],
    ['1.000', '1.000', '1000'],
    ['-1,234', '1.234', '1234'],
    ['(1.234)', '1.234', '1234'],
    ['1.234-', '1.234', '1234'],
    ['1,234%', '1.234', '1234'],
    ['1.234k', '1.234', '1234'],
    ['1,234M', '1.234', '1234'],
    ['$1.234M', '1.234', '1234'],
    ['1.234k €', '1.234', '1234'],
    ['1.234k€', '1.234', '1234'],
  ])('%s', (text, one, other) => {
    expect(readNumber(text)).toStrictEqual({ kind: 'ambiguous', readings: [one, other] });
  });
});

describe('two different currencies in one text are refused, both named', () => {
  it.each([
    ['$ 5 €', '$', '€'],
    ['USD 5 CAD', 'USD', 'CAD'],
    ['€1,234 $', '€', '$'],
    ['-£5 EUR', '£', 'EUR'],
    ['$1.5M€', '$', '€'],
  ])('%s', (text, one, other) => {
    expect(readNumber(text)).toStrictEqual({ kind: 'two currencies', currencies: [one, other] });
  });
});

describe('text that is no number is a word', () => {
  it.each([
    '',
    '   ',
    'lots',
    'n/a',
    '.',
    ',',
    '-',
    '()',
    '$',
    '%',
    'k',
    'USD',
    '$ €',
    'USD EUR',
    '5 apples',
    'about 5',
    'ca. 5',
    '5 usd',
    '$ five €',
    '$ x5 €',
    '1e5',
    '0x10',
    '5k5',
    '5kk',
    '5k%',
    '5%%',
    '% 5',
    '$12%',
    '12% €',
    '5B',
    '5 mn',
    '12 34',
    '1 2345',
    '1234 567',
    '1,23,456',
    '1,00,000.50',
    '1234,567,890',
    '12345,678.9',
    '1,234,56',
    '1.234.5',
    '1,234.567.8',
    '1.234,567.8',
    '1,2.345,6',
    '1.234 567',
    '1,234 567',
    '1 234.567,8',
    "1 234'567",
    "1’234'567",
    '1..5',
    '1.,5',
    '1,.5',
    '.5.',
    ',123,456',
    "'5",
    "5'",
    '--5',
    '-5-',
    '-(5)',
    '(-5)',
    '(5-)',
    '(+5)',
    '((5))',
    '(5',
    '(5)6',
    '(5) x',
    '5.-',
    '5,-',
    '5€k',
    '5)',
    '5+',
    '+-5',
    '1-2',
    '5-3-1',
    '2026-07',
    '$5-3',
    '1-234.5',
    '#N/A',
    'TRUE',
  ])('%j', (text) => {
    expect(readNumber(text)).toStrictEqual({ kind: 'word' });
  });
});

describe('a formatted number', () => {
  const style = fc.record({
    separator: fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', "'", '’', ''),
    point: fc.constantFrom('.', ','),
    decimals: fc.constantFrom(0, 1, 2, 3, 4),
    sign: fc.constantFrom('x', '-x', '(x)', 'x-', '−x'),
    money: fc.constantFrom('x', '$x', 'x €', 'EUR x', 'x USD', 'R$ x'),
  });
  const write = (
    value: number,
    { separator, point, decimals, sign, money }: typeof style extends fc.Arbitrary<infer S> ? S : never,
  ) => {
    const [whole = '', fraction] = value.toFixed(decimals).split('.');
    const digits =
      whole.replace(/\B(?=(\d{3})+$)/g, separator) + (fraction === undefined ? '' : point + fraction);
    return { digits, text: sign.replace('x', money.replace('x', digits)) };
  };

  it('is read back as it was, or refused where one separator stands before three digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), style, (value, how) => {
        fc.pre(how.separator !== how.point);
        const { digits, text } = write(value, how);
        const isAmbiguous = how.money === 'x' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
        // A currency turns a single separator before three digits into thousands, so these decimals cannot be written.
        fc.pre(how.money === 'x' || how.decimals !== 3 || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits));
        const reading = readNumber(text);
        const wanted = Number(value.toFixed(how.decimals)) * (how.sign === 'x' ? 1 : -1);
        if (isAmbiguous) expect(reading.kind).toBe('ambiguous');
        else {
          expect(reading).toMatchObject({ kind: 'number', isPercent: false });
          expect(reading.kind === 'number' ? reading.value + 0 : Number.NaN).toBe(wanted + 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is never anything but a finite number, an ambiguity, two currencies or a word, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789.,  -+()$€kM%USD'"), maxLength: 12 });
    fc.assert(
      fc.property(text, (any) => {
        const reading = readNumber(any);
        if (reading.kind === 'number') {
          expect(Number.isFinite(reading.value)).toBe(true);
          expect(any).toMatch(/\d/);
        } else expect(['ambiguous', 'two currencies', 'word']).toContain(reading.kind);
      }),
      { numRuns: 3000 },
    );
  });
});
