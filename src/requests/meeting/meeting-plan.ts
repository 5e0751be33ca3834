import { clipText } from '../../core/clip-text.ts';
import type { Day } from '../../core/day.ts';
import { isLate, isLive } from '../../core/initiative.ts';
import { formatMonth, type Month, monthOfText } from '../../core/month.ts';
import { planFindings } from '../../core/plan-findings.ts';
import { isStillToBring, planSummary } from '../../core/plan-summary.ts';
import { RuleError } from '../../core/rule-error.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import { planSentences } from '../../workbook/plan-sentences.ts';
import { Problem } from '../../workbook/problem.ts';
import { readWinRate } from '../../workbook/read-settings.ts';
import { reviewSentences } from '../../workbook/review-sentences.ts';
import type { RowsOf } from '../../workbook/workbook-port.ts';
import {
  planRowsOf,
  type ReadInitiative,
  readAmount,
  readInitiative,
  rowsWithoutReseller,
} from '../marketing-plan/read-plan.ts';
import type { ResellerRow } from '../place-reseller.ts';
import type { MeetingInitiative, MeetingPlan } from './meeting-shapes.ts';

export interface ReadPlan {
  readonly plan: MeetingPlan;
  /** Whether one of the next 3 months has a live initiative; undefined where no row says so. */
  readonly hasComingInitiative: boolean | undefined;
}

const MONTHS = 12;

const MOST_FAULTS = 5;

/**
 * The reseller’s marketing plan: the late initiatives and the 12 months from this one on, by the rules of the plan’s
 * own view.
 */
export function readPlan(
  reseller: ResellerRow,
  rows: RowsOf<'marketing_plan'>,
  settings: RowsOf<'settings'>,
  today: Day,
): ReadPlan {
  const thisMonth = monthOfText(today) ?? 0;
  const read = planRowsOf(rows, reseller.reseller_id).map((row) => readInitiative(row, thisMonth));
  const initiatives = read.map(({ initiative }) => initiative);
  const faults: string[] = [];
  const need = {
    target: figureOf('target', reseller, faults),
    booked: figureOf('booked', reseller, faults),
    winRate: winRateOf(settings),
  };
  const summary = planSummary(initiatives, thisMonth, need);
  const without = rowsWithoutReseller(rows, reseller.name);
  if (without.length > 0) faults.push(planSentences.withoutReseller(without, reseller.reseller_id));
  const missing = read.filter(({ initiative, monthFault }) => monthFault !== null && isLive(initiative));
  if (missing.length > 0) faults.unshift(planSentences.withoutMonth(missing.map(({ shown }) => shown.row)));
  const isShown = ({ initiative }: ReadInitiative) => {
    const { month } = initiative;
    if (month === UNKNOWN || !isLive(initiative)) return false;
    return isLate(initiative, thisMonth) || (month >= thisMonth && month < thisMonth + MONTHS);
  };
  const findings = planFindings(initiatives, thisMonth);
  return {
    plan: {
      isWritten: read.length > 0,
      months: Array.from({ length: MONTHS }, (_, index) => formatMonth(thisMonth + index)),
      empty: summary.emptyMonths,
      initiatives: read
        .filter(isShown)
        .sort(byMonth)
        .map((each) => shownOf(each, thisMonth)),
      expected: summary.expected,
      need,
      past: { done: summary.done, due: summary.due, created: summary.created },
      faults: shortened([...faults, ...read.flatMap(({ shown }) => shown.faults)]),
    },
    hasComingInitiative: findings?.hasComingInitiative ?? undefined,
  };
}

function shownOf({ initiative, shown }: ReadInitiative, thisMonth: Month): MeetingInitiative {
  const { budget } = shown;
  return {
    month: shown.month,
    initiative: clipText(shown.initiative, 120),
    kind: clipText(shown.kind, 40),
    owner: clipText(shown.owner, 40),
    paidBy: clipText(shown.paidBy, 40),
    status: initiative.status,
    isLate: shown.isLate,
    budget: budget.amount === UNKNOWN ? null : budget.amount,
    expected: initiative.expected === UNKNOWN ? null : initiative.expected,
    isCounted: isStillToBring(initiative, thisMonth),
  };
}

function byMonth(one: ReadInitiative, other: ReadInitiative): number {
  return Number(one.initiative.month) - Number(other.initiative.month);
}

function figureOf(name: 'target' | 'booked', reseller: ResellerRow, faults: string[]): number | Unknown {
  try {
    return readAmount(name, reseller[name]) ?? UNKNOWN;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    faults.push(planSentences.figureBad(reseller.row, error.message));
    return UNKNOWN;
  }
}

/** A workbook that was set up before there was a win rate keeps nobody from a meeting. */
function winRateOf(settings: RowsOf<'settings'>): number | Unknown {
  try {
    return readWinRate(settings);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'bad settings') throw error;
    return UNKNOWN;
  }
}

/** A fault quotes its cell, and a cell may hold pages. */
function shortened(all: readonly string[]): readonly string[] {
  const faults = all.slice(0, MOST_FAULTS).map((fault) => clipText(fault, 300));
  if (all.length <= MOST_FAULTS) return faults;
  return [...faults, reviewSentences.andMore(all.length - MOST_FAULTS)];
}
