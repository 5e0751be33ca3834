import * as v from 'valibot';
import { checkValue } from '../../core/check-value.ts';
import { underLock } from '../../workbook/under-lock.ts';
import { defineRequest } from '../define-request.ts';
import { resellerOfReview } from '../review/review-id.ts';
import { type NewInitiative, newInitiative, planInput } from './initiative-schemas.ts';
import { resellerOfPlan } from './open-plan.ts';
import { planOfReseller } from './plan-of-reseller.ts';
import type { MarketingPlan } from './plan-shapes.ts';
import type { PlanRow } from './read-plan.ts';
import { cellsOfTyped } from './typed-cells.ts';

/** Initiatives that are added at once at most: two years of them. */
const MOST_INITIATIVES = 24;

/**
 * Adds initiatives as one block, and gives the plan as it is then. A retry adds nothing twice: an initiative is known
 * by the key, its place and what it says.
 */
export const addInitiatives = defineRequest({
  input: () =>
    v.pipe(
      v.strictObject({
        ...planInput(),
        initiatives: v.pipe(v.array(newInitiative()), v.maxLength(MOST_INITIATIVES), v.readonly()),
      }),
      v.check(({ key, resellerId }) => resellerOfReview(key) === resellerId),
    ),
  run(port, { resellerId, row, key, initiatives }): MarketingPlan {
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
  },
});

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
