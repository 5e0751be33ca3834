import { type InitiativeKind, type InitiativeStatus, initiativeKinds } from '../../core/initiative.ts';
import type { InitiativeChange, NewInitiative, PlannedInitiative } from '../../requests/contract.ts';

/** What the form holds: all that a person can enter for an initiative. */
export interface TypedInitiative extends NewInitiative {
  readonly status: InitiativeStatus;
  readonly created: string;
}

export function blankInitiative(month: string, owner: string): TypedInitiative {
  const texts = { initiative: '', budget: '', paidBy: '', expected: '', created: '', note: '' };
  return { ...texts, month, owner, kind: '', status: 'planned' };
}

/** The form of a row. A kind that is none of ours reads as none, and stays in its cell unless another is chosen. */
export function typedOf(shown: PlannedInitiative): TypedInitiative {
  const { month, initiative, owner, budget, paidBy, expected, created, status, note } = shown;
  return {
    ...{ month, initiative, owner, paidBy, status, note },
    budget: budget.shown,
    expected: expected.shown,
    created: created.shown,
    kind: knownKind(shown.kind),
  };
}

/** Only what differs from the row as it was shown. */
export function changeOf(shown: PlannedInitiative, typed: TypedInitiative): InitiativeChange {
  const before = typedOf(shown);
  const keys = Object.keys(typed) as (keyof TypedInitiative)[];
  return Object.fromEntries(keys.filter((key) => typed[key] !== before[key]).map((key) => [key, typed[key]]));
}

export function newOf({ status: _planned, created: _none, ...typed }: TypedInitiative): NewInitiative {
  return typed;
}

export function knownKind(text: string): InitiativeKind | '' {
  return initiativeKinds.find((kind) => kind === text.trim().toLowerCase()) ?? '';
}
