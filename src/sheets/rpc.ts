import { answerRequest } from '../requests/answer-request.ts';
import { withTabNames } from '../workbook/tab-names.ts';
import { setUpWorkbook } from './set-up-workbook.ts';
import { SpreadsheetWorkbook } from './spreadsheet-workbook.ts';

/** Answers a request over the open spreadsheet; whoever calls it, from a page, a cell or a console, gets JSON text. */
export function answerRpc(name: string, input: string): string {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = new SpreadsheetWorkbook(file);
  return withTabNames(
    (tab) => workbook.nameOf(tab),
    () => answerRequest(workbook, name, input, () => setUpWorkbook(file, workbook)),
  );
}
