import { type CoreCommand, coreTypes, registries } from '@odoo/o-spreadsheet';

/**
 * Makes a command of our own undoable. Without an inverse, an undo leaves the workbook refusing every write; and it
 * stays out of the commands that recalculate everything, or each write would.
 */
export function addCoreCommand(type: string): void {
  (coreTypes as Set<string>).add(type);
  registries.inverseCommandRegistry.add(type, (command: CoreCommand) => [command]);
}
