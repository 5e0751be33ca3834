import { answerRequest } from '../requests/answer-request.ts';
import { setUpWorkbook } from './set-up-workbook.ts';
import { SpreadsheetWorkbook } from './spreadsheet-workbook.ts';

/** Answers a request over the open spreadsheet; whoever calls it, from a page, a cell or a console, gets JSON text. */
export function answerRpc(name: string, input: string): string {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = new SpreadsheetWorkbook(file);
  return answerRequest(workbook, name, input, () => setUpWorkbook(file, workbook));
}
