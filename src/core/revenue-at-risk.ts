import { isAtRisk, type RiskLevel } from './risk.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

export interface ResellerRisk {
  /** Our revenue there, money. */
  readonly revenue: number | Unknown;
  readonly risk: RiskLevel | Unknown;
}

export interface RevenueAtRisk {
  /** Our revenue at resellers with High or Critical risk, money. */
  readonly atRisk: number;
  /** Our revenue where the risk is not known: shown beside it, never added. */
  readonly ofUnknownRisk: number;
  /** How many resellers could not be counted because our revenue there is not known, and may be at risk. */
  readonly withoutRevenue: number;
}

/** Revenue at risk over a portfolio (rule book, section 5). */
export function revenueAtRisk(resellers: readonly ResellerRisk[]): RevenueAtRisk {
  let [atRisk, ofUnknownRisk, withoutRevenue] = [0, 0, 0];
  for (const { revenue, risk } of resellers) {
    if (!isAtRisk(risk) && risk !== UNKNOWN) continue;
    if (revenue === UNKNOWN) withoutRevenue += 1;
    else if (risk === UNKNOWN) ofUnknownRisk += revenue;
    else atRisk += revenue;
  }
  return { atRisk, ofUnknownRisk, withoutRevenue };
}
