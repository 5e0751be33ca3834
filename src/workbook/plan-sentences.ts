import { rowsOf } from './review-sentences.ts';
import { tabName } from './tab-names.ts';

/** Every sentence about marketing plans, for the user of the sidebar: what happened, what is safe, what to do. */
export const planSentences = {
  rowBad: (row: number, fault: string) => `${tabName('marketing_plan')}, row ${row}: ${fault}`,
  monthBlank: () => 'the month is blank; enter it as 2026-07.',
  statusBad: (shown: string) =>
    `status is “${shown}”; enter planned, running, done or dropped. Until then it counts as planned.`,
  withoutReseller: (rows: readonly number[], id: string) =>
    `${tabName('marketing_plan')}, ${rowsOf(rows)}: without a reseller ID, so ${rows.length === 1 ? 'it counts' : 'they count'} for nobody; enter ${id} if ${rows.length === 1 ? 'it is' : 'they are'} of this reseller.`,
  notCounted: (fault: string) => `${fault} Until then the row does not count.`,
  figureBad: (row: number, fault: string) => `${tabName('resellers')}, row ${row}: ${fault}`,

  amountBad: (fault: string) => `${fault.charAt(0).toUpperCase()}${fault.slice(1)}`,
  initiativeGone: () =>
    `This initiative is no longer on the ${tabName('marketing_plan')} tab; someone deleted its row. Nothing was changed.`,
  initiativeChanged: () =>
    'Someone changed this initiative meanwhile. Nothing was changed; look at it as it is now, then try again.',
};
