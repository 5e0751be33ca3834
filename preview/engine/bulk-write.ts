import { type CoreCommand, CorePlugin, registries } from '@odoo/o-spreadsheet';
import type { CellWrite } from '../apps-script/host.ts';
import { addCoreCommand } from './custom-commands.ts';

export const BULK_WRITE = 'PREVIEW_BULK_WRITE';

/** Many cells in one command: one step for undo, one recalculation. */
class BulkWritePlugin extends CorePlugin {
  override handle(command: CoreCommand): void {
    const write = command as unknown as { type: string; cells: readonly CellWrite[] };
    if (write.type !== BULK_WRITE) return;
    for (const cell of write.cells) this.dispatch('UPDATE_CELL', cell);
  }
}

export function registerBulkWrite(): void {
  addCoreCommand(BULK_WRITE);
  registries.corePluginRegistry.add('preview_bulk_write', BulkWritePlugin);
}
