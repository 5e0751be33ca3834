import type { Finding, LiveChecks } from './run-checks.ts';

const TAB = 'Live checks';
const HEAD = ['Question', 'Assumed', 'Seen', 'Passed', 'Not run'];

/** Writes a run into its tab, in place of the run before. */
export function writeFindings(
  { findings }: LiveChecks,
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void {
  const tab = file.getSheetByName(TAB) ?? file.insertSheet(TAB);
  tab.clear();
  const rows = [HEAD, ...findings.map(rowOf)];
  // The quote keeps text as text, whatever it begins with.
  const cells = rows.map((row) => row.map((text) => (text === '' ? '' : `'${text}`)));
  tab.getRange(1, 1, cells.length, HEAD.length).setValues(cells);
  tab.setFrozenRows(1);
  tab.activate();
}

function rowOf({ question, assumed, seen, passed, notRun = '' }: Finding): readonly string[] {
  const word = passed === null ? '' : passed ? 'yes' : 'no';
  return [question, assumed, passed === null ? '' : seenText(seen), word, notRun];
}

/** What was seen in one line. */
export function seenText(seen: Finding['seen']): string {
  return typeof seen === 'string' ? seen : JSON.stringify(seen);
}
