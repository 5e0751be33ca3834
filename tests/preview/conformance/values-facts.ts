import { type Fact, factsOf } from './fact.ts';

function formatted([set, read]: readonly [set: string, read: string]): Fact {
  return {
    members: ['Range.setNumberFormat', 'Range.setNumberFormats', 'Range.getNumberFormats'],
    source: 'testsheets.js',
    says: `the number format ${set} is read as ${read}`,
    script: `const one = sheet.getRange('A1:B1').setNumberFormat('${set}').getNumberFormats();
      return [...one, ...sheet.getRange('A2:B2').setNumberFormats([['${set}', '${set}']]).getNumberFormats()];`,
    gives: [
      [read, read],
      [read, read],
    ],
  };
}

/** What cells hold and what is read of them. */
export const valuesFacts: readonly Fact[] = [
  ...factsOf(
    [
      [
        'numbers',
        [
          [0, -87.5],
          [8647, 0.1234567890123],
        ],
      ],
      ['a large number', [[1767225600000, 120]]],
      ['words', [['bucket', 'red eye']]],
      ['yes and no', [[true, false]]],
      ['words and numbers in one row', [['foo', 1]]],
    ],
    ([what, values]) => ({
      members: ['Range.setValues', 'Range.getValues'],
      source: 'testsheetsvalues.js',
      says: `${what} are read as they were written`,
      script: `const values = ${JSON.stringify(values)};
        return sheet.getRange(1, 1, values.length, 2).setValues(values).getValues();`,
      gives: values,
    }),
  ),
  {
    members: ['Range.setValues', 'Range.getValues'],
    source: 'testsheetsdatavalidations.js',
    says: 'null is written as a blank and read as an empty text',
    script: `return sheet.getRange('A1:C1').setValues([['', null, 'x']]).getValues();`,
    gives: [['', '', 'x']],
  },
  {
    members: ['Range.setValues', 'Range.getFormulas'],
    source: 'testsheetstext.js',
    says: 'a text that begins with = becomes a formula, even of a function that nobody knows',
    script: `return sheet.getRange('A1:B1').setValues([['=SAMPLE()', 'sample']]).getFormulas();`,
    gives: [['=SAMPLE()', '']],
  },
  {
    members: ['Range.setValues', 'Range.getValues'],
    source: 'testsheetsvalues.js',
    says: 'a text with blanks before its = stays a text, blanks included',
    script: `return sheet.getRange('A1').setValues([['   =SUM(1,2)']]).getValues();`,
    gives: [['   =SUM(1,2)']],
  },
  {
    members: ['Range.setValues', 'Range.getValues'],
    source: 'testsheetsvalues.js',
    says: 'blanks around and within a text stay',
    script: `return sheet.getRange('A1:C1').setValues([[' preceding', 'following ', 'two  middle']]).getValues();`,
    gives: [[' preceding', 'following ', 'two  middle']],
  },
  {
    members: ['Range.getFormulas'],
    source: 'testsheets.js',
    says: 'formulas are read as they were set, and no formula as an empty text',
    script: `return sheet.getRange('A1:B2').setFormulas([['=SUM($B$2:$B$4)', ''], ['', '=AVERAGE($C$2:$C$4)']]).getFormulas();`,
    gives: [
      ['=SUM($B$2:$B$4)', ''],
      ['', '=AVERAGE($C$2:$C$4)'],
    ],
  },
  {
    members: ['Range.setFormula'],
    source: 'testsheets.js',
    says: 'one formula for several cells moves with the cell',
    script: `return sheet.getRange('B2:C3').setFormula('=A1').getFormulas();`,
    gives: [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
    differs: 'each cell gets the formula as it is; the add-on sets no formula to several cells',
  },
  {
    members: ['RangeList.setFormula'],
    source: 'testsheetsexotics.js',
    says: 'a list of cells takes a formula, which is computed',
    script: `sheet.getRangeList(['A1', 'E5']).setFormula('=SUM(1,2)');
      return ['A1', 'E5'].map((cell) => [sheet.getRange(cell).getFormula(), sheet.getRange(cell).getValue()]);`,
    gives: [
      ['=SUM(1,2)', 3],
      ['=SUM(1,2)', 3],
    ],
  },
  {
    members: ['Range.getDisplayValues'],
    source: 'testsheetsvui.js',
    says: 'a plain number is displayed as its digits',
    script: `return sheet.getRange('A1:B1').setValues([[7, 'text']]).getDisplayValues();`,
    gives: [['7', 'text']],
  },
  {
    members: ['Range.isBlank'],
    source: 'testsheetsvalues.js',
    says: 'a range is blank until one of its cells holds something',
    script: `const range = sheet.getRange('A1:C3'); const before = range.isBlank();
      range.setValues([[1, 2, 3], [2, 3, 4], [3, 4, 5]]);
      return [before, range.isBlank(), range.offset(1, 1, 1, 1).isBlank(), range.offset(1, 0).isBlank()];`,
    gives: [true, false, false, false],
  },
  {
    members: ['Range.clearContent', 'Range.getValues'],
    source: 'testsheetsvalues.js',
    says: 'cleared cells are read as empty texts',
    script: `return sheet.getRange('A1:B1').setValues([[1, 'x']]).clearContent().getValues();`,
    gives: [['', '']],
  },
  {
    members: ['Sheet.getDataRange', 'Range.getValues'],
    source: 'testsheets.js',
    says: 'the data of an empty sheet are one blank cell',
    script: 'return sheet.getDataRange().getValues();',
    gives: [['']],
  },
  {
    members: ['Sheet.getDataRange', 'Sheet.getLastRow', 'Sheet.getLastColumn', 'Range.getA1Notation'],
    source: 'testsheetsvalues.js',
    says: 'the data begin in A1 and end in the last row and column that hold something',
    script: `sheet.getRange('C4').setValue('x');
      return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange(1, 1, 4, 3).getA1Notation()];`,
    gives: ['A1:C4', 4, 3, 'A1:C4'],
  },
  ...factsOf(
    ['0.0000', '#,##0.00', '$#.##0.00', '0.#', '0.00'].map((format) => [format, format] as const),
    formatted,
  ),
  { ...formatted(['general', '0.###############']), isMended: true },
  ...factsOf(
    [
      ['setNumberFormat', 'null'],
      ['setNumberFormats', '[[null]]'],
    ],
    ([member, nothing]) => ({
      members: [`Range.${member}`],
      source: 'notes/oddities.md',
      says: `${member}(${nothing}) fails, where other looks take null for the usual one`,
      script: `sheet.getRange('A1').${member}(${nothing});`,
      refuses: /./,
      isMended: true,
    }),
  ),
  {
    members: ['RangeList.setNumberFormat'],
    source: 'testsheetsexotics.js',
    says: 'a list of cells takes a number format',
    script: `sheet.getRangeList(['A1', 'E5']).setNumberFormat('0.00'); return sheet.getRange('E5').getNumberFormat();`,
    gives: '0.00',
  },
  {
    members: ['RangeList.setValue'],
    source: 'testsheetsexotics.js',
    says: 'a list of cells takes a value',
    script: `sheet.getRangeList(['A1', 'E5']).setValue('hello'); return [sheet.getRange('A1').getValue(), sheet.getRange('E5').getValue()];`,
    gives: ['hello', 'hello'],
  },
  {
    members: ['Range.sort'],
    source: 'testsheetsvalues.js',
    says: 'rows are sorted by columns of the sheet, upwards where nothing is said',
    script: `const range = sheet.getRange('B2:D4').setValues([[1, 2, 5], [6, 7, 10], [11, 12, 15]]);
      range.sort([{ column: 4, ascending: false }, { column: 3 }, 2]); return range.getValues();`,
    gives: [
      [11, 12, 15],
      [6, 7, 10],
      [1, 2, 5],
    ],
  },
  {
    members: ['Range.sort'],
    source: 'testsheetsvalues.js',
    says: 'downwards, yes and no come before numbers',
    script: `const range = sheet.getRange('B2:C4').setValues([[1, false], [6, 10], [11, 15]]);
      return range.sort({ column: 3, ascending: false }).getValues();`,
    gives: [
      [1, false],
      [11, 15],
      [6, 10],
    ],
  },
];
