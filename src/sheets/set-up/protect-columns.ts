import { columnLetters } from '../../core/column-letters.ts';
import { type Placed, runsOf } from '../../workbook/column-runs.ts';
import type { Column } from '../../workbook/define-tab.ts';
import { setUpSentences } from '../../workbook/set-up-sentences.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Warns whoever types into the log. A protection of the user’s own stays as it is. */
export function protectSheet(sheet: Sheet, isInserted: boolean): void {
  const [there] = isInserted ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (there && !isOurs(there)) return;
  warnOnly(sheet.protect(), setUpSentences.protectedLog());
}

/** Warns whoever types over a header or into a computed column, where no warning of ours is yet. */
export function protectColumns(sheet: Sheet, columns: readonly Placed<Column>[], isInserted: boolean): void {
  const { RANGE } = SpreadsheetApp.ProtectionType;
  const ours = isInserted ? [] : sheet.getProtections(RANGE).filter(isOurs);
  for (const isFormula of [false, true]) {
    for (const run of runsOf(columns.filter(({ item }) => (item.type === 'formula') === isFormula))) {
      const first = columnLetters(run.first);
      const last = columnLetters(run.first + run.items.length - 1);
      const range = sheet.getRange(isFormula ? `${first}:${last}` : `${first}1:${last}1`);
      const there = ours.find((protection) => covers(protection.getRange(), range));
      warnOnly(
        there ?? range.protect(),
        isFormula ? setUpSentences.protectedFormulas() : setUpSentences.protectedHeader(),
      );
    }
  }
}

/** One without a description was left by a set-up that broke off right after making it. */
function isOurs(protection: Protection): boolean {
  const description = protection.getDescription();
  return description === '' || description.startsWith('Reseller Standing:');
}

function warnOnly(protection: Protection, description: string): void {
  protection.setWarningOnly(true);
  protection.setDescription(description);
}

function covers(
  outer: GoogleAppsScript.Spreadsheet.Range,
  inner: GoogleAppsScript.Spreadsheet.Range,
): boolean {
  return (
    outer.getRow() <= inner.getRow() &&
    outer.getColumn() <= inner.getColumn() &&
    outer.getLastRow() >= inner.getLastRow() &&
    outer.getLastColumn() >= inner.getLastColumn()
  );
}
