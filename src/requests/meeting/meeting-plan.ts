import { clipText } from '../../core/clip-text.ts';
import type { Day } from '../../core/day.ts';
import { formatMonth, type Month, monthOfText } from '../../core/month.ts';
import { planGaps } from '../../core/plan-coverage.ts';
import { RuleError } from '../../core/rule-error.ts';
import type { Param } from '../../functions/define-function.ts';
import { readCell } from '../../functions/read-cell.ts';
import { meetingSentences } from '../../workbook/meeting-sentences.ts';
import type { Cell, RowsOf } from '../../workbook/workbook-port.ts';
import type { MeetingInitiative, MeetingPlan } from './meeting-contract.ts';

export interface ReadPlan {
  readonly plan: MeetingPlan;
  /** Whether one of the next 3 months has a live initiative; undefined where no plan is written down. */
  readonly hasComingInitiative: boolean | undefined;
}

const MONTHS = 12;

/** A plan lapses where none of so many months has an initiative (rule book, section 4). */
const COMING = 3;

const MOST_FAULTS = 5;

type PlanRow = RowsOf<'marketing_plan'>[number];

/** The reseller’s marketing plan from its rows: the 12 months from this one on, and in short the 12 before. */
export function readPlan(rows: RowsOf<'marketing_plan'>, today: Day): ReadPlan {
  const faults: string[] = [];
  const from = monthOfText(today) ?? 0;
  const live = rows.flatMap((row) => {
    if (row.status === 'dropped') return [];
    const month = monthOfText(row.month);
    if (month === undefined) faults.push(meetingSentences.planMonthBad(row.row));
    return month === undefined ? [] : [{ month, row }];
  });
  const within = (first: Month, count: number) =>
    live.filter(({ month }) => month >= first && month < first + count);
  const money = (row: PlanRow, column: 'budget' | 'pipeline_expected' | 'pipeline_created') =>
    readMoney(column, row[column], (fault) => faults.push(meetingSentences.planFigureBad(row.row, fault)));
  const initiatives = within(from, MONTHS)
    .sort((one, other) => one.month - other.month)
    .map(
      ({ month, row }): MeetingInitiative => ({
        month: formatMonth(month),
        initiative: clipText(row.initiative, 120),
        kind: clipText(row.kind, 40),
        owner: clipText(row.owner, 40),
        paidBy: clipText(row.paid_by, 40),
        status: clipText(row.status, 20),
        budget: money(row, 'budget'),
        expected: money(row, 'pipeline_expected'),
      }),
    );
  const before = within(from - MONTHS, MONTHS);
  const plan: Omit<MeetingPlan, 'faults'> = {
    isWritten: rows.length > 0,
    months: Array.from({ length: MONTHS }, (_, index) => formatMonth(from + index)),
    empty: planGaps(
      live.map(({ month }) => month),
      from,
      MONTHS,
    ),
    initiatives,
    expected: total(initiatives.map(({ expected }) => expected)),
    before: {
      count: before.length,
      done: before.filter(({ row }) => row.status === 'done').length,
      created: total(before.map(({ row }) => money(row, 'pipeline_created'))),
    },
  };
  return {
    plan: { ...plan, faults: shortened(faults) },
    hasComingInitiative: rows.length > 0 ? within(from, COMING).length > 0 : undefined,
  };
}

function readMoney(name: string, cell: Cell, refuse: (fault: string) => void): number | null {
  const param: Param = { name, type: 'money', help: '' };
  try {
    const value = readCell(param, cell, { currency: undefined });
    return typeof value === 'number' ? value : null;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    refuse(error.message);
    return null;
  }
}

function total(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

function shortened(faults: readonly string[]): readonly string[] {
  if (faults.length <= MOST_FAULTS) return faults;
  return [...faults.slice(0, MOST_FAULTS), meetingSentences.andMore(faults.length - MOST_FAULTS)];
}
