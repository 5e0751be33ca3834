import type { StandingOrUnknown } from '../../core/risk.ts';
import { plain } from '../kit/search-resellers.ts';
import type { MapReseller } from './read-map.ts';

export interface Filter {
  readonly query: string;
  /** Null for every owner. */
  readonly owner: string | null;
  /** None chosen: every standing. */
  readonly standings: ReadonlySet<StandingOrUnknown | ''>;
}

export const noFilter: Filter = { query: '', owner: null, standings: new Set() };

export function isFiltered({ query, owner, standings }: Filter): boolean {
  return query.trim() !== '' || owner !== null || standings.size > 0;
}

/** Prepares resellers for searching once, so that each letter typed costs one pass over plain text. */
export function searchTexts(resellers: readonly MapReseller[]): ReadonlyMap<MapReseller, string> {
  return new Map(
    resellers.map((reseller) => [reseller, plain(`${reseller.id} ${reseller.name} ${reseller.owner}`)]),
  );
}

/** The resellers that a filter leaves, in their order: every word of the query occurs in id, name or owner. */
export function filterResellers<Reseller extends MapReseller>(
  resellers: readonly Reseller[],
  texts: ReadonlyMap<MapReseller, string>,
  { query, owner, standings }: Filter,
): readonly Reseller[] {
  const words = plain(query).split(' ');
  return resellers.filter((reseller) => {
    if (owner !== null && reseller.owner !== owner) return false;
    if (standings.size > 0 && !standings.has(reseller.standing)) return false;
    const text = texts.get(reseller) ?? '';
    return words.every((word) => text.includes(word));
  });
}
