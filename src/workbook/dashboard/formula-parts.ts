import { MONTHS_IN_PLAN } from '../../core/checklist.ts';
import { COMING_MONTHS } from '../../core/plan-summary.ts';
import type { Sources } from './define-dashboard.ts';

// Arrays are computed only within FILTER, SORTN and SUMPRODUCT: elsewhere Sheets takes one row of a range. Numbers in
// formulas are whole and dates are computed, so that they mean the same in every language of a spreadsheet.

/** How many days ahead a review counts as due. */
export const DUE_DAYS = 14;

/** So many resellers with the largest revenue stand in the chart of share against commitment. */
export const CHARTED = 200;

export const MONTH_START = 'TODAY()-DAY(TODAY())+1';

/** The first day of a month, `months` after the present one. */
export function monthAfter(months: number): string {
  return `EDATE(${MONTH_START}, ${months})`;
}

/** The resellers that count: rows with a name. */
export function resellerCount({ resellers }: Sources): string {
  return `COUNTIFS(${resellers('name')}, "<>")`;
}

/** Rows whose figures can be together: none where our revenue would be more than all of the reseller’s. */
const withoutFault = ({ resellers }: Sources) => `${resellers('share')}, "<>⚠*"`;

/** Our revenue at the resellers with a word in a column; unknown figures and those to be corrected add nothing. */
export function revenueWhere(from: Sources, column: 'standing' | 'risk' | 'tier', word: string): string {
  const { resellers } = from;
  return `SUMIFS(${resellers('revenue')}, ${resellers(column)}, "${word}", ${resellers('name')}, "<>", ${withoutFault(from)})`;
}

export function countWhere(from: Sources, column: 'standing' | 'risk' | 'tier', word: string): string {
  const { resellers } = from;
  return `COUNTIFS(${resellers(column)}, "${word}", ${resellers('name')}, "<>")`;
}

export function allRevenue(from: Sources): string {
  const { resellers } = from;
  return `SUMIFS(${resellers('revenue')}, ${resellers('name')}, "<>", ${withoutFault(from)})`;
}

/** The resellers whose revenue is in `allRevenue`. */
export function countWithRevenue(from: Sources): string {
  const { resellers } = from;
  return `COUNTIFS(${resellers('revenue')}, ">=0", ${resellers('name')}, "<>", ${withoutFault(from)})`;
}

/** By row, whether its revenue is in `allRevenue`, but for its name. */
export function hasRevenue({ resellers }: Sources): string {
  return `ISNUMBER(${resellers('revenue')})*(LEFT(${resellers('share')}, 1)<>"⚠")`;
}

/** Whether the thresholds may be what they are; else none of them is a number. */
export function hasThresholds({ expendable }: Sources): string {
  return `ISNUMBER(${expendable})`;
}

/** A column where blanks are empty texts, so that a list shows nothing there and not 0. */
export function filled(column: string): string {
  return `IF(${column}="", "", ${column})`;
}

/** `1 reseller`, `5 resellers`. */
export function counted(number: string, one: string, many: string): string {
  return `${number}&IF(${number}=1, " ${one}", " ${many}")`;
}

/** Live initiatives of the Marketing plan tab from one month to before another; months may be dates or text. */
export function liveBetween({ plan }: Sources, from: string, to: string): string {
  const month = plan('month');
  const text = (day: string) => `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}), 2)`;
  const asDate = `(${month}>=${from})*(${month}<${to})`;
  const asText = `(LEFT(${month}, 7)>=${text(from)})*(LEFT(${month}, 7)<${text(to)})`;
  return `(${plan('status')}<>"dropped")*IF(ISNUMBER(${month}), ${asDate}, ${asText})`;
}

/** By reseller, whether the Marketing plan tab has rows for it. */
export function hasPlanRows({ resellers, plan }: Sources): string {
  return `(${resellers('name')}<>"")*(${resellers('reseller_id')}<>"")*ISNUMBER(MATCH(${resellers('reseller_id')}, ${plan('reseller_id')}, 0))`;
}

/** By reseller, whether it has rows there and no live initiative in the next 3 months: the plan gate fails. */
export function hasLapsed(from: Sources): string {
  const { resellers, plan } = from;
  const live = `IFNA(FILTER(${plan('reseller_id')}, ${liveBetween(from, monthAfter(0), monthAfter(COMING_MONTHS))}), "")`;
  return `${hasPlanRows(from)}*(1-ISNUMBER(MATCH(${resellers('reseller_id')}, ${live}, 0)))`;
}

/** A month as one whole number. */
export const FIRST_MONTH_KEY = 'YEAR(TODAY())*12+MONTH(TODAY())';

function monthKey({ plan }: Sources): string {
  const month = plan('month');
  return `IF(ISNUMBER(${month}), YEAR(${month})*12+MONTH(${month}), LEFT(${month}, 4)*12+MID(${month}, 6, 2))`;
}

/** By initiative, whether it is live in the next 12 months and its reseller is on the Resellers tab. */
function isComing(from: Sources): string {
  const { resellers, plan } = from;
  const ids = `IF(${resellers('name')}="", "", ${resellers('reseller_id')})`;
  const known = `(${plan('reseller_id')}<>"")*ISNUMBER(MATCH(${plan('reseller_id')}, ${ids}, 0))`;
  return `${liveBetween(from, monthAfter(0), monthAfter(MONTHS_IN_PLAN))}*${known}`;
}

/** The months of all live initiatives of the next 12 months. */
export function monthKeys(from: Sources): string {
  return `FILTER(${monthKey(from)}, ${isComing(from)})`;
}

/** Each reseller and each of the next 12 months that it has a live initiative in, once. */
export function resellerMonths(from: Sources): string {
  return `UNIQUE(FILTER(HSTACK(${from.plan('reseller_id')}, ${monthKey(from)}), ${isComing(from)}))`;
}

/** By action, whether it is open: it is said to be neither done nor dropped, which is what a review shows as well. */
export function areOpen(actions: Sources['actions']): string {
  const status = actions('status');
  return `(${actions('action')}<>"")*(${status}<>"done")*(${status}<>"dropped")`;
}

/** The months of a reseller’s live initiatives of the next 12 months. */
export function monthKeysOf(from: Sources, resellerId: string): string {
  const live = liveBetween(from, monthAfter(0), monthAfter(MONTHS_IN_PLAN));
  return `FILTER(${monthKey(from)}, ${from.plan('reseller_id')}=${resellerId}, ${live})`;
}
