import { type Fact, factsOf } from './fact.ts';

const SOURCE = 'testsheetsdeveloper.js';
const REFUSED =
  /Adding developer metadata to arbitrary ranges is not currently supported\. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column\./;

/** Developer metadata. */
export const metadataFacts: readonly Fact[] = [
  ...factsOf([['B2:D4'], ['B6:D6'], ['F2:F5'], ['A1']], ([place]) => ({
    members: ['Range.addDeveloperMetadata'],
    source: SOURCE,
    says: `${place} takes none`,
    script: `sheet.getRange('${place}').addDeveloperMetadata('key', 'value');`,
    refuses: REFUSED,
  })),
  ...factsOf(
    [
      ['G:G', 'COLUMN'],
      ['8:8', 'ROW'],
    ],
    ([place, type]) => ({
      members: [
        'Range.addDeveloperMetadata',
        'Range.getDeveloperMetadata',
        'DeveloperMetadata.getKey',
        'DeveloperMetadata.getValue',
        'DeveloperMetadata.getLocation',
        'DeveloperMetadataLocation.getLocationType',
      ],
      source: SOURCE,
      says: `${place} takes one, gives itself back, and says what it has`,
      script: `const range = sheet.getRange('${place}'); const back = range.addDeveloperMetadata('key', 'value');
        return [back.getA1Notation(), range.getDeveloperMetadata().map((one) =>
          [one.getKey(), one.getValue(), String(one.getLocation().getLocationType())])];`,
      gives: [place, [['key', 'value', type]]],
      isMended: true,
    }),
  ),
  {
    members: ['DeveloperMetadata.getVisibility', 'SpreadsheetApp.DeveloperMetadataVisibility'],
    source: SOURCE,
    says: 'it is seen by whom it was given for, and by the document where nothing is said',
    script: `const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.getRange('G:G').addDeveloperMetadata('key', 'value', PROJECT); sheet.addDeveloperMetadata('key', 'value');
      return [sheet.getRange('G:G'), sheet].map((place) => String(place.getDeveloperMetadata()[0].getVisibility()));`,
    gives: ['PROJECT', 'DOCUMENT'],
  },
  {
    members: ['Range.getDeveloperMetadata'],
    source: SOURCE,
    says: 'a cell of a marked column or row has none',
    script: `sheet.getRange('G:G').addDeveloperMetadata('key'); sheet.getRange('8:8').addDeveloperMetadata('key');
      return [sheet.getRange('G3').getDeveloperMetadata().length, sheet.getRange('C8').getDeveloperMetadata().length];`,
    gives: [0, 0],
    isMended: true,
  },
  {
    members: ['DeveloperMetadataLocation.getColumn', 'DeveloperMetadataLocation.getRow'],
    source: SOURCE,
    says: 'a marked column or row is given as such, without the cells at its ends',
    script: `sheet.getRange('J:J').addDeveloperMetadata('key'); sheet.getRange('9:9').addDeveloperMetadata('key');
      return [sheet.getRange('J:J').getDeveloperMetadata()[0].getLocation().getColumn().getA1Notation(),
        sheet.getRange('9:9').getDeveloperMetadata()[0].getLocation().getRow().getA1Notation()];`,
    gives: ['J:J', '9:9'],
    isMended: true,
  },
  {
    members: [
      'Sheet.addDeveloperMetadata',
      'Sheet.getDeveloperMetadata',
      'DeveloperMetadataLocation.getSheet',
    ],
    source: SOURCE,
    says: 'a sheet takes one and gives itself back; the one says which sheet it is of',
    script: `const back = sheet.addDeveloperMetadata('key', 'value'); const [one, ...others] = sheet.getDeveloperMetadata();
      return [back.getSheetId() === sheet.getSheetId(), one.getKey(), one.getValue(), String(one.getLocation().getLocationType()),
        one.getLocation().getSheet().getSheetId() === sheet.getSheetId(), others.length];`,
    gives: [true, 'key', 'value', 'SHEET', true, 0],
  },
  {
    members: [
      'Spreadsheet.createDeveloperMetadataFinder',
      'DeveloperMetadataFinder.withKey',
      'DeveloperMetadataFinder.find',
    ],
    source: SOURCE,
    says: 'the spreadsheet finds that of its columns by the key',
    script: `sheet.getRange('G:G').addDeveloperMetadata('column key', 'column value'); sheet.addDeveloperMetadata('sheet key', 'x');
      const finder = file.createDeveloperMetadataFinder(); finder.withKey('column key');
      return finder.find().map((one) => one.getValue());`,
    gives: ['column value'],
  },
  {
    members: ['DeveloperMetadataFinder.withValue', 'DeveloperMetadata.getId'],
    source: SOURCE,
    says: 'by key and value together only what has both is found, with the number that it has at its sheet',
    script: `sheet.addDeveloperMetadata('key', 'one'); sheet.getRange('G:G').addDeveloperMetadata('key', 'two');
      const found = file.createDeveloperMetadataFinder().withKey('key').withValue('one').find();
      return [found.length, found[0].getId() === sheet.getDeveloperMetadata()[0].getId()];`,
    gives: [1, true],
  },
  {
    members: ['DeveloperMetadata.setValue', 'DeveloperMetadata.setKey'],
    source: SOURCE,
    says: 'value and key are changed in place, one after the other',
    script: `sheet.addDeveloperMetadata('key', 'value').getDeveloperMetadata()[0].setValue('new value').setKey('new key');
      return sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()]);`,
    gives: [['new key', 'new value']],
  },
  {
    members: ['DeveloperMetadata.remove'],
    source: SOURCE,
    says: 'what was removed is not at its place any more',
    script: `const range = sheet.getRange('G:G').addDeveloperMetadata('key'); range.getDeveloperMetadata()[0].remove();
      return range.getDeveloperMetadata().length;`,
    gives: 0,
  },
];
