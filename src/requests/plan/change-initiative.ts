import { monthOfText } from '../../core/month.ts';
import { planSentences } from '../../workbook/plan-sentences.ts';
import { Problem } from '../../workbook/problem.ts';
import type { Change, WorkbookPort } from '../../workbook/workbook-port.ts';
import type { ChangeInitiativeInput, MarketingPlan } from '../contract.ts';
import { underLock } from '../under-lock.ts';
import { resellerOfPlan } from './open-plan.ts';
import { planOfReseller } from './plan-of-reseller.ts';
import { markOf, type PlanRow, planRowsOf } from './read-plan.ts';
import { cellsOfTyped } from './typed-cells.ts';

/**
 * Changes one initiative, wherever its row was moved to, and gives the plan as it is then: one write of the columns
 * that change. Refused where the row is not the one that was shown; a retry finds it changed and writes nothing.
 */
export function changeInitiative(port: WorkbookPort, input: ChangeInitiativeInput): MarketingPlan {
  const change = cellsOfTyped(input.change);
  return underLock(port, () => {
    const reseller = resellerOfPlan(port, input.resellerId, input.row);
    const rows = port.readRows('marketing_plan');
    const id = input.shown.initiativeId || idOfTyped(input);
    const row = rowToChange(planRowsOf(rows, reseller.reseller_id), input, id, change);
    if (row === undefined) return planOfReseller(port, reseller, rows);
    const changed = { ...change, ...(row.initiative_id === '' ? { initiative_id: id } : {}) };
    port.changeRow('marketing_plan', row.row, changed);
    return planOfReseller(
      port,
      reseller,
      rows.map((each) => (each === row ? { ...each, ...changed } : each)),
    );
  });
}

/** Undefined where it was changed before, and the answer was lost. */
function rowToChange(
  rows: readonly PlanRow[],
  { shown }: ChangeInitiativeInput,
  id: string,
  change: Change<'marketing_plan'>,
): PlanRow | undefined {
  // A row that was copied by hand has the id of another.
  const same = rows.filter((row) => row.initiative_id === shown.initiativeId && markOf(row) === shown.mark);
  const found = same.find(({ row }) => row === shown.row) ?? same[0];
  if (found) return found;
  const known = rows.filter(({ initiative_id }) => initiative_id === id);
  if (known.some((row) => isChanged(row, change))) return undefined;
  if (known.length > 0 || rows.some(({ row }) => row === shown.row))
    throw new Problem('row changed', planSentences.initiativeChanged());
  throw new Problem('gone', planSentences.initiativeGone());
}

function isChanged(row: PlanRow, { month, ...others }: Change<'marketing_plan'>): boolean {
  const isMonth = month === undefined || monthOfText(row.month) === monthOfText(month);
  const now: Change<'marketing_plan'> = row;
  return isMonth && Object.entries(others).every(([id, cell]) => now[id as keyof typeof now] === cell);
}

/** A row that was typed by hand gets this id with its first change, and is known by it when the change is retried. */
function idOfTyped({ key, shown }: ChangeInitiativeInput): string {
  return `${key}/${shown.mark.slice(0, 8)}`;
}
