import { describe, expect, it } from 'vitest';
import { canBeSameCurrency, currencyCodes } from '../../src/core/currency.ts';

const isoCodes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'.split(
    ' ',
  );

describe('a currency', () => {
  it.each(isoCodes)('is known by its code %s', (code) => {
    expect(currencyCodes(code)).toEqual([code]);
  });

  it.each([
    ['US$', ['USD']],
    ['CA$', ['CAD']],
    ['C$', ['CAD']],
    ['A$', ['AUD']],
    ['AU$', ['AUD']],
    ['NZ$', ['NZD']],
    ['HK$', ['HKD']],
    ['S$', ['SGD']],
    ['MX$', ['MXN']],
    ['NT$', ['TWD']],
    ['R$', ['BRL']],
    ['€', ['EUR']],
    ['£', ['GBP', 'EGP', 'LBP']],
    ['¥', ['JPY', 'CNY']],
    ['￥', ['JPY', 'CNY']],
    ['₹', ['INR']],
    ['₩', ['KRW']],
    ['₽', ['RUB']],
    ['₺', ['TRY']],
    ['₪', ['ILS']],
    ['₫', ['VND']],
    ['₴', ['UAH']],
    ['₦', ['NGN']],
    ['₱', ['PHP']],
    ['฿', ['THB']],
    ['₸', ['KZT']],
    ['₡', ['CRC']],
    ['₲', ['PYG']],
    ['₵', ['GHS']],
    ['zł', ['PLN']],
    ['Kč', ['CZK']],
    ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
    ['Fr.', ['CHF']],
    ['Ft', ['HUF']],
  ])('marked %s can be %j', (mark, codes) => {
    expect(currencyCodes(mark)).toEqual(codes);
  });

  it('marked $ can be the dollar of many countries, and the peso', () => {
    expect(currencyCodes('$')).toEqual(
      expect.arrayContaining(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN']),
    );
  });

  it.each([
    '',
    ' ',
    'usd',
    'US',
    'USDX',
    'AUSD',
    'ABC',
    'Fr',
    '$$',
    'k',
    'M',
    '%',
    'constructor',
    'toString',
    'CHF CLP',
  ])('is not known by %j', (mark) => {
    expect(currencyCodes(mark)).toBeUndefined();
  });
});

describe('two marks', () => {
  it.each([
    ['$', '$'],
    ['$', 'USD'],
    ['$', 'CA$'],
    ['US$', 'USD'],
    ['¥', '￥'],
    ['kr', 'NOK'],
    ['EUR', 'EUR'],
    ['EUR', '€'],
  ])('%s and %s can mean the same currency', (one, other) => {
    expect(canBeSameCurrency(one, other)).toBe(true);
    expect(canBeSameCurrency(other, one)).toBe(true);
  });

  it.each([
    ['$', '€'],
    ['USD', 'CAD'],
    ['US$', 'CAD'],
    ['£', 'EUR'],
    ['¥', 'KRW'],
    ['EUR', 'nothing'],
    ['one', 'other'],
  ])('%s and %s cannot', (one, other) => {
    expect(canBeSameCurrency(one, other)).toBe(false);
    expect(canBeSameCurrency(other, one)).toBe(false);
  });
});
