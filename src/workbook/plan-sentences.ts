import { rowsOf } from './review-sentences.ts';
import { tabName } from './tab-names.ts';

/** A sentence that names more rows is not read to its end. */
const MOST_ROWS = 15;

/** Every sentence about marketing plans, for the user of the sidebar: what happened, what is safe, what to do. */
export const planSentences = {
  rowBad: (row: number, fault: string) => `${tabName('marketing_plan')}, row ${row}: ${fault}`,
  monthBlank: () => 'the month is blank; enter it as 2026-07.',
  statusBad: (shown: string) =>
    `status is “${shown}”; enter planned, running, done or dropped. Until then it counts as planned.`,
  withoutReseller: (rows: readonly number[], id: string) =>
    `${tabName('marketing_plan')}, ${rowsOf(rows)}: without a reseller ID, so ${rows.length === 1 ? 'it counts' : 'they count'} for nobody; enter ${id} if ${rows.length === 1 ? 'it is' : 'they are'} of this reseller.`,
  withoutMonth: (rows: readonly number[]) =>
    `${tabName('marketing_plan')}, ${rowsOf(rows.slice(0, MOST_ROWS))}${rows.length > MOST_ROWS ? ` and ${rows.length - MOST_ROWS} more` : ''}: without a month that can be read, so missing here and on the page for the reseller; enter it as 2026-07 before you show that page.`,
  notCounted: (fault: string) => `${fault} Until then the row does not count.`,
  figureBad: (row: number, fault: string) => `${tabName('resellers')}, row ${row}: ${fault}`,

  amountBad: (fault: string) => `${fault.charAt(0).toUpperCase()}${fault.slice(1)}`,
  initiativeGone: () =>
    `This initiative is no longer on the ${tabName('marketing_plan')} tab; someone deleted its row. Nothing was changed.`,
  initiativeChanged: () =>
    'Someone changed this initiative meanwhile. Nothing was changed; look at it as it is now, then try again.',
};
