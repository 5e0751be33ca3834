import { currencyCodes } from '../../core/currency.ts';

/** Codes that a header names without a doubt; others of ISO 4217 are words: ALL, TOP, TRY. */
const usualCodes =
  'EUR USD GBP CHF JPY CNY CAD AUD NZD SEK NOK DKK PLN CZK HUF RON INR SGD HKD ZAR BRL MXN AED';

/** The mark or code of a currency in a header, such as `Sell-in (k€)` or `Umsatz TEUR`; undefined without one. */
export function currencyOfHeader(header: string): string | undefined {
  for (const token of header.split(/[^\p{L}\p{Sc}]+/u)) {
    const found = [token, token.replace(/^[kKmMT]/, ''), token.replace(/[kKmM]$/, '')].find(
      (mark) => usualCodes.split(' ').includes(mark) || (/\p{Sc}/u.test(mark) && currencyCodes(mark)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The mark or code of a currency in a number format: `"$"#,##0`, `#,##0.00 [$€-407]`, `[$USD] #,##0`. The part for
 * positive numbers decides. Undefined for a format without one.
 */
export function currencyOfFormat(format: string): string | undefined {
  const [positive = ''] = format.split(';');
  const literals = positive.match(/\[\$[^\]]*\]|"[^"]*"|\\?\p{Sc}/gu) ?? [];
  return literals
    .map((literal) =>
      literal
        .replace(/^\[\$([^\]-]*)[^\]]*\]$/, '$1')
        .replace(/["\\]/g, '')
        .trim(),
    )
    .find((mark) => currencyCodes(mark) !== undefined);
}
