import { formatMoney, formatShare } from '../../core/format.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { type Filter, isFiltered } from './filter-resellers.ts';
import type { MapReseller } from './read-map.ts';

/** A share with one decimal; “just below 10 %” where rounding would lie. */
export function wordsOfShare(share: number | null, thresholds: Thresholds): string {
  const { expendable, toolkit, dependence } = thresholds;
  return share === null ? 'unknown' : formatShare(share, [expendable, toolkit, dependence]);
}

export function wordsOfMoney(amount: number | null): string {
  if (amount === null) return 'unknown';
  return amount === 0 ? '0' : formatMoney(amount);
}

/** Money in short, `180K`, for the key of the sizes. */
export function shortMoney(amount: number): string {
  return new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 3 }).format(
    amount,
  );
}

export function wordsOfScore(score: number | null): string {
  return score === null ? 'unknown' : String(Math.round(score));
}

/** What a row of the list does not show, for reading aloud. */
export function unseenWords({ revenue, risk, reason }: MapReseller): string {
  const words = [
    ...(revenue === null || reason !== null ? [] : [`our revenue ${wordsOfMoney(revenue)}`]),
    ...(risk === '' ? [] : [`risk ${risk}`]),
  ];
  return words.map((word) => `, ${word}`).join('');
}

export function wordsOfOwner(owner: string): string {
  return owner === '' ? 'Without an owner' : owner;
}

/** `1 reseller`, `5,000 resellers`. */
export function wordsOfCount(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'reseller' : 'resellers'}`;
}

/** What the filter leaves, for the line under the title of a saved picture; '' where nothing is filtered. */
export function wordsOfFilter(filter: Filter): string {
  if (!isFiltered(filter)) return '';
  const { query, owner, standings } = filter;
  return [
    ...(owner === null ? [] : [`owner: ${wordsOfOwner(owner)}`]),
    ...(standings.size === 0 ? [] : [`standing: ${[...standings].join(', ')}`]),
    ...(query.trim() === '' ? [] : [`search: “${query.trim()}”`]),
  ].join(' · ');
}
