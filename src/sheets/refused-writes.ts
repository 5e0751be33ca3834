import { Problem } from '../workbook/problem.ts';
import { setUpSentences } from '../workbook/set-up-sentences.ts';

/**
 * Runs a write; one that Google refuses because the user may only read, or because a data validation rejects it, becomes
 * a Problem. Google words its refusal in the user's language, so a range that is at hand is asked as well.
 */
export function writing<Result>(write: () => Result, range?: GoogleAppsScript.Spreadsheet.Range): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (/permission|protected/i.test(String(error)) || (range && mayNotEdit(range))) {
      throw new Problem('view only', setUpSentences.viewOnly());
    }
    if (/data validation/i.test(String(error))) {
      throw new Problem('unexpected', setUpSentences.rejectedByRule(cellNamedIn(String(error))));
    }
    throw error;
  }
}

/** The cell that Google names, as `U2`; undefined where it names none. */
function cellNamedIn(words: string): string | undefined {
  return /\bcell ([A-Z]+\d+)\b/.exec(words)?.[1];
}

function mayNotEdit(range: GoogleAppsScript.Spreadsheet.Range): boolean {
  try {
    return !range.canEdit();
  } catch {
    return false;
  }
}
