/** Currency marks with the ISO 4217 codes that each can stand for. */
const codesByMark: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD HKD SGD MXN TWD BRL ARS CLP COP',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  NT$: 'TWD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP EGP LBP',
  '¥': 'JPY CNY',
  '￥': 'JPY CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₸': 'KZT',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  zł: 'PLN',
  Kč: 'CZK',
  kr: 'SEK NOK DKK ISK',
  'Fr.': 'CHF',
  Ft: 'HUF',
};

/** The ISO 4217 codes of currencies in circulation. */
const isoCodes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
  'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
  'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX ' +
  'USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';

/** The codes that a mark or a code (in capitals) can stand for; undefined for anything else. */
export function currencyCodes(mark: string): readonly string[] | undefined {
  if (Object.keys(codesByMark).includes(mark)) return codesByMark[mark]?.split(' ');
  return /^[A-Z]{3}$/.test(mark) && isoCodes.split(' ').includes(mark) ? [mark] : undefined;
}

/** Whether two marks can mean the same currency: `$` and `USD` can, `$` and `€` cannot. */
export function canBeSameCurrency(one: string, other: string): boolean {
  const codes = currencyCodes(other) ?? [];
  return (currencyCodes(one) ?? []).some((code) => codes.includes(code));
}
