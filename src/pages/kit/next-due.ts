import type { Day } from '../../core/day.ts';
import type { ResellerItem } from '../../requests/contract.ts';

/**
 * The resellers in the order in which they want a review: those overdue, the longest first, then those never
 * reviewed, then the rest by their day.
 */
export function byUrgency(resellers: readonly ResellerItem[], today: Day): readonly ResellerItem[] {
  return resellers
    .map((item, position) => ({ item, position }))
    .sort(
      (one, other) =>
        urgencyOf(one.item, today) - urgencyOf(other.item, today) ||
        compare(one.item.due, other.item.due) ||
        one.position - other.position,
    )
    .map(({ item }) => item);
}

/** The reseller to review after this one. */
export function nextDue(
  resellers: readonly ResellerItem[],
  currentId: string,
  today: Day,
): ResellerItem | undefined {
  return byUrgency(resellers, today).find(({ id }) => id !== currentId);
}

/** When a reseller wants its review, in a few words. */
export function wordsOfDue({ due }: ResellerItem, today: Day): string {
  if (due === '') return 'not reviewed yet';
  if (due === today) return 'due today';
  return due < today ? `due since ${due}` : `due ${due}`;
}

function urgencyOf({ due }: ResellerItem, today: Day): number {
  if (due === '') return 1;
  return due <= today ? 0 : 2;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
