/**
 * Revenue that pays for the seller: fte × yearly cost ÷ (gross margin × sales cost ratio), money; margin and ratio
 * are fractions above 0 (rule book, section 6).
 */
export function sellerBreakeven(
  fte: number,
  yearlyCost: number,
  grossMargin: number,
  salesCostRatio: number,
): number {
  return (fte * yearlyCost) / (grossMargin * salesCostRatio);
}
