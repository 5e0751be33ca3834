import { type Day, isDay } from './day.ts';

/** What became of an action. */
export type ActionState = 'late' | 'open' | 'done' | 'dropped';

/** The states in the order in which one talks about them. */
export const actionStates = ['late', 'open', 'done', 'dropped'] as const satisfies readonly ActionState[];

/** Whatever is neither done nor dropped is open, and late once its day has passed. */
export function stateOfAction(status: string, due: string, today: Day): ActionState {
  if (status === 'done' || status === 'dropped') return status;
  return isDay(due) && due < today ? 'late' : 'open';
}

interface Judged {
  readonly state: ActionState;
  readonly due: string;
}

export interface Agreed<Action> {
  readonly actions: readonly Action[];
  /** How many done and dropped ones are left out. */
  readonly earlier: number;
}

/**
 * What to talk about of all that was agreed: every action that is still open, the late ones first, each kind by its
 * day; of those done and dropped together the `most` with the latest days.
 */
export function agreedActions<Action extends Judged>(all: readonly Action[], most: number): Agreed<Action> {
  const isSettled = ({ state }: Judged) => state === 'done' || state === 'dropped';
  const settled = all.filter(isSettled).sort((one, other) => compare(dayOf(other, ''), dayOf(one, '')));
  const kept = [...all.filter((action) => !isSettled(action)).sort(byDay), ...settled.slice(0, most)];
  const inOrder = actionStates.flatMap((wanted) => kept.filter(({ state }) => state === wanted));
  return { actions: inOrder, earlier: Math.max(0, settled.length - most) };
}

/** The soonest first, those without a day last. */
function byDay(one: Judged, other: Judged): number {
  return compare(dayOf(one, '~'), dayOf(other, '~'));
}

function dayOf({ due }: Judged, without: string): string {
  return isDay(due) ? due : without;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
