import { MONTHS_IN_PLAN } from './checklist.ts';
import { type Initiative, isLate, isLive } from './initiative.ts';
import type { Month } from './month.ts';
import { pipelineCoverage, pipelineNeeded } from './pipeline-coverage.ts';
import { planGaps } from './plan-coverage.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

/** What is to be sold with a reseller: money of this year, and the part of the pipeline that is won. */
export interface PlanNeed {
  readonly target: number | Unknown;
  readonly booked: number | Unknown;
  /** A fraction above 0, at most 1. */
  readonly winRate: number | Unknown;
}

/** A reseller’s marketing plan in figures. Money, months as text such as `2026-07`. */
export interface PlanSummary {
  /** Of the next 12 months, this one included, how many have a live initiative. */
  readonly monthsCovered: number;
  /** The others, in order. */
  readonly emptyMonths: readonly string[];
  /** Whether a live initiative lies in this month or the two that follow. */
  readonly hasComingInitiative: boolean;
  /** Pipeline that is expected of what runs, and of what is planned for the next 12 months. */
  readonly expected: number;
  /** How many of these name no figure. */
  readonly withoutExpected: number;
  /** Pipeline that live initiatives of the last 12 months and of later ones have created. */
  readonly created: number;
  readonly needed: number | 'reached' | Unknown;
  /** The expected pipeline as a part of what is needed. */
  readonly coverage: number | 'reached' | Unknown;
  /** Initiatives of the last 12 months and later ones that are done. */
  readonly done: number;
  /** Their month has passed, and they still are planned or running. */
  readonly late: number;
  /** What should be done by now: done and late together. */
  readonly due: number;
}

/** How many months from this one on a plan must reach into, so that it has not lapsed (rule book, section 4). */
export const COMING_MONTHS = 3;

/** What a plan comes to in the month `thisMonth`. Dropped initiatives count for nothing. */
export function planSummary(
  initiatives: readonly Initiative[],
  thisMonth: Month,
  { target, booked, winRate }: PlanNeed,
): PlanSummary {
  const live = initiatives.filter(isLive);
  const months = live.flatMap(({ month }) => (month === UNKNOWN ? [] : [month]));
  const emptyMonths = planGaps(months, thisMonth, MONTHS_IN_PLAN);
  const open = live.filter((initiative) => isStillToBring(initiative, thisMonth));
  const recent = live.filter(({ month }) => month !== UNKNOWN && month >= thisMonth - MONTHS_IN_PLAN);
  const expected = sumOf(open.map((initiative) => initiative.expected));
  const done = recent.filter(({ status }) => status === 'done').length;
  const late = live.filter((initiative) => isLate(initiative, thisMonth)).length;
  return {
    monthsCovered: MONTHS_IN_PLAN - emptyMonths.length,
    emptyMonths,
    hasComingInitiative: hasComing(months, thisMonth),
    expected,
    withoutExpected: open.filter((initiative) => initiative.expected === UNKNOWN).length,
    created: sumOf(recent.map((initiative) => initiative.created)),
    needed: pipelineNeeded(target, booked, winRate),
    coverage: pipelineCoverage(expected, target, booked, winRate),
    done,
    late,
    due: done + late,
  };
}

export function hasComing(months: readonly Month[], thisMonth: Month): boolean {
  return months.some((month) => month >= thisMonth && month < thisMonth + COMING_MONTHS);
}

/** Whether its pipeline is still expected. Nobody counts on what was planned for a month that has passed: it is late. */
export function isStillToBring(
  { month, status }: Pick<Initiative, 'month' | 'status'>,
  thisMonth: Month,
): boolean {
  if (month === UNKNOWN) return false;
  if (status === 'running') return month < thisMonth + MONTHS_IN_PLAN;
  return status === 'planned' && month >= thisMonth && month < thisMonth + MONTHS_IN_PLAN;
}

function sumOf(amounts: readonly (number | Unknown)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount === UNKNOWN ? 0 : amount), 0);
}
