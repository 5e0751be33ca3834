import type { ResellerItem } from '../../requests/contract.ts';

/** As many options as a list shows: more would be slow to draw, and nobody reads them. */
const MOST_SHOWN = 50;

export interface SearchableReseller<Item extends ResellerItem = ResellerItem> {
  readonly item: Item;
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface FoundResellers<Item extends ResellerItem = ResellerItem> {
  /** The best matches first, at most MOST_SHOWN. */
  readonly shown: readonly Item[];
  /** How many match. */
  readonly count: number;
}

/** Prepares the list once, so that each letter typed costs one pass over plain text. */
export function searchable<Item extends ResellerItem>(
  resellers: readonly Item[],
): readonly SearchableReseller<Item>[] {
  return resellers.map((item) => {
    const id = plain(item.id);
    const name = plain(item.name);
    return { item, id, name, text: `${id} ${name} ${plain(item.owner)}` };
  });
}

/**
 * The resellers in whose id, name or owner every word of the query occurs: the very id first, then names and ids that
 * begin with the query, then names in which a word begins so, then the rest, each in the order of the list.
 */
export function searchResellers<Item extends ResellerItem>(
  resellers: readonly SearchableReseller<Item>[],
  query: string,
): FoundResellers<Item> {
  const wanted = plain(query);
  const words = wanted.split(' ').filter((word) => word !== '');
  const ranks: [Item[], Item[], Item[], Item[]] = [[], [], [], []];
  let count = 0;
  for (const reseller of resellers) {
    if (!words.every((word) => reseller.text.includes(word))) continue;
    count += 1;
    ranks[rankOf(reseller, wanted)].push(reseller.item);
  }
  return { shown: ranks.flat().slice(0, MOST_SHOWN), count };
}

function rankOf({ id, name }: Pick<SearchableReseller, 'id' | 'name'>, wanted: string): 0 | 1 | 2 | 3 {
  if (id === wanted) return 0;
  if (name.startsWith(wanted) || id.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

/** Case, accents and runs of spaces make no difference to a search. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
