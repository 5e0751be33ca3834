import { RuleError } from './rule-error.ts';
import * as sentences from './sentences.ts';

/**
 * Our own effort as a part of our gross profit at the reseller: Σ quantity × rate ÷ gross profit (rule book,
 * section 6). Throws a RuleError where the gross profit is 0 or less.
 */
export function ourEffort(
  grossProfit: number,
  efforts: readonly (readonly [quantity: number, rate: number])[],
): number {
  if (grossProfit <= 0) throw new RuleError(sentences.noGrossProfit(grossProfit));
  return efforts.reduce((sum, [quantity, rate]) => sum + quantity * rate, 0) / grossProfit;
}
