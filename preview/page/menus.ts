import { registries } from '@odoo/o-spreadsheet';
import type { MenuTree } from '../engine/index.ts';

export interface MenuCommand {
  readonly id: string;
  readonly name: string;
  readonly run?: () => void;
  readonly children?: readonly MenuCommand[];
  readonly hasLineAfter?: boolean;
}

/** Entries of the engine that need a server of its own, or that Google Sheets does not have. */
const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  view: ['toggle_pin_panel', 'view_irregularity_map'],
  insert: ['insert_carousel', 'insert_pivot', 'insert_image'],
  data: ['pivot_data_sources', 'reinsert_dynamic_pivot', 'reinsert_static_pivot'],
};

interface RegisteredItem {
  readonly id?: string;
  isVisible?: () => boolean;
  readonly children?: readonly (RegisteredItem | (() => unknown))[];
}

const topBar = registries.topbarMenuRegistry;

/** Takes away the entries that make no sense on this computer. Menus are read once, so call it before mounting. */
export function hideEntries(): void {
  const content = topBar.content as unknown as Readonly<
    Record<string, RegisteredItem | [unknown, RegisteredItem]>
  >;
  for (const [root, ids] of Object.entries(HIDDEN)) {
    const found = content[root];
    const item = Array.isArray(found) ? found[1] : (found as RegisteredItem | undefined);
    for (const child of item?.children ?? []) {
      if (typeof child === 'object' && child.id !== undefined && ids.includes(child.id))
        child.isVisible = () => false;
    }
  }
}

/** Adds commands to one of the menus of the top bar, before what stands there. */
export function addCommands(root: string, commands: readonly MenuCommand[]): void {
  addTo([root], commands);
}

/** Makes the Extensions menu from what onOpen built; menus of `createMenu` become menus of their own. */
export function addAddOnMenus(menus: readonly MenuTree[], run: (functionName: string) => void): void {
  topBar.add('extensions', { name: 'Extensions', sequence: 70 });
  menus.forEach((menu, index) => {
    const id = `add-on-${index}`;
    if (menu.isAddOnMenu) {
      addTo(['extensions'], [{ id, name: menu.caption, children: commandsOf(menu, id, run) }]);
    } else {
      topBar.add(id, { name: menu.caption, sequence: 71 + index });
      addTo([id], commandsOf(menu, id, run));
    }
  });
}

function commandsOf(
  menu: MenuTree,
  path: string,
  run: (functionName: string) => void,
): readonly MenuCommand[] {
  return menu.entries.flatMap((entry, index): MenuCommand[] => {
    if (entry.kind === 'separator') return [];
    const id = `${path}-${index}`;
    const hasLineAfter = menu.entries[index + 1]?.kind === 'separator';
    return entry.kind === 'menu'
      ? [{ id, name: entry.menu.caption, hasLineAfter, children: commandsOf(entry.menu, id, run) }]
      : [{ id, name: entry.caption, hasLineAfter, run: () => run(entry.functionName) }];
  });
}

function addTo(path: readonly string[], commands: readonly MenuCommand[]): void {
  commands.forEach(({ id, name, run, children, hasLineAfter = false }, index) => {
    // addChild empties the path that it is given, hence the copies.
    topBar.addChild(id, [...path], {
      name,
      sequence: index + 1,
      separator: hasLineAfter,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      ...(run && { execute: run }),
    });
    if (children) addTo([...path, id], children);
  });
}
