import { type Fact, factsOf } from './fact.ts';

const VALUES = 'testsheetsvalues.js';
const TEXT = 'testsheetstext.js';
const SHEETS = 'testsheets.js';

const APPENDED = `const made = file.insertSheet('temp'); made.appendRow(['one', 'two', 'three']);`;

/** Sheets, their rows and columns, and who is warned of changing them. */
export const sheetsFacts: readonly Fact[] = [
  {
    members: ['Spreadsheet.insertSheet', 'Spreadsheet.getSheets', 'Sheet.getName', 'Sheet.getIndex'],
    source: VALUES,
    says: 'a new sheet stands behind the last one that was made, or where it is told, from 0; an index counts from 1',
    script: `file.insertSheet('s1'); file.insertSheet('s2'); file.insertSheet('s3', 1); file.insertSheet('s4', 0);
      return file.getSheets().map((one) => [one.getName(), one.getIndex()]);`,
    gives: [
      ['s4', 1],
      ['First', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ],
  },
  {
    members: [
      'Spreadsheet.getSheetByName',
      'Spreadsheet.getSheetById',
      'Sheet.getSheetId',
      'Spreadsheet.getNumSheets',
    ],
    source: VALUES,
    says: 'a sheet is found by its name and by its number, which is a number',
    script: `const made = file.insertSheet('s1'); const id = made.getSheetId();
      return [typeof id, file.getSheetById(id).getName(), file.getSheetByName('s1').getSheetId() === id, made.getSheetName(), file.getNumSheets()];`,
    gives: ['number', 's1', true, 's1', 2],
  },
  {
    members: ['Sheet.appendRow', 'Sheet.getLastRow', 'Sheet.getLastColumn'],
    source: TEXT,
    says: 'a row that is appended to an empty sheet is its first, and the sheet is given back',
    script: `const made = file.insertSheet('temp'); const id = made.appendRow(['one', 'two', 'three']).getSheetId();
      return [id === made.getSheetId(), made.getLastRow(), made.getLastColumn(), made.getRange(1, 1, 1, 3).getValues()];`,
    gives: [true, 1, 3, [['one', 'two', 'three']]],
  },
  {
    members: ['Sheet.hideSheet', 'Sheet.showSheet', 'Sheet.isSheetHidden'],
    source: TEXT,
    says: 'a sheet that was hidden says so until it is shown',
    script: `const made = file.insertSheet('temp'); made.hideSheet(); const hidden = made.isSheetHidden();
      made.showSheet(); return [hidden, made.isSheetHidden()];`,
    gives: [true, false],
  },
  ...factsOf(
    [
      ['insertColumnAfter(2)', 4],
      ['insertColumnBefore(2)', 4],
      ['insertColumnsAfter(2, 2)', 5],
      ['insertColumnsBefore(2, 2)', 5],
      ['deleteColumn(2)', 2],
      ['deleteColumns(2, 2)', 1],
    ],
    ([call, lastColumn]) => ({
      members: [`Sheet.${call.replace(/\(.*/, '')}`],
      source: TEXT,
      says: `after ${call} the last of three columns is the ${lastColumn}th`,
      script: `${APPENDED} made.${call}; return made.getLastColumn();`,
      gives: lastColumn,
    }),
  ),
  ...factsOf(
    [
      ['insertRowAfter(2)'],
      ['insertRowBefore(2)'],
      ['insertRowsAfter(2, 2)'],
      ['insertRowsBefore(2, 2)'],
      ['deleteRow(2)'],
      ['deleteRows(2, 2)'],
    ],
    ([call]) => ({
      members: [`Sheet.${call.replace(/\(.*/, '')}`],
      source: TEXT,
      says: `${call} below the data leaves the last row where it is`,
      script: `${APPENDED} made.${call}; return made.getLastRow();`,
      gives: 1,
    }),
  ),
  {
    members: ['Sheet.insertColumnsAfter', 'Sheet.insertColumnsBefore'],
    source: TEXT,
    says: 'columns that were inserted are blank, and the others keep their values',
    script: `${APPENDED} made.insertColumnsAfter(1, 1); made.insertColumnsBefore(3, 1); return made.getDataRange().getValues();`,
    gives: [['one', '', '', 'two', 'three']],
  },
  {
    members: ['Sheet.hideColumns', 'Sheet.isColumnHiddenByUser'],
    source: TEXT,
    says: 'columns that were hidden together are each hidden',
    script: `sheet.hideColumns(2, 2); return [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));`,
    gives: [false, true, true, false],
  },
  {
    members: ['Sheet.setColumnWidth', 'Sheet.setRowHeight'],
    source: VALUES,
    says: 'a width and a height are read as they were set, one after the other',
    script: `sheet.setColumnWidth(2, 200).setRowHeight(3, 31); return [sheet.getColumnWidth(2), sheet.getRowHeight(3)];`,
    gives: [200, 31],
  },
  {
    members: ['Sheet.setColumnWidths', 'Sheet.setRowHeights'],
    source: VALUES,
    says: 'widths and heights are set for as many as were told, from the first',
    script: `sheet.setColumnWidths(2, 3, 200).setRowHeights(3, 4, 31);
      return [[2, 3, 4].map((column) => sheet.getColumnWidth(column)), sheet.getColumnWidth(5) === 200,
        [3, 4, 5, 6].map((row) => sheet.getRowHeight(row)), sheet.getRowHeight(7) === 31];`,
    gives: [[200, 200, 200], false, [31, 31, 31, 31], false],
  },
  {
    members: ['Sheet.setName'],
    source: SHEETS,
    says: 'a sheet has the name that it was given',
    script: `return sheet.setName('sample').getName();`,
    gives: 'sample',
  },
  {
    members: [
      'Sheet.protect',
      'Protection.setDescription',
      'Protection.setWarningOnly',
      'Protection.getDescription',
    ],
    source: SHEETS,
    says: 'a sheet is protected with what was said of it',
    script: `const one = sheet.protect().setDescription('sample').setWarningOnly(true);
      return [one.getDescription(), String(one.getProtectionType()), one.isWarningOnly()];`,
    gives: ['sample', 'SHEET', true],
  },
  {
    members: ['Spreadsheet.getProtections', 'SpreadsheetApp.ProtectionType'],
    source: SHEETS,
    says: 'the spreadsheet finds the protections of its sheets, which print what they are',
    script: `sheet.protect().setDescription('sample');
      return file.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => [String(one), one.getDescription()]);`,
    gives: [['Protection', 'sample']],
  },
  {
    members: ['Protection.getRange', 'Sheet.getProtections'],
    source: 'testsheetspermissions.js',
    says: 'the range of a protected sheet is as large as the sheet and has no notation',
    script: `sheet.protect(); const range = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getRange();
      return [range.getNumColumns() === sheet.getMaxColumns(), range.getNumRows() === sheet.getMaxRows(), range.getA1Notation()];`,
    gives: [true, true, ''],
    isMended: true,
  },
  {
    members: ['Range.protect', 'Protection.setRange', 'Protection.getRange'],
    source: SHEETS,
    says: 'the protection of a range moves to another',
    script: `const one = sheet.getRange('A1:D5').protect().setDescription('sample'); one.setRange(sheet.getRange('B2:E6'));
      return [one.getRange().getA1Notation(), String(one.getProtectionType())];`,
    gives: ['B2:E6', 'RANGE'],
  },
  {
    members: ['Protection.remove'],
    source: SHEETS,
    says: 'a protection that was removed is not found',
    script: `sheet.protect().remove(); return file.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;`,
    gives: 0,
  },
];
