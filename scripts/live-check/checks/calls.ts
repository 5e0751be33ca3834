import type { LiveCheck } from '../define-check.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'live-check-note';

/** What finding columns with few calls relies on, and members that nobody else was seen to check. */
export const calls: readonly LiveCheck[] = [
  {
    question:
      'Does `Spreadsheet.getDeveloperMetadata()` give what is kept with the spreadsheet itself, and nothing of its sheets and columns?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: the metadata of the top level, not that of what it holds',
      source:
        '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getDeveloperMetadata())',
    },
    expected: ['of the file'],
    see: (scratch) =>
      withNote(scratch.file, 'of the file', () => {
        const tab = scratch.tab();
        tab.addDeveloperMetadata(KEY, 'of a sheet');
        tab.getRange('B:B').addDeveloperMetadata(KEY, 'of a column');
        return notesOf(scratch.file).map((note) => note.getValue() ?? '');
      }),
  },
  {
    question: 'May a text of 20,000 characters be kept with the spreadsheet, and be changed by `setValue`?',
    assumed: 'Yes',
    settled: {
      answer:
        'Yes: keys and values of a spreadsheet may have 30,000 characters together, and those of each sheet as many',
      source: '[Sheets API](https://developers.google.com/workspace/sheets/api/guides/metadata)',
    },
    expected: [20_000, 19_999],
    see: (scratch) =>
      withNote(scratch.file, 'x'.repeat(20_000), () => {
        const length = () => (notesOf(scratch.file)[0]?.getValue() ?? '').length;
        const before = length();
        notesOf(scratch.file)[0]?.setValue('y'.repeat(19_999));
        return [before, length()];
      }),
  },
  {
    question: 'Does `withLocationType(COLUMN)` leave out the mark of the sheet?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: the search is limited to metadata of that type of location',
      source:
        '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder#withLocationType(DeveloperMetadataLocationType))',
    },
    expected: ['of a column'],
    see(scratch) {
      const tab = scratch.tab();
      tab.addDeveloperMetadata(KEY, 'of a sheet');
      tab.getRange('B:B').addDeveloperMetadata(KEY, 'of a column');
      const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
      const finder = tab.createDeveloperMetadataFinder().withKey(KEY).withLocationType(COLUMN);
      return finder.find().map((mark) => mark.getValue() ?? '');
    },
  },
  {
    question:
      'Does `getRange` refuse rows that the grid does not have, also by `1:5000` and before anything is read?',
    assumed: 'Yes; rows are added then',
    expected: ['refused', 'refused'],
    see(scratch) {
      const tab = scratch.tab();
      return [() => tab.getRange('1:5000'), () => tab.getRange(4999, 1, 2, 3)].map((range) => {
        try {
          return range().getA1Notation();
        } catch {
          return 'refused';
        }
      });
    },
  },
  {
    question: 'Is `getGridId()` of the active range the number of the active sheet?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: the number of the sheet that the range is on',
      source:
        '[Reference](https://developers.google.com/apps-script/reference/spreadsheet/range#getGridId())',
    },
    expected: [true, 3],
    see(scratch) {
      const tab = scratch.tab({ A3: 'x' });
      scratch.file.setActiveSheet(tab);
      tab.getRange('A3').activate();
      const range = scratch.file.getActiveRange();
      return [range?.getGridId() === tab.getSheetId(), range?.getRow() ?? 0];
    },
  },
  {
    question:
      'Does a saved colour rule keep its word and colours, and its cells as `K2:K` or to the last row?',
    assumed: 'Yes, in small letters; the last row is not compared',
    expected: ['TEXT_EQUAL_TO', 'Rising', '#084a83', '#d6e8fb', 'K2'],
    see(scratch) {
      const tab = scratch.tab();
      tab.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo('Rising')
          .setFontColor('#084a83')
          .setBackground('#d6e8fb')
          .setRanges([tab.getRange('K2:K')])
          .build(),
      ]);
      SpreadsheetApp.flush();
      const [rule] = tab.getConditionalFormatRules();
      const condition = rule?.getBooleanCondition();
      return [
        String(condition?.getCriteriaType()),
        String(condition?.getCriteriaValues()[0]),
        String(condition?.getFontColor()),
        String(condition?.getBackground()),
        (rule?.getRanges()[0]?.getA1Notation() ?? '').split(':')[0] ?? '',
      ];
    },
  },
  {
    question: 'Does `setProperties` leave the user’s other properties, and does `getProperties` give all?',
    assumed: 'Yes',
    settled: {
      answer: 'Yes: others are deleted only where that is asked for, and `getProperties` gives a copy of all',
      source:
        '[Reference](https://developers.google.com/apps-script/reference/properties/properties#setProperties(Object))',
    },
    expected: ['1', '2'],
    see() {
      const store = PropertiesService.getUserProperties();
      store.setProperties({ 'live-check.0': '1' }).setProperties({ 'live-check.1': '2' });
      const all = store.getProperties();
      store.deleteProperty('live-check.0').deleteProperty('live-check.1');
      return [all['live-check.0'] ?? 'none', all['live-check.1'] ?? 'none'];
    },
  },
  {
    question: 'Does `clearFormat` take fonts, fills and number formats away, and leave values and notes?',
    assumed: 'Yes',
    expected: ['0.5', '#ffffff', 'kept'],
    see(scratch) {
      const cell = scratch.tab({ A1: 0.5 }).getRange('A1');
      cell.setNumberFormat('0%').setBackground('#ff0000').setNote('kept').clearFormat();
      SpreadsheetApp.flush();
      return [cell.getDisplayValue(), cell.getBackground(), cell.getNote()];
    },
  },
  {
    question: 'May who owns the file edit any range, and has the file a time zone by its name?',
    assumed: 'Yes',
    expected: [true, true],
    see: (scratch) => [
      scratch.tab().getRange('A1').canEdit(),
      /^[A-Za-z_]+(\/[A-Za-z_+-]+)*/.test(scratch.file.getSpreadsheetTimeZone()),
    ],
  },
];

function notesOf(file: Spreadsheet) {
  return file.getDeveloperMetadata().filter((note) => note.getKey() === KEY);
}

/** Keeps a text with the file while `act` runs. */
function withNote<Result>(file: Spreadsheet, text: string, act: () => Result): Result {
  for (const left of notesOf(file)) left.remove();
  file.addDeveloperMetadata(KEY, text);
  try {
    return act();
  } finally {
    for (const note of notesOf(file)) note.remove();
  }
}
