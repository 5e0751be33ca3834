import type { LiveCheck } from '../define-check.ts';

const KEY = 'live-check';

/** What stays with a column when the sheet changes: formats, rules, protections and metadata. */
export const columns: readonly LiveCheck[] = [
  {
    question:
      'Does `whenFormulaSatisfied` take a formula without separators in every language, as `=(E2<>"")*(E2<TODAY())`?',
    assumed: 'Yes',
    expected: ['=(E2<>"")*(E2<TODAY())'],
    see(scratch) {
      scratch.speak('de_DE');
      const tab = scratch.tab();
      tab.setConditionalFormatRules([rule(tab.getRange('A2:A9'), '=(E2<>"")*(E2<TODAY())')]);
      return criteriaOf(tab);
    },
  },
  {
    question:
      'Do conditional formats, drop-downs and protections on `K2:K` reach rows that are added at the end?',
    assumed: 'Yes',
    expected: [true, true, true],
    see(scratch) {
      const tab = scratch.tab();
      const range = tab.getRange('K2:K');
      tab.setConditionalFormatRules([rule(range, '=K2>1')]);
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
      const protection = range.protect();
      tab.insertRowsAfter(tab.getMaxRows(), 2);
      const last = tab.getMaxRows();
      return [
        tab.getConditionalFormatRules()[0]?.getRanges()[0]?.getLastRow() === last,
        tab.getRange(last, 11).getDataValidation() !== null,
        protection.getRange().getLastRow() === last,
      ];
    },
  },
  {
    question: 'Do the formulas of conditional formats follow a moved column?',
    assumed: 'Yes',
    expected: ['=$E2>1'],
    see(scratch) {
      const tab = scratch.tab();
      tab.setConditionalFormatRules([rule(tab.getRange('A2:A9'), '=$C2>1')]);
      tab.moveColumns(tab.getRange('C:C'), 6);
      return criteriaOf(tab);
    },
  },
  {
    question: 'Does `Sheet.createDeveloperMetadataFinder()` find the metadata of the sheet’s columns?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: that of the sheet itself, and of each row and column on it',
      source:
        '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/sheet#createDeveloperMetadataFinder())',
    },
    expected: [3],
    see(scratch) {
      const tab = scratch.tab();
      tab.getRange('C:C').addDeveloperMetadata(KEY, 'c');
      return markedColumns(tab);
    },
  },
  {
    question: 'Does metadata on a column follow it when it is moved, and go when it is deleted?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: it stays with its place as that moves, and is deleted with it',
      source:
        '[Sheets API](https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata)',
    },
    expected: [[5], []],
    see(scratch) {
      const tab = scratch.tab();
      tab.getRange('C:C').addDeveloperMetadata(KEY, 'c');
      tab.moveColumns(tab.getRange('C:C'), 6);
      const moved = markedColumns(tab);
      tab.deleteColumn(5);
      return [moved, markedColumns(tab)];
    },
  },
  {
    question: 'Does the copy of a tab carry the same metadata?',
    assumed: 'Yes; where the noted sheet is gone, the tab further to the left counts as ours',
    expected: [3],
    see(scratch) {
      const tab = scratch.tab();
      tab.getRange('C:C').addDeveloperMetadata(KEY, 'c');
      return markedColumns(scratch.adopt(tab.copyTo(scratch.file)));
    },
  },
  {
    question: 'Does `insertColumnsAfter` pass formats and drop-downs on to the new column?',
    assumed: 'Yes; set-up takes them off',
    expected: ['0.00%', true],
    see(scratch) {
      const tab = scratch.tab();
      const dropDown = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
      tab.getRange('A1:A9').setNumberFormat('0.00%').setDataValidation(dropDown);
      tab.insertColumnsAfter(1, 1);
      const cell = tab.getRange('B2');
      return [cell.getNumberFormat(), cell.getDataValidation() !== null];
    },
  },
  {
    question: 'What does a protection do between `protect()` and `setWarningOnly(true)`?',
    assumed: 'Nothing: it keeps nobody out until its editors are changed',
    settled: {
      answer: 'Until its editors are changed, whoever may edit the file may edit there as well',
      source: '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect())',
    },
    expected: [false, true],
    see(scratch) {
      const protection = scratch.tab().getRange('A1:A9').protect();
      return [protection.isWarningOnly(), protection.setWarningOnly(true).isWarningOnly()];
    },
  },
  {
    question: 'Does the protection of a sheet survive when it is asked for twice?',
    assumed: 'The second call gives the first protection',
    settled: {
      answer: 'Yes: the second call gives the protection that is there',
      source: '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect())',
    },
    expected: ['first', 1],
    see(scratch) {
      const tab = scratch.tab();
      tab.protect().setDescription('first');
      return [tab.protect().getDescription(), tab.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    },
  },
  {
    question: 'May a hidden tab be deleted beside the only visible one?',
    assumed: 'Yes',
    expected: true,
    see(scratch) {
      const others = scratch.file.getSheets().filter((sheet) => !sheet.isSheetHidden());
      const visible = scratch.tab();
      const name = scratch.freeName();
      const hidden = scratch.adopt(scratch.file.insertSheet(name));
      visible.activate();
      try {
        for (const sheet of [...others, hidden]) sheet.hideSheet();
        scratch.file.deleteSheet(hidden);
        return scratch.file.getSheetByName(name) === null;
      } finally {
        for (const sheet of others) sheet.showSheet();
      }
    },
  },
];

function rule(range: GoogleAppsScript.Spreadsheet.Range, formula: string) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ff0000')
    .setRanges([range])
    .build();
}

function criteriaOf(tab: GoogleAppsScript.Spreadsheet.Sheet): readonly string[] {
  return tab
    .getConditionalFormatRules()
    .map((found) => String(found.getBooleanCondition()?.getCriteriaValues()[0]));
}

function markedColumns(tab: GoogleAppsScript.Spreadsheet.Sheet): readonly number[] {
  const found = tab.createDeveloperMetadataFinder().withKey(KEY).find();
  return found.map((mark) => mark.getLocation().getColumn()?.getColumn() ?? 0);
}
