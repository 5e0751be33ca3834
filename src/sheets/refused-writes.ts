import { Problem } from '../workbook/problem.ts';
import { setUpSentences } from '../workbook/set-up-sentences.ts';

/**
 * Runs a write; one that Google refuses because the user may only read becomes a Problem. Google words its refusal in
 * the user's language, so a range that is at hand is asked as well.
 */
export function writing<Result>(write: () => Result, range?: GoogleAppsScript.Spreadsheet.Range): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (/permission|protected/i.test(String(error)) || (range && mayNotEdit(range))) {
      throw new Problem('view only', setUpSentences.viewOnly());
    }
    throw error;
  }
}

function mayNotEdit(range: GoogleAppsScript.Spreadsheet.Range): boolean {
  try {
    return !range.canEdit();
  } catch {
    return false;
  }
}
