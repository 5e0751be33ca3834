import { type Fact, factsOf } from './fact.ts';

const LOCK = 'const lock = LockService.getDocumentLock();';

/** Locks, properties, pages and what belongs to no sheet. */
export const servicesFacts: readonly Fact[] = [
  {
    members: ['LockService.getDocumentLock', 'Lock.tryLock', 'Lock.hasLock', 'Lock.releaseLock'],
    source: 'testlock.js',
    says: 'a lock is had from when it was taken, also twice, until it is released',
    script: `${LOCK} const before = lock.hasLock(); const taken = [lock.tryLock(10000), lock.hasLock(), lock.tryLock(10000), lock.hasLock()];
      lock.releaseLock(); return [before, taken, lock.hasLock()];`,
    gives: [false, [true, true, true, true], false],
  },
  {
    members: ['Lock.waitLock'],
    source: 'testlock.js',
    says: 'who waits for a free lock has it, also who has it already',
    script: `${LOCK} lock.waitLock(1000); lock.waitLock(1000); return lock.hasLock();`,
    gives: true,
  },
  {
    members: ['Lock.tryLock'],
    source: 'testlock.js',
    says: 'a free lock is taken without waiting at all',
    script: `${LOCK} return [lock.tryLock(0), lock.hasLock()];`,
    gives: [true, true],
  },
  {
    members: ['Lock.tryLock'],
    source: 'testlock.js',
    says: 'a lock that is tried for less than no time is not taken, though it is free',
    script: `${LOCK} return [lock.tryLock(-100), lock.hasLock()];`,
    gives: [false, false],
    isMended: true,
  },
  {
    members: ['Lock.waitLock'],
    source: 'testlock.js',
    says: 'who waits less than no time is told that the time is over',
    script: `${LOCK} lock.waitLock(-100);`,
    refuses: /Lock timeout/,
    isMended: true,
  },
  ...factsOf([['User'], ['Document'], ['Script']], ([owner]) => ({
    members: [
      `PropertiesService.get${owner}Properties`,
      'Properties.getProperty',
      'Properties.deleteProperty',
    ],
    source: 'teststores.js',
    says: `a property of the ${owner.toLowerCase()} is read as it was set, and as null when it is gone`,
    script: `const store = PropertiesService.get${owner}Properties(); store.setProperty('t', 'value'); const set = store.getProperty('t');
      store.deleteProperty('t'); return [set, store.getProperty('t')];`,
    gives: ['value', null],
  })),
  {
    members: ['HtmlService.createHtmlOutput', 'HtmlOutput.getContent', 'HtmlOutput.setTitle'],
    source: 'testhtmlservice.js',
    says: 'a page has the text that it was made of, and no title until it gets one',
    script: `const page = HtmlService.createHtmlOutput('<h1>Title</h1>'); const before = page.getTitle(); page.setTitle('My Page');
      return [page.getContent(), before, page.getTitle()];`,
    gives: ['<h1>Title</h1>', '', 'My Page'],
  },
  {
    members: ['HtmlOutput.setHeight', 'HtmlOutput.setWidth', 'HtmlOutput.setContent'],
    source: 'testhtmlservice.js',
    says: 'height, width and text of a page are as they were set',
    script: `const page = HtmlService.createHtmlOutput('x').setHeight(100).setWidth(200); page.setContent('<b>y</b>');
      return [page.getHeight(), page.getWidth(), page.getContent()];`,
    gives: [100, 200, '<b>y</b>'],
  },
  {
    members: ['HtmlService.createHtmlOutputFromFile'],
    source: 'testhtmlservice.js',
    says: 'there is no page of a file that does not exist',
    script: `HtmlService.createHtmlOutputFromFile('does_not_exist');`,
    refuses: /./,
  },
  {
    members: ['Utilities.getUuid'],
    source: 'testutilities.js',
    says: 'an id is a text with something in it',
    script: `const id = Utilities.getUuid(); return typeof id === 'string' && id.length > 0;`,
    gives: true,
  },
  {
    members: ['Utilities.formatDate'],
    source: 'testutilities.js',
    says: 'a moment is written by the pattern, in the time zone that was told',
    script: `return Utilities.formatDate(new Date(Date.UTC(2023, 0, 1, 12, 0, 0)), 'GMT', 'yyyy-MM-dd HH:mm:ss');`,
    gives: '2023-01-01 12:00:00',
  },
  ...factsOf(
    [
      ['SpreadsheetApp.ProtectionType', 'SHEET'],
      ['SpreadsheetApp.DeveloperMetadataLocationType', 'COLUMN'],
      ['SpreadsheetApp.DeveloperMetadataVisibility', 'PROJECT'],
      ['SpreadsheetApp.BooleanCriteria', 'CELL_EMPTY'],
      ['Charts.ChartType', 'COLUMN'],
    ],
    ([enumeration, value]) => ({
      members: [enumeration],
      source: 'testenums.js',
      says: `a value of ${enumeration} prints its name and says it`,
      script: `const { ${value} } = ${enumeration}; return [String(${value}), ${value}.name()];`,
      gives: [value, value],
    }),
  ),
  {
    members: ['SpreadsheetApp.getActiveSpreadsheet', 'Spreadsheet.getId'],
    source: 'testsheetsexotics.js',
    says: 'the script of a spreadsheet has it as the active one',
    script: `return SpreadsheetApp.getActiveSpreadsheet().getId() === SpreadsheetApp.getActive().getId();`,
    gives: true,
  },
];
