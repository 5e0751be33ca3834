import type { Fact } from './fact.ts';

const SHEETS = 'testsheets.js';

const FILL = `const table = [1, 2].map((row) => [1, 2, 3, 4, 5, 6].map((column) => 'R' + row + 'C' + column));
  sheet.getRange('A1:F2').setValues(table);`;

/** Notes and merged cells. */
export const notesFacts: readonly Fact[] = [
  {
    members: ['Range.setNote'],
    source: SHEETS,
    says: 'one note lies on every cell of a range',
    script: `const range = sheet.getRange('C2:D3').setNote('foo'); return [range.getNote(), range.getNotes()];`,
    gives: [
      'foo',
      [
        ['foo', 'foo'],
        ['foo', 'foo'],
      ],
    ],
  },
  {
    members: ['Range.setNotes'],
    source: SHEETS,
    says: 'a table of notes lies on its cells; an empty text takes one away',
    script: `return sheet.getRange('C2:D3').setNote('old').setNotes([['foo', 'bar'], ['', 'foo']]).getNotes();`,
    gives: [
      ['foo', 'bar'],
      ['', 'foo'],
    ],
  },
  {
    members: ['Range.setNotes'],
    source: SHEETS,
    says: 'a text is no table of notes',
    script: `sheet.getRange('C2:D3').setNotes('foo');`,
    refuses: /don't match the method signature/,
    isMended: true,
  },
  {
    members: ['Range.setNotes', 'Range.setNote'],
    source: 'notes/oddities.md',
    says: 'a whole number is a note with a decimal in a table, and without one alone',
    script: `return [sheet.getRange('A1').setNotes([[25]]).getNote(), sheet.getRange('A2').setNote(25).getNote()];`,
    gives: ['25.0', '25'],
    isMended: true,
  },
  {
    members: ['RangeList.clearNote', 'RangeList.clearDataValidations'],
    source: 'testsheetsexotics.js',
    says: 'a list loses its notes and its validation rules, each without the values',
    script: `const list = sheet.getRangeList(['A1:B2', 'D4']).setValue('a').setNote('b');
      for (const range of list.getRanges()) range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build());
      list.clearNote().clearDataValidations();
      return list.getRanges().map((range) => [range.getNote(), range.getValue(), range.getDataValidation()]);`,
    gives: [
      ['', 'a', null],
      ['', 'a', null],
    ],
  },
  {
    members: ['Range.mergeAcross', 'Range.getMergedRanges'],
    source: SHEETS,
    says: 'merging across makes one cell of each row, which shows its first value',
    script: `${FILL} sheet.getRange('D1:F2').mergeAcross();
      return [sheet.getDataRange().getMergedRanges().map((range) => range.getA1Notation()).sort(),
        sheet.getRange('D1').getDisplayValue(), sheet.getRange('D2').getDisplayValue()];`,
    gives: [['D1:F1', 'D2:F2'], 'R1C4', 'R2C4'],
  },
  {
    members: ['Range.getMergedRanges'],
    source: SHEETS,
    says: 'merged cells are found by any range that has one of them, and told whole',
    script: `${FILL} sheet.getRange('A1:B1').mergeAcross();
      return sheet.getRange('B1:C3').getMergedRanges().map((range) => range.getA1Notation());`,
    gives: ['A1:B1'],
  },
  {
    members: ['Range.breakApart', 'Range.getMergedRanges'],
    source: SHEETS,
    says: 'nothing is merged after a range was broken apart',
    script: `${FILL} sheet.getRange('D1:F2').mergeAcross().breakApart(); return sheet.getDataRange().getMergedRanges().length;`,
    gives: 0,
  },
  {
    members: ['RangeList.breakApart'],
    source: 'testsheetsexotics.js',
    says: 'a list of merged cells is broken apart',
    script: `const list = sheet.getRangeList(['A10:B10', 'D10:E10']); for (const range of list.getRanges()) range.mergeAcross();
      list.breakApart(); return list.getRanges().map((range) => range.getMergedRanges().length);`,
    gives: [0, 0],
  },
];
