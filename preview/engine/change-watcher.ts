import { type Command, coreTypes, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { signalsOf, type WorkbookSignals } from './workbook-signals.ts';

/** Tells the workbook of every command that changes content, and not of moving about. */
class ChangeWatcherPlugin extends UIPlugin {
  private readonly signals: WorkbookSignals | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.signals = signalsOf(config.custom);
  }

  override handle(command: Command): void {
    const isUndo = command.type === 'UNDO' || command.type === 'REDO';
    if (isUndo || (coreTypes as Set<string>).has(command.type)) this.signals?.changed(isUndo);
  }
}

export function registerChangeWatcher(): void {
  registries.featurePluginRegistry.add('preview_change_watcher', ChangeWatcherPlugin);
}
