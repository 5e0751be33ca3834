import type { FunctionDeclaration } from './calling/define-function.ts';
import resellerBand from './reseller-band.ts';
import resellerDependence from './reseller-dependence.ts';
import resellerDrift from './reseller-drift.ts';
import resellerEffort from './reseller-effort.ts';
import resellerFte from './reseller-fte.ts';
import resellerGap from './reseller-gap.ts';
import resellerLineCard from './reseller-line-card.ts';
import resellerPipelineCoverage from './reseller-pipeline-coverage.ts';
import resellerPlanCoverage from './reseller-plan-coverage.ts';
import resellerPlanGaps from './reseller-plan-gaps.ts';
import resellerRankShare from './reseller-rank-share.ts';
import resellerRevenue from './reseller-revenue.ts';
import resellerRisk from './reseller-risk.ts';
import resellerScore from './reseller-score.ts';
import resellerSelfSufficiency from './reseller-self-sufficiency.ts';
import resellerSellerBreakeven from './reseller-seller-breakeven.ts';
import resellerSellerRisk from './reseller-seller-risk.ts';
import resellerShare from './reseller-share.ts';
import resellerStanding from './reseller-standing.ts';
import resellerStress from './reseller-stress.ts';
import resellerTier from './reseller-tier.ts';
import resellerWhy from './reseller-why.ts';
import resellerYears from './reseller-years.ts';

/** Every custom function, in the order of the rule book and of the documentation. */
export const functions: readonly FunctionDeclaration[] = [
  resellerRevenue,
  resellerShare,
  resellerTier,
  resellerScore,
  resellerStanding,
  resellerWhy,
  resellerRisk,
  resellerGap,
  resellerYears,
  resellerDrift,
  resellerBand,
  resellerStress,
  resellerFte,
  resellerSellerBreakeven,
  resellerSellerRisk,
  resellerPlanCoverage,
  resellerPlanGaps,
  resellerPipelineCoverage,
  resellerSelfSufficiency,
  resellerEffort,
  resellerLineCard,
  resellerDependence,
  resellerRankShare,
];
