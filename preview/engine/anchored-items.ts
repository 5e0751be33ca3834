import { type CoreCommand, CorePlugin, type Range, registries } from '@odoo/o-spreadsheet';
import type { AnchoredItem } from '../apps-script/host.ts';
import { addCoreCommand } from './custom-commands.ts';

export const PUT_ITEM = 'PREVIEW_PUT_ITEM';
export const REMOVE_ITEM = 'PREVIEW_REMOVE_ITEM';

type Kept = Omit<AnchoredItem, 'zone'> & { readonly range?: Range };
type Items = Record<string, Kept | undefined>;

interface ItemCommand {
  readonly type: string;
  readonly item?: AnchoredItem;
  readonly id?: string;
  readonly sheetId?: string;
}

/** Keeps notes, protections and metadata at their cells: they follow inserted, deleted and moved rows and columns. */
class AnchoredItemsPlugin extends CorePlugin<{ items: Items }> {
  static override getters = ['getAnchoredItems'] as const;
  readonly items: Items = {};

  override handle(command: CoreCommand): void {
    const { type, item, id, sheetId } = command as unknown as ItemCommand;
    if (type === PUT_ITEM && item) this.history.update('items', item.id, this.keep(item));
    if (type === REMOVE_ITEM && id) this.history.update('items', id, undefined);
    if (type === 'DELETE_SHEET') {
      for (const kept of Object.values(this.items)) {
        if (kept && kept.sheetId === sheetId) this.history.update('items', kept.id, undefined);
      }
    }
  }

  override adaptRanges({ applyChange }: Parameters<CorePlugin['adaptRanges']>[0]): void {
    for (const kept of Object.values(this.items)) {
      if (!kept?.range) continue;
      const change = applyChange(kept.range);
      if (change.changeType === 'REMOVE') this.history.update('items', kept.id, undefined);
      else if (change.changeType !== 'NONE')
        this.history.update('items', kept.id, { ...kept, range: change.range });
    }
  }

  getAnchoredItems(kind?: AnchoredItem['kind']): AnchoredItem[] {
    const items: AnchoredItem[] = [];
    for (const kept of Object.values(this.items)) {
      if (!kept || (kind && kept.kind !== kind)) continue;
      const { range, ...item } = kept;
      items.push(range ? { ...item, zone: { ...range.zone } } : item);
    }
    return items;
  }

  override import(data: object): void {
    const { previewItems = [] } = data as { previewItems?: AnchoredItem[] };
    for (const item of previewItems) this.items[item.id] = this.keep(item);
  }

  override export(data: object): void {
    const items = this.getAnchoredItems();
    if (items.length > 0) (data as { previewItems?: AnchoredItem[] }).previewItems = items;
  }

  private keep({ zone, ...item }: AnchoredItem): Kept {
    return zone && item.sheetId
      ? { ...item, range: this.getters.getRangeFromZone(item.sheetId, zone) }
      : item;
  }
}

export function registerAnchoredItems(): void {
  addCoreCommand(PUT_ITEM);
  addCoreCommand(REMOVE_ITEM);
  registries.corePluginRegistry.add('preview_anchored_items', AnchoredItemsPlugin);
}
