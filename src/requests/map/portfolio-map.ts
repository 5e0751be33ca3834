import type { Day } from '../../core/day.ts';
import type { RiskLevel, StandingOrUnknown } from '../../core/risk.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { Unknown } from '../../core/unknown.ts';

/**
 * One reseller of the map. A row of values, because ten thousand of them cross at once: `owner` is its place in
 * `owners`, revenue, share and score are null where they are not known, standing and day are '' before the first review.
 */
export type MapRow = readonly [
  id: string,
  row: number,
  name: string,
  owner: number,
  revenue: number | null,
  share: number | null,
  standing: StandingOrUnknown | '',
  score: number | null,
  risk: RiskLevel | Unknown | '',
  reviewedOn: Day | '',
];

/** All resellers with what their place on the map follows from. */
export interface PortfolioMap {
  readonly owners: readonly string[];
  /** In the order of the tab. */
  readonly rows: readonly MapRow[];
  /** Rows that cannot be used as they are, each with its reason, place and cure; they are among `rows` as well. */
  readonly faults: readonly { readonly rows: readonly number[]; readonly sentence: string }[];
  readonly thresholds: Thresholds;
  readonly today: Day;
}
