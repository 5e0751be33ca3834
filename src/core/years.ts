import { checkedShare } from './share.ts';
import { isSame } from './tolerance.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/**
 * Years until the share crosses `target` from its present side: ln(t ÷ s) ÷ ln((1 + g) ÷ (1 + h)), all fractions,
 * growths a year and above −1 (rule book, section 6). At the target 0; `never` for share 0, for equal growth and
 * when the share moves the other way. Unknown only where an unknown figure would change the answer.
 */
export function yearsToShare(
  share: number | Unknown,
  growth: number | Unknown,
  resellerGrowth: number | Unknown,
  target: number | Unknown,
): number | 'never' | Unknown {
  if (share === UNKNOWN) return UNKNOWN;
  const from = checkedShare(share);
  if (from === 0) return 'never';
  if (target === UNKNOWN) return UNKNOWN;
  if (isSame(from, target)) return 0;
  if (growth === UNKNOWN || resellerGrowth === UNKNOWN) return UNKNOWN;
  if (isSame(1 + growth, 1 + resellerGrowth)) return 'never';
  const years = Math.log(target / from) / Math.log((1 + growth) / (1 + resellerGrowth));
  return years > 0 ? years : 'never';
}
