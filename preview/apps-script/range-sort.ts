import { host } from './execution.ts';
import type { Zone } from './host.ts';
import { wrongParameters } from './wrong-parameters.ts';

interface SortKey {
  /** Counted from 0 in the sheet. */
  readonly col: number;
  readonly isAscending: boolean;
}

/**
 * Sorts the rows of a zone as Google does: by columns of the sheet counted from 1, blanks last, equal rows as they
 * were. The engine sorts by one column at a time and keeps the order of equals, so the last key comes first.
 */
export function sortRange(sheetId: string, zone: Zone, specification: unknown): void {
  const keys = (Array.isArray(specification) ? specification : [specification]).map(sortKey);
  for (const { col, isAscending } of keys.reverse()) {
    if (col < zone.left || col > zone.right) {
      throw new Error('The sort column is outside of the range.');
    }
    host().command('SORT_CELLS', {
      sheetId,
      col,
      row: zone.top,
      zone,
      sortDirection: isAscending ? 'asc' : 'desc',
      sortOptions: { sortHeaders: true },
    });
  }
}

function sortKey(specification: unknown): SortKey {
  if (typeof specification === 'number') return { col: specification - 1, isAscending: true };
  const { column, ascending = true } = (specification ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw wrongParameters('Range.sort', [specification]);
  return { col: column - 1, isAscending: ascending === true };
}
