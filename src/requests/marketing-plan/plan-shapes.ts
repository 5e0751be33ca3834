import type { Day } from '../../core/day.ts';
import type { InitiativeStatus } from '../../core/initiative.ts';
import type { PlanNeed, PlanSummary } from '../../core/plan-summary.ts';
import type { Unknown } from '../../core/unknown.ts';
import type { ReviewForm } from '../review/review-shapes.ts';

/** An amount of a plan: as it stands in its cell, and what that means; null for a blank and what cannot be read. */
export interface PlanAmount {
  readonly shown: string;
  readonly amount: number | Unknown | null;
}

/** A row of the Marketing plan tab. Texts are as the cells have them. */
export interface PlannedInitiative {
  readonly row: number;
  /** '' for a row that was typed by hand; it gets an id when the sidebar first changes it. */
  readonly initiativeId: string;
  /** Stands for all that the row held when it was read: a change is refused where the row holds something else. */
  readonly mark: string;
  /** `2026-07`, '' where it cannot be read. */
  readonly month: string;
  readonly monthShown: string;
  readonly initiative: string;
  readonly kind: string;
  readonly owner: string;
  readonly budget: PlanAmount;
  readonly paidBy: string;
  readonly expected: PlanAmount;
  readonly status: InitiativeStatus;
  readonly created: PlanAmount;
  readonly note: string;
  readonly isLate: boolean;
  /** What cannot be read in the row, each as a sentence with its place and cure. */
  readonly faults: readonly string[];
}

/** A reseller’s marketing plan as the view shows it. */
export interface MarketingPlan {
  readonly reseller: ReviewForm['reseller'];
  readonly today: Day;
  /** The key of what is added or changed next: the same under the same key is done once. */
  readonly key: string;
  /** All of the reseller’s rows, by month; those whose month cannot be read come first. */
  readonly initiatives: readonly PlannedInitiative[];
  readonly summary: PlanSummary;
  readonly need: PlanNeed;
  /** What beside the rows keeps the plan from being whole: target, bookings, win rate, rows without a reseller. */
  readonly faults: readonly string[];
}
