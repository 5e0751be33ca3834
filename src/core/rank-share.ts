import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';

/**
 * Share estimated from our rank among the brands they carry: (1 − r ÷ (n + 1)) × 2 ÷ n × the category's part of
 * their revenue, a fraction (rule book, section 6). Throws a RuleError where the rank lies beyond the brands.
 */
export function rankShare(rank: number, brands: number, categoryShare: number): number {
  if (rank > brands) throw new RuleError(sentences.rankBeyondBrands(rank, brands));
  return (1 - rank / (brands + 1)) * (2 / brands) * categoryShare;
}
