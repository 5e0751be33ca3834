import { registries } from '@odoo/o-spreadsheet';
import { type Position, signalsOf } from './workbook-signals.ts';

interface Evaluator {
  assertSheetHasEnoughSpaceToSpreadFormulaResult(
    position: Position,
    matrix: readonly (readonly unknown[])[],
  ): void;
}

/** Google Sheets adds rows when a result is longer than the sheet; the engine only refuses, so note how many. */
export function registerSpillWatcher(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');
  type Config = ConstructorParameters<typeof Evaluation>[0];
  class SpillWatchingEvaluation extends Evaluation {
    constructor(config: Config) {
      super(config);
      const signals = signalsOf(config.custom);
      const { evaluator } = this as unknown as { evaluator: Evaluator };
      const check = evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult;
      evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (position, matrix) => {
        try {
          check.call(evaluator, position, matrix);
        } catch (error) {
          const rows = position.row + (matrix[0]?.length ?? 0);
          signals?.spilledPastEnd(position, rows, position.col + matrix.length);
          throw error;
        }
      };
    }
  }
  registries.coreViewsPluginRegistry.replace('evaluation', SpillWatchingEvaluation as typeof Evaluation);
}
