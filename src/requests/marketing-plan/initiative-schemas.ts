import * as v from 'valibot';
import { initiativeKinds, initiativeStatuses } from '../../core/initiative.ts';
import { isUsualMonth, monthOfText } from '../../core/month.ts';
import { chosenReseller, isFilled, reviewId, text } from '../input-schemas.ts';

/** An initiative as a person enters it; amounts as typed, months as `2026-07`. */
export type NewInitiative = v.InferOutput<ReturnType<typeof newInitiative>>;

/** What is left out stays as it is. */
export type InitiativeChange = v.InferOutput<ReturnType<typeof initiativeChange>>;

/** A plan’s keys are made like those of reviews: they name the reseller. */
export function planInput() {
  return { ...chosenReseller(), key: reviewId() };
}

export function newInitiative() {
  return v.strictObject(initiative());
}

export function initiativeChange() {
  const { month, initiative: what, kind, owner, budget, paidBy, expected, note } = initiative();
  return v.strictObject({
    month: v.exactOptional(month),
    initiative: v.exactOptional(what),
    kind: v.exactOptional(kind),
    owner: v.exactOptional(owner),
    budget: v.exactOptional(budget),
    paidBy: v.exactOptional(paidBy),
    expected: v.exactOptional(expected),
    note: v.exactOptional(note),
    status: v.exactOptional(v.picklist(initiativeStatuses)),
    created: v.exactOptional(text(60)),
  });
}

function initiative() {
  return {
    month: v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}$/),
      v.check((month) => isUsualMonth(monthOfText(month) ?? Number.NaN)),
    ),
    initiative: v.pipe(text(500), v.check(isFilled)),
    kind: v.picklist([...initiativeKinds, '']),
    owner: text(120),
    budget: text(60),
    paidBy: text(120),
    expected: text(60),
    note: text(1000),
  };
}
