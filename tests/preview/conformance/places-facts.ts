import { type Fact, factsOf } from './fact.ts';

const DEVELOPER = 'testsheetsdeveloper.js';
const SHEETS = 'testsheets.js';

function called([source, asked, name]: readonly [source: string, asked: string, name: string]): Fact {
  return {
    members: ['Sheet.getRange', 'Range.getA1Notation'],
    source,
    says: `cells that are asked for as ${asked} are called ${name}`,
    script: `return sheet.getRange('${asked}').getA1Notation();`,
    gives: name,
  };
}

/** How cells are named, and what a range says of its place. */
export const placesFacts: readonly Fact[] = [
  ...factsOf(
    [
      [DEVELOPER, 'B2:D5', 'B2:D5'],
      [DEVELOPER, '$C$3', 'C3'],
      [DEVELOPER, 'First!E10:F12', 'E10:F12'],
      ['testsheetsvui.js', 'c2:$d$4', 'C2:D4'],
      ['testsheetssets.js', '!c2:e5', 'C2:E5'],
    ],
    called,
  ),
  ...factsOf(
    [
      [DEVELOPER, '5:7', '5:7'],
      [DEVELOPER, 'D:F', 'D:F'],
      [DEVELOPER, 'C5:B2', 'B2:C5'],
      [DEVELOPER, '5:2', '2:5'],
      [DEVELOPER, 'D:B', 'B:D'],
      [SHEETS, 'R5C3', 'C5'],
      [SHEETS, 'R2C2:R4C5', 'B2:E4'],
      [SHEETS, 'R10C5:R1C2', 'B1:E10'],
      [SHEETS, 'r1c1:r2c2', 'A1:B2'],
    ],
    (line) => ({ ...called(line), isMended: true }),
  ),
  {
    members: ['Sheet.getRange', 'Range.getA1Notation'],
    source: SHEETS,
    says: 'letters that only look like a row and a column are a column',
    script: `sheet.insertColumnsAfter(26, 480); return sheet.getRange('RC1').getA1Notation();`,
    gives: 'RC1',
  },
  {
    members: ['Sheet.getRange', 'Range.getRow', 'Range.getColumn', 'Range.getNumRows', 'Range.getNumColumns'],
    source: DEVELOPER,
    says: 'a range tells its first row and column and how many there are, from 1',
    script: `const range = sheet.getRange('B2:D5');
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];`,
    gives: [2, 2, 4, 3],
  },
  {
    members: ['Range.getNumRows', 'Range.getNumColumns', 'Sheet.getMaxColumns', 'Sheet.getMaxRows'],
    source: DEVELOPER,
    says: 'whole rows are as wide as the sheet, and whole columns as high',
    script: `const rows = sheet.getRange('5:7'); const columns = sheet.getRange('D:F');
      return [rows.getNumRows(), rows.getNumColumns() === sheet.getMaxColumns(),
        columns.getNumRows() === sheet.getMaxRows(), columns.getNumColumns()];`,
    gives: [3, true, true, 3],
  },
  {
    members: ['Range.getLastRow', 'Range.getLastColumn', 'Range.getRow', 'Range.getColumn'],
    source: 'testsheetsvalues.js',
    says: 'a range tells its last row and column, beyond Z too',
    script: `sheet.insertColumnsAfter(26, 4); const range = sheet.getRange('C11:AB20');
      return [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()];`,
    gives: [11, 3, 20, 28],
  },
  {
    members: ['Sheet.getRange', 'Range.getA1Notation'],
    source: 'testsheetsvalues.js',
    says: 'a range by numbers is called as the same range by letters',
    script: `return sheet.getRange(3, 2, 4, 5).getA1Notation();`,
    gives: 'B3:F6',
  },
  {
    members: ['Range.getCell', 'Range.getWidth', 'Range.getHeight'],
    source: 'testsheetsvui.js',
    says: 'a cell of a range counts from 1 within the range, and width and height are its numbers of columns and rows',
    script: `const range = sheet.getRange('C2:D4');
      return [range.getCell(1, 1).getA1Notation(), range.getCell(2, 2).getA1Notation(), range.getWidth(), range.getHeight()];`,
    gives: ['C2', 'D3', 2, 3],
  },
  ...factsOf(
    [
      ['0, 0', 'A1:C3'],
      ['0, 0, 1, 1', 'A1'],
      ['1, 1, 1, 1', 'B2'],
      ['1, 1', 'B2:D4'],
      ['1, 1, 2, 2', 'B2:C3'],
      ['1, 1, 3', 'B2:D4'],
      ['1, 1, 3, 4', 'B2:E4'],
    ],
    ([by, called]) => ({
      members: ['Range.offset'],
      source: 'testsheetsvui.js',
      says: `an offset of A1:C3 by ${by} is ${called}: what is not given stays as high and wide`,
      script: `return sheet.getRange('A1:C3').offset(${by}).getA1Notation();`,
      gives: called,
    }),
  ),
  {
    members: ['Range.offset'],
    source: 'testsheetsvui.js',
    says: 'an offset of no rows is refused',
    script: `sheet.getRange('A1:C3').offset(0, 0, 0);`,
    refuses: /number of rows/,
  },
  {
    members: ['Range.offset'],
    source: 'testsheetsvui.js',
    says: 'an offset of no columns is refused',
    script: `sheet.getRange('A1:C3').offset(0, 0, 1, 0);`,
    refuses: /number of columns/,
  },
  {
    members: ['Sheet.getRangeList', 'RangeList.getRanges'],
    source: 'testsheetsvui.js',
    says: 'a list has its ranges in the order in which they were asked for',
    script: `return sheet.getRangeList(['a2:c3', 'b14:e22']).getRanges().map((range) => range.getA1Notation());`,
    gives: ['A2:C3', 'B14:E22'],
  },
  {
    members: ['Spreadsheet.getRange'],
    source: 'testsheetsvalues.js',
    says: 'the spreadsheet gives the same cells, with the name of a sheet and without',
    script: `return [file.getRange('A1:B2').getA1Notation(), file.getRange('First!A1:B2').getA1Notation()];`,
    gives: ['A1:B2', 'A1:B2'],
  },
  {
    members: ['Range.getSheet'],
    source: 'testsheetsrange.js',
    says: 'a range knows its sheet',
    script: `return sheet.getRange('C1:E2').getSheet().getSheetName();`,
    gives: 'First',
  },
];
