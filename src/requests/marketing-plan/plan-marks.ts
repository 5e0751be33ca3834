import { checkValue } from '../../core/check-value.ts';
import type { Figure } from '../../workbook/define-tab.ts';
import { marketingPlanTab } from '../../workbook/marketing-plan-tab.ts';
import type { Change } from '../../workbook/workbook-port.ts';
import type { PlanRow } from './read-plan.ts';

/** Digits for each column: enough that a changed cell is not taken for the old one by chance. */
const DIGITS = 6;

/** All that people fill; the add-on gives the id. */
const columns = () => marketingPlanTab.columns.filter(({ id }) => id !== 'initiative_id');

/** Characters of a mark. */
export function lengthOfMark(): number {
  return columns().length * DIGITS;
}

/** A text over the cells of a row, a part for each column: which cell was changed since can be told. */
export function markOf(row: PlanRow): string {
  return columns()
    .map(({ id }) => partOf(row[id]))
    .join('');
}

/**
 * Whether a row is the one of the mark, each cell as it was or as the change makes it: a change of cells that are not
 * neighbours may have been interrupted between them.
 */
export function isBeforeOrAfter(row: PlanRow, mark: string, change: Change<'marketing_plan'>): boolean {
  return columns().every(({ id }, index) => {
    const part = mark.slice(index * DIGITS, (index + 1) * DIGITS);
    const after = change[id];
    return partOf(row[id]) === part || (after !== undefined && partOf(row[id]) === partOf(after));
  });
}

/** A cell as text, for people and for marks. */
export function shownCell(cell: Figure): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function partOf(cell: Figure): string {
  return cell === '' ? '0'.repeat(DIGITS) : checkValue([shownCell(cell)], '').slice(0, DIGITS);
}
