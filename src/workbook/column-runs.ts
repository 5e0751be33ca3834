/** A column of a tab and where it stands, counted from 1 as Google does. */
export interface Placed<Item> {
  readonly item: Item;
  readonly at: number;
}

/** Neighbouring columns, from left to right: one range of the sheet. */
export interface Run<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/**
 * Columns grouped into ranges without a gap, so that each is written or dressed with one call. With `alike`, a range
 * also ends where a column is not like the one before.
 */
export function runsOf<Item>(
  columns: Iterable<Placed<Item>>,
  alike: (one: Item, other: Item) => boolean = () => true,
): readonly Run<Item>[] {
  const runs: { first: number; items: Item[] }[] = [];
  let last: Placed<Item> | undefined;
  for (const column of [...columns].sort((one, other) => one.at - other.at)) {
    const run = runs[runs.length - 1];
    if (run && last && last.at === column.at - 1 && alike(last.item, column.item))
      run.items.push(column.item);
    else runs.push({ first: column.at, items: [column.item] });
    last = column;
  }
  return runs;
}
