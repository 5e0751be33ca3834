import type { EngineArgument, EngineResult } from '../apps-script/host.ts';

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export type AnswerCell = (functionName: string, args: readonly EngineArgument[]) => EngineResult;

/** What the engine's plugins tell the workbook they belong to; carried in the model's `custom` configuration. */
export interface WorkbookSignals {
  /** A command changed the content. */
  changed(isUndo: boolean): void;
  /** Runs a custom function for a cell, once an add-on is installed. */
  answerCell: AnswerCell | undefined;
  /** A result wanted more rows or columns than the sheet has. */
  spilledPastEnd(formula: Position, rows: number, columns: number): void;
}

export function signalsOf(custom: unknown): WorkbookSignals | undefined {
  return (custom as { signals?: WorkbookSignals } | undefined)?.signals;
}
