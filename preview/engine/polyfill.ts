type Grouper = <Item>(
  items: Iterable<Item>,
  key: (item: Item, index: number) => PropertyKey,
) => Record<PropertyKey, Item[]>;

// The engine is written for Node 22; of what it uses, Node 20 lacks this alone.
const builtIn = Object as unknown as { groupBy?: Grouper };
builtIn.groupBy ??= (items, key) => {
  const groups: Record<PropertyKey, never[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const name = key(item, index++);
    groups[name] ??= [];
    groups[name].push(item as never);
  }
  return groups;
};
