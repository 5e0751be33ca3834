import { clipText } from '../../core/clip-text.ts';
import { type Initiative, type InitiativeStatus, initiativeStatuses, isLate } from '../../core/initiative.ts';
import { formatMonth, isUsualMonth, type Month, monthOfText } from '../../core/month.ts';
import { RuleError } from '../../core/rule-error.ts';
import { isFarMonth, isNotMonth } from '../../core/sentences.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import { readCell } from '../../functions/calling/read-cell.ts';
import type { Figure, RowOf } from '../../workbook/define-tab.ts';
import type { Tabs } from '../../workbook/index.ts';
import { planSentences } from '../../workbook/plan-sentences.ts';
import type { Placed, RowsOf } from '../../workbook/workbook-port.ts';
import { markOf, shownCell } from './plan-marks.ts';
import type { PlanAmount, PlannedInitiative } from './plan-shapes.ts';

/** Characters of a cell that a sentence quotes: a cell may hold 50,000. */
const LONGEST_QUOTE = 60;

export type PlanRow = Placed<RowOf<Tabs['marketing_plan']>>;

/** A row as the rules and as the view see it. */
export interface ReadInitiative {
  readonly initiative: Initiative;
  readonly shown: PlannedInitiative;
  /** Why its month is unknown, in a sentence with its place and cure; null where it is known. */
  readonly monthFault: string | null;
}

/** The rows of a reseller. Ids that people type may differ in case and outer spaces. */
export function planRowsOf(rows: RowsOf<'marketing_plan'>, resellerId: string): readonly PlanRow[] {
  const wanted = plain(resellerId);
  return rows.filter(({ reseller_id }) => plain(reseller_id) === wanted);
}

/** The rows that name the reseller, or one of the other names, and no id: they count for nobody until someone gives one. */
export function rowsWithoutReseller(
  rows: RowsOf<'marketing_plan'>,
  ...names: readonly string[]
): readonly number[] {
  const wanted = names.map(plain);
  return rows
    .filter((row) => row.reseller_id.trim() === '' && wanted.includes(plain(row.name)))
    .map(({ row }) => row);
}

/** A row in the month `thisMonth`. What cannot be read is unknown and named, with its place and its cure. */
export function readInitiative(row: PlanRow, thisMonth: Month): ReadInitiative {
  const faults: string[] = [];
  const fault = (sentence: string) => faults.push(planSentences.rowBad(row.row, sentence));
  const month = monthOf(row.month, fault);
  const monthFault = faults[0] ?? null;
  const status = statusOf(row.status, fault);
  const expected = amountOf('expected pipeline', row.pipeline_expected, fault);
  const created = amountOf('pipeline created', row.pipeline_created, fault);
  const budget = amountOf('budget', row.budget, fault);
  return {
    initiative: {
      month,
      status,
      expected: expected.amount ?? UNKNOWN,
      created: created.amount ?? UNKNOWN,
    },
    shown: {
      row: row.row,
      initiativeId: row.initiative_id,
      mark: markOf(row),
      month: month === UNKNOWN ? '' : formatMonth(month),
      monthShown: row.month,
      initiative: row.initiative,
      kind: row.kind,
      owner: row.owner,
      ...{ budget, expected, created, status },
      paidBy: row.paid_by,
      note: row.note,
      isLate: isLate({ month, status }, thisMonth),
      faults,
    },
    monthFault,
  };
}

/** Reads an amount as the functions do, undefined for a blank. Throws a RuleError whose sentence names it. */
export function readAmount(name: string, cell: Figure): number | Unknown | undefined {
  const value = readCell({ name, type: 'money', help: '' }, cell, { currency: undefined });
  return typeof value === 'number' || value === UNKNOWN ? value : undefined;
}

function monthOf(cell: string, fault: (sentence: string) => void): Month | Unknown {
  const month = monthOfText(cell);
  if (month !== undefined && isUsualMonth(month)) return month;
  if (month !== undefined) fault(isFarMonth('month', formatMonth(month)));
  else
    fault(
      cell.trim() === '' ? planSentences.monthBlank() : isNotMonth('month', clipText(cell, LONGEST_QUOTE)),
    );
  return UNKNOWN;
}

/** Blank is planned; so is any other word, for a live initiative is one that is not dropped. */
function statusOf(cell: string, fault: (sentence: string) => void): InitiativeStatus {
  const status = initiativeStatuses.find((word) => word === plain(cell));
  if (status === undefined && cell.trim() !== '')
    fault(planSentences.statusBad(clipText(cell, LONGEST_QUOTE)));
  return status ?? 'planned';
}

function amountOf(name: string, cell: Figure, fault: (sentence: string) => void): PlanAmount {
  const shown = shownCell(cell);
  try {
    return { shown, amount: readAmount(name, cell) ?? null };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    fault(error.message);
    return { shown, amount: null };
  }
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
