import { copySentences } from '../workbook/copy-sentences.ts';
import { Problem } from '../workbook/problem.ts';
import { resellersTab } from '../workbook/resellers-tab.ts';
import { setUpSentences } from '../workbook/set-up-sentences.ts';
import { copyAsValues } from './copy-as-values.ts';
import { setUpWorkbook } from './set-up-workbook.ts';
import { SpreadsheetWorkbook } from './spreadsheet-workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Seconds that the sentence stays. */
const SHOWN = 12;

/** Sets up the open spreadsheet and says in a toast what was made, or why it could not be. */
export function setUpFromMenu(): void {
  say((file) => {
    const made = setUpWorkbook(file, new SpreadsheetWorkbook(file));
    const isNew = made.includes(setUpSentences.madeTab(resellersTab.title));
    return [setUpSentences.made(made), ...(isNew ? [setUpSentences.nextStep()] : [])].join(' ');
  });
}

/** Copies the resellers and the dashboard as values and says in a toast where they are, or why they are not. */
export function copyFromMenu(): void {
  say((file) => copySentences.copied(copyAsValues(file, new SpreadsheetWorkbook(file))));
}

function say(act: (file: Spreadsheet) => string): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  file.toast(
    outcomeOf(() => act(file)),
    'Reseller Standing',
    SHOWN,
  );
}

function outcomeOf(act: () => string): string {
  try {
    return act();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
