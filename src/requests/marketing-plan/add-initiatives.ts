import { checkValue } from '../../core/check-value.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import type { AddInitiativesInput, MarketingPlan, NewInitiative } from '../contract.ts';
import { underLock } from '../under-lock.ts';
import { resellerOfPlan } from './open-plan.ts';
import { planOfReseller } from './plan-of-reseller.ts';
import type { PlanRow } from './read-plan.ts';
import { cellsOfTyped } from './typed-cells.ts';

/**
 * Adds initiatives as one block, and gives the plan as it is then. A retry adds nothing twice: an initiative is known
 * by the key, its place and what it says.
 */
export function addInitiatives(
  port: WorkbookPort,
  { resellerId, row, key, initiatives }: AddInitiativesInput,
): MarketingPlan {
  const typed = initiatives.map((each) => cellsOfTyped({ ...each, status: 'planned' }));
  return underLock(port, () => {
    const reseller = resellerOfPlan(port, resellerId, row);
    const rows = port.readRows('marketing_plan');
    const known = new Set(rows.map(({ initiative_id }) => initiative_id));
    const first = port.lastRow('marketing_plan') + 1;
    const added = initiatives
      .map((each, index) => ({
        ...blank,
        ...typed[index],
        reseller_id: reseller.reseller_id,
        name: reseller.name,
        initiative_id: initiativeId(key, each, index),
      }))
      .filter(({ initiative_id }) => !known.has(initiative_id))
      .map((each, index): PlanRow => ({ ...each, row: first + index }));
    if (added.length > 0) {
      port.appendRows(
        'marketing_plan',
        added.map(({ row: _place, ...cells }) => cells),
      );
    }
    return planOfReseller(port, reseller, [...rows, ...added]);
  });
}

const blank: Omit<PlanRow, 'row'> = {
  reseller_id: '',
  name: '',
  month: '',
  initiative: '',
  kind: '',
  owner: '',
  budget: '',
  paid_by: '',
  pipeline_expected: '',
  status: '',
  pipeline_created: '',
  note: '',
  initiative_id: '',
};

/** The same initiative at the same place of a retry has the same id, also after a person has edited its row. */
function initiativeId(key: string, initiative: NewInitiative, index: number): string {
  const { month, initiative: what, kind, owner, budget, paidBy, expected, note } = initiative;
  const said = checkValue([month, what, kind, owner, budget, paidBy, expected, note], '');
  return `${key}/${index + 1}.${said.slice(0, 8)}`;
}
