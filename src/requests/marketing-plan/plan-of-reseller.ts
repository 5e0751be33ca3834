import { monthOfText } from '../../core/month.ts';
import { planSummary } from '../../core/plan-summary.ts';
import { RuleError } from '../../core/rule-error.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import type { Figure } from '../../workbook/define-tab.ts';
import { planSentences } from '../../workbook/plan-sentences.ts';
import { Problem } from '../../workbook/problem.ts';
import { readWinRate } from '../../workbook/read-settings.ts';
import type { RowsOf, WorkbookPort } from '../../workbook/workbook-port.ts';
import type { ResellerRow } from '../place-reseller.ts';
import { makeReviewId } from '../review/review-id.ts';
import type { MarketingPlan, PlannedInitiative } from './plan-shapes.ts';
import { planRowsOf, readAmount, readInitiative, rowsWithoutReseller } from './read-plan.ts';

/** The reseller’s plan from the rows of the tab. The Settings tab is read once; no other tab is. */
export function planOfReseller(
  port: WorkbookPort,
  reseller: ResellerRow,
  rows: RowsOf<'marketing_plan'>,
): MarketingPlan {
  const { reseller_id: id, row, name, owner } = reseller;
  const today = port.today();
  const thisMonth = monthOfText(today) ?? 0;
  const read = planRowsOf(rows, id).map((each) => readInitiative(each, thisMonth));
  const faults: string[] = [];
  const without = rowsWithoutReseller(rows, name, '');
  if (without.length > 0) faults.push(planSentences.withoutReseller(without, id));
  const need = {
    target: figureOf('target', reseller.target, row, faults),
    booked: figureOf('booked', reseller.booked, row, faults),
    winRate: winRateOf(port, faults),
  };
  const summary = planSummary(
    read.map(({ initiative }) => initiative),
    thisMonth,
    need,
  );
  return {
    reseller: { id, row, name, owner },
    today,
    key: makeReviewId(id, port.now(), port.randomMark()),
    initiatives: read.map(({ shown }) => shown).sort(byMonth),
    summary,
    need,
    faults,
  };
}

function figureOf(name: string, cell: Figure, row: number, faults: string[]): number | Unknown {
  try {
    return readAmount(name, cell) ?? UNKNOWN;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    faults.push(planSentences.figureBad(row, error.message));
    return UNKNOWN;
  }
}

/** A setting that is bad keeps nobody from planning: only what hangs on it is unknown. */
function winRateOf(port: WorkbookPort, faults: string[]): number | Unknown {
  try {
    return readWinRate(port.readRows('settings'));
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'bad settings') throw error;
    faults.push(error.message);
    return UNKNOWN;
  }
}

function byMonth(one: PlannedInitiative, other: PlannedInitiative): number {
  if (one.month !== other.month) return one.month < other.month ? -1 : 1;
  return one.row - other.row;
}
