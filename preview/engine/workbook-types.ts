import type { Model } from '@odoo/o-spreadsheet';
import type { AnswerCell } from './workbook-signals.ts';

/** A saved workbook: o-spreadsheet's own JSON, with what the stand-ins remember beside it. */
export type WorkbookJson = Record<string, unknown>;

/** A command of the spreadsheet: its type and what belongs to it. */
export type Dispatched = Parameters<Model['dispatch']>;

export interface Workbook {
  /** The spreadsheet, settled. It is made at the first use, so install the add-on before: formulas are compiled then. */
  readonly model: Model;
  /** The spreadsheet without the commands that wait. */
  readonly modelAsItIs: Model;
  /** Sends a command after those that wait; throws with the reasons when it is refused, but not for want of change. */
  readonly dispatch: (...command: Dispatched) => void;
  /** Sends several as one step. */
  dispatchTogether(commands: readonly Dispatched[]): void;
  /** Keeps a command until the next one that cannot wait, and throws at once if it would be refused. */
  dispatchLater(command: Dispatched): void;
  /** Sends the commands that wait. */
  settle(): void;
  /** The whole workbook as plain JSON, which `createWorkbook` takes back. */
  save(): WorkbookJson;
  /** The workbook as the bytes of an xlsx file. */
  exportXlsx(): Promise<Uint8Array>;
  /** Says who runs the custom functions of this workbook's cells. */
  answerCells(answer: AnswerCell): void;
  /** Calls back with the model once it is made, at once if it is there already. */
  onModel(listener: (model: Model) => void): void;
  /** A store of PropertiesService; saved with the workbook. */
  properties(store: 'document' | 'script' | 'user'): Map<string, string>;
  /** Calls back after every change of the workbook's content; gives a function that stops it. */
  onChange(listener: () => void): () => void;
}
