import { type Fact, factsOf } from './fact.ts';

const SHEETS = 'testsheets.js';
const EXOTICS = 'testsheetsexotics.js';

/** For each look: what a table of it sets, and what is read of that. */
const tables = [
  ['FontWeight', ['bold', 'normal', null], ['bold', 'normal', 'normal']],
  ['FontStyle', ['italic', 'normal', null], ['italic', 'normal', 'normal']],
  ['FontSize', [10, 4, 20], [10, 4, 20]],
  ['FontColor', ['#00ff00', '#123456', '#ffffff'], ['#00ff00', '#123456', '#ffffff']],
  ['Background', ['#00ff00', '#123456', '#000000'], ['#00ff00', '#123456', '#000000']],
  ['HorizontalAlignment', ['left', 'center', 'right', null], ['left', 'center', 'right', 'general']],
  ['VerticalAlignment', ['top', 'middle', 'bottom', null], ['top', 'middle', 'bottom', 'bottom']],
  ['Wrap', [true, false, true], [true, false, true]],
] as const;

/** What cells that nobody touched say of their look. */
const usual = [
  ['Background', '#ffffff'],
  ['FontSize', 10],
  ['FontWeight', 'normal'],
  ['FontStyle', 'normal'],
  ['FontColor', '#000000'],
  ['HorizontalAlignment', 'general'],
  ['VerticalAlignment', 'bottom'],
  ['Wrap', true],
] as const;

const listed = [
  ['Background', '#0000ff'],
  ['FontColor', '#ffff00'],
  ['FontWeight', 'bold'],
  ['FontStyle', 'italic'],
  ['FontSize', 14],
  ['HorizontalAlignment', 'center'],
  ['VerticalAlignment', 'middle'],
  ['Wrap', true],
  ['Note', 'a note'],
] as const;

export const looksFacts: readonly Fact[] = [
  ...factsOf(tables, ([look, set, read]) => ({
    members: [`Range.set${look}s`],
    source: SHEETS,
    says: `a table of ${look}s lies on its cells; null gives the usual one`,
    script: `const range = sheet.getRange(2, 2, 1, ${set.length}); return range.set${look}s([${JSON.stringify(set)}]).get${look}s();`,
    gives: [read],
  })),
  ...factsOf(tables, ([look, set, read]) => ({
    members: [`Range.set${look}`],
    source: SHEETS,
    says: `one ${look} lies on all cells of a range, and the range says that of its first`,
    script: `const range = sheet.getRange('B2:C3').set${look}(${JSON.stringify(set[0])}); return [range.get${look}s(), range.get${look}()];`,
    gives: [
      [
        [read[0], read[0]],
        [read[0], read[0]],
      ],
      read[0],
    ],
  })),
  ...factsOf(usual, ([look, read]) => ({
    members: [`Range.get${look}`],
    source: SHEETS,
    says: `${look} of a new cell is ${read}`,
    script: `return sheet.getRange('A1').get${look}();`,
    gives: read,
  })),
  ...factsOf(listed, ([look, value]) => ({
    members: [`RangeList.set${look}`],
    source: EXOTICS,
    says: `a list of cells takes ${look}`,
    script: `sheet.getRangeList(['A1', 'E5']).set${look}(${JSON.stringify(value)});
      return ['A1', 'E5'].map((cell) => sheet.getRange(cell).get${look}());`,
    gives: [value, value],
  })),
  {
    members: ['Range.setHorizontalAlignment'],
    source: SHEETS,
    says: 'the alignment normal is read as general-left, where null is read as general',
    script: `return sheet.getRange('A1').setHorizontalAlignment('normal').getHorizontalAlignment();`,
    gives: 'general-left',
    differs: 'the preview keeps both as the usual alignment; the add-on reads none',
  },
  {
    members: ['Range.setHorizontalAlignment'],
    source: 'notes/oddities.md',
    says: 'an alignment that does not exist is passed over',
    script: `return sheet.getRange('A1').setHorizontalAlignment('right').setHorizontalAlignment('foo').getHorizontalAlignment();`,
    gives: 'right',
  },
  {
    members: ['Range.setBackground', 'Range.setBackgrounds', 'Range.setFontColors'],
    source: 'testsheetssets.js',
    says: 'the names of colours are taken, in capitals too, and read as numbers',
    script: `return [sheet.getRange('A1').setBackground('LIGHTCORAL').getBackground(),
      sheet.getRange('A2').setBackgrounds([['teal']]).getBackground(), sheet.getRange('A3').setFontColors([['tomato']]).getFontColor()];`,
    gives: ['#f08080', '#008080', '#ff6347'],
    differs: 'the preview shows them and gives the name back; the add-on names no colour',
  },
  {
    members: ['Range.setBackground'],
    source: 'notes/oddities.md',
    says: 'a colour that does not exist is taken without a word',
    script: `sheet.getRange('A1').setBackground('#gggggg').setBackground('foo'); return 'taken';`,
    gives: 'taken',
  },
  {
    members: ['Range.setWrap', 'Range.getWrap'],
    source: SHEETS,
    says: 'a cell that is not to wrap says so, though a new one says that it does',
    script: `return sheet.getRange('A1').setWrap(false).getWrap();`,
    gives: false,
  },
  {
    members: ['RangeList.clear'],
    source: EXOTICS,
    says: 'a list loses its contents alone, and then its looks with the rest',
    script: `const list = sheet.getRangeList(['A1:B2', 'D4:E5']).setValue('some').setBackground('#ff0000');
      list.clear({ contentsOnly: true }); const kept = list.getRanges().map((range) => [range.isBlank(), range.getBackground()]);
      list.clear(); return [kept, list.getRanges().map((range) => range.getBackground())];`,
    gives: [
      [
        [true, '#ff0000'],
        [true, '#ff0000'],
      ],
      ['#ffffff', '#ffffff'],
    ],
  },
  ...factsOf(
    [
      ['clear', '', '#ffffff'],
      ['clearContents', '', '#ff0000'],
      ['clearFormats', 'x', '#ffffff'],
    ],
    ([clear, value, colour]) => ({
      members: [`Sheet.${clear}`],
      source: SHEETS,
      says: `after ${clear} of a sheet a cell holds ${JSON.stringify(value)} on ${colour}, its note and its validation rule`,
      script: `const cell = sheet.getRange('B2').setValue('x').setBackground('#ff0000').setNote('note');
        cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).build()); sheet.${clear}();
        return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];`,
      gives: [value, colour, 'note', true],
    }),
  ),
];
