import { Problem } from '../workbook/problem.ts';
import { resellersTab } from '../workbook/resellers-tab.ts';
import { setUpSentences } from '../workbook/set-up-sentences.ts';
import { setUpWorkbook } from './set-up-workbook.ts';
import { SpreadsheetWorkbook } from './spreadsheet-workbook.ts';

/** Seconds that the sentence stays. */
const SHOWN = 12;

/** Sets up the open spreadsheet and says in a toast what was made, or why it could not be. */
export function setUpFromMenu(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  file.toast(
    outcomeOf(() => setUpWorkbook(file, new SpreadsheetWorkbook(file))),
    'Reseller Standing',
    SHOWN,
  );
}

function outcomeOf(setUp: () => readonly string[]): string {
  try {
    const made = setUp();
    const isNew = made.includes(setUpSentences.madeTab(resellersTab.title));
    return [setUpSentences.made(made), ...(isNew ? [setUpSentences.nextStep()] : [])].join(' ');
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
