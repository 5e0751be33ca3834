import * as v from 'valibot';
import { checkValue } from '../../core/check-value.ts';
import { planSentences } from '../../workbook/plan-sentences.ts';
import { Problem } from '../../workbook/problem.ts';
import { underLock } from '../../workbook/under-lock.ts';
import type { Change } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { row as rowNumber } from '../input-schemas.ts';
import { LONGEST_ID } from '../reseller-ids.ts';
import { resellerOfReview } from '../review/review-id.ts';
import { initiativeChange, planInput } from './initiative-schemas.ts';
import { resellerOfPlan } from './open-plan.ts';
import { isBeforeOrAfter, lengthOfMark, markOf } from './plan-marks.ts';
import { planOfReseller } from './plan-of-reseller.ts';
import type { MarketingPlan } from './plan-shapes.ts';
import { type PlanRow, planRowsOf } from './read-plan.ts';
import { cellsOfTyped } from './typed-cells.ts';

type ChangeInitiativeInput = v.InferOutput<ReturnType<typeof inputOfChange>>;

function inputOfChange() {
  return v.pipe(
    v.strictObject({
      ...planInput(),
      /** The row as it was shown. */
      shown: v.strictObject({
        row: rowNumber(),
        initiativeId: v.pipe(v.string(), v.maxLength(LONGEST_ID * 2)),
        mark: v.pipe(v.string(), v.regex(/^[0-9a-f]+$/), v.length(lengthOfMark())),
      }),
      change: v.pipe(
        initiativeChange(),
        v.check((change) => Object.keys(change).length > 0),
      ),
    }),
    v.check(({ key, resellerId }) => resellerOfReview(key) === resellerId),
  );
}

/**
 * Changes one initiative, wherever its row was moved to, and gives the plan as it is then: one write of the columns
 * that change. Refused where the row is not the one that was shown. A retry finds what was done before: it completes
 * a change that was interrupted, and writes nothing where all of it is there.
 */
export const changeInitiative = defineRequest({
  input: inputOfChange,
  run(port, input): MarketingPlan {
    const change = cellsOfTyped(input.change);
    return underLock(port, () => {
      const reseller = resellerOfPlan(port, input.resellerId, input.row);
      const rows = port.readRows('marketing_plan');
      const id = input.shown.initiativeId || idOfTyped(input);
      const row = rowToChange(planRowsOf(rows, reseller.reseller_id), input, id, change);
      const changed: PlanRow = { ...row, ...change, initiative_id: row.initiative_id || id };
      if (markOf(changed) !== markOf(row) || row.initiative_id === '') {
        const given = row.initiative_id === '' ? { initiative_id: id } : {};
        port.changeRow('marketing_plan', row.row, { ...change, ...given });
      }
      return planOfReseller(
        port,
        reseller,
        rows.map((each) => (each === row ? changed : each)),
      );
    });
  },
});

function rowToChange(
  rows: readonly PlanRow[],
  { shown }: ChangeInitiativeInput,
  id: string,
  change: Change<'marketing_plan'>,
): PlanRow {
  const ids = [shown.initiativeId, id];
  const fitting = rows.filter(
    (row) => ids.includes(row.initiative_id) && isBeforeOrAfter(row, shown.mark, change),
  );
  // The id that this very request gave tells most; of rows that a person copied, with their id, the place.
  const found =
    fitting.find(({ initiative_id }) => initiative_id !== shown.initiativeId) ??
    fitting.find(({ row }) => row === shown.row) ??
    fitting[0];
  if (found) return found;
  if (rows.some(({ row, initiative_id }) => row === shown.row || initiative_id === id))
    throw new Problem('row changed', planSentences.initiativeChanged());
  throw new Problem('gone', planSentences.initiativeGone());
}

/** A row that was typed by hand gets this id with its first change, and is known by it when the change is retried. */
function idOfTyped({ key, shown }: ChangeInitiativeInput): string {
  return `${key}/${checkValue([shown.mark], '').slice(0, 8)}`;
}
