import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellContent } from '../../preview/server/cell-content.ts';
import { parseTable } from '../../preview/server/parse-table.ts';
import { Problem } from '../../preview/server/problem.ts';
import { readArguments, readPort } from '../../preview/server/read-arguments.ts';
import { MOST_BYTES, readFileContent, readUserFile } from '../../preview/server/read-user-file.ts';

interface Sheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly panes: object;
}

function open(content: string | Uint8Array, name = 'my-resellers.csv') {
  const opened = readFileContent(typeof content === 'string' ? strToU8(content) : content, name);
  if (opened.kind !== 'workbook') throw new Error('an xlsx was not expected');
  const [sheet] = opened.workbook.sheets as readonly Sheet[];
  if (!sheet) throw new Error('no sheet');
  return { ...sheet, notice: opened.notice };
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

const ROWS = 'Reseller,Revenue\nÄrmel & Söhne,1200\n';

describe('the encoding of a text file', () => {
  test.each([
    ['UTF-8', strToU8(ROWS)],
    ['UTF-8 with its mark', strToU8(`\uFEFF${ROWS}`)],
    ['UTF-16, little end first', utf16(ROWS, false)],
    ['UTF-16, big end first', utf16(ROWS, true)],
  ])('%s is read without a word about it', (_name, bytes) => {
    const sheet = open(bytes);
    expect(sheet.cells).toMatchObject({ A1: 'Reseller', A2: 'Ärmel & Söhne', B2: '1200' });
    expect(sheet.notice).toBeUndefined();
  });

  test('Windows-1252 is read, and the user is told', () => {
    const sheet = open(Buffer.from('Name\nM\xfcller', 'latin1'));
    expect(sheet.cells.A2).toBe('Müller');
    expect(sheet.notice).toContain('Windows-1252');
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['half of a UTF-16 character', Buffer.from([0xff, 0xfe, 65, 0, 66])],
    [
      'control characters',
      Buffer.from(Array.from({ length: 300 }, (_none, index) => (index % 2 ? 0x81 : 0x02))),
    ],
  ])('%s named .csv is refused', (_name, bytes) => {
    expect(() => open(bytes)).toThrow('“my-resellers.csv” is not a text file');
  });
});

describe('the shape of a table', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3', ','],
    ['semicolon with decimal commas', 'a;b;c\n1,5;2,25;3', ';'],
    ['tab', 'a\tb\n1,5\t"x;y"', '\t'],
    ['one that Excel tells', 'sep=;\na;b', ';'],
    ['none', 'a\nb', ','],
    ['comma, with semicolons in the cells', 'name,note,x\nA,"p; q; r",1\nB,"s; t",2', ','],
  ])('the delimiter is found: %s', (_name, text, delimiter) => {
    expect(parseTable(text, 'file.csv').delimiter).toBe(delimiter);
  });

  test('quotes, line breaks in cells and ragged rows are read', () => {
    const { rows } = parseTable('a,b,c\r\n"say ""hi""","two\r\nlines"\r\nx,y,z,more\r\n\r\n', 'file.csv');
    expect(rows).toEqual([
      ['a', 'b', 'c'],
      ['say "hi"', 'two\nlines'],
      ['x', 'y', 'z', 'more'],
    ]);
  });

  test('a quotation mark that is never closed is named with its row', () => {
    expect(() => parseTable('a,b\n"open,1\n', 'file.csv')).toThrow(/“file\.csv”, row \d+: a quotation mark/);
  });

  test.each([
    ['nothing', ''],
    ['only line breaks', '\n\n'],
    ['only delimiters', ',,\n,,'],
  ])('%s is an empty file', (_name, text) => {
    expect(() => parseTable(text, 'file.csv')).toThrow('“file.csv” is empty');
  });

  test('more than the preview takes is refused with the numbers', () => {
    expect(() => parseTable('x\n'.repeat(100_001), 'file.csv')).toThrow(
      'has 100001 rows; the preview takes 100000',
    );
    expect(() => parseTable(Array(501).fill('x').join(','), 'file.csv')).toThrow('has 501 columns');
  });

  test('the header is frozen, and the sheet is named for the file', () => {
    const sheet = open('a,b\n1,2', "Q1 [new] 'list'.csv");
    expect(sheet.panes).toEqual({ xSplit: 0, ySplit: 1 });
    expect(sheet.name).toBe('Q1  new   list');
  });
});

describe('the content of a cell', () => {
  test.each([
    '12',
    '-3',
    '0',
    '0.5',
    '85177.08',
    '12%',
    '12.5%',
    '$1,234.50',
    '1,234.50',
    '1,234,567',
    '2026-07-15',
    'TRUE',
    'Söhne & Co.',
  ])('%s is typed as it stands', (cell) => expect(cellContent(cell, ',').content).toBe(cell));

  test.each([
    ['a formula', '=1+1'],
    ['a formula after a sign', '+1+1'],
    ['a formula after a sign', '@SUM(A1)'],
    ['an id', '007'],
    ['a number with more digits than a number holds', '1234567890123456'],
    ['a decimal comma', '1234,5'],
    ['a month', '2026-07'],
    ['a date of an unknown order', '5/1/2024'],
    ['a day that does not exist as a month', '2026-13-01'],
    ['a quoted text', "'quoted"],
    ['an exponent', '1E5'],
    ['a link', '[x](https://example.com)'],
    ['a formula after a line break', '\n=1'],
  ])('%s stays text: %s', (_name, cell) => {
    expect(cellContent(cell, ',').content).toBe(`'${cell}`);
  });

  test.each([
    ['1.234', ';', true],
    ['1.234', '\t', true],
    ['1.234', ',', false],
    ['1,234', ',', true],
    ['1,234', ';', true],
    ['1.2345', ';', false],
    ['0.234', ';', false],
  ] as const)('%s in a file cut by %j: ambiguous %s', (cell, delimiter, isAmbiguous) => {
    const found = cellContent(cell, delimiter);
    expect(found).toEqual({ content: isAmbiguous ? `'${cell}` : cell, isAmbiguous });
  });

  test('the user is told of the numbers that were left as text', () => {
    expect(open('a;b\n1.234;x').notice).toBe(
      'One number can be read in two ways and was left as text: 1.234 in A2.',
    );
    expect(open('a;b\n1.234;5.678').notice).toContain('2 numbers can be read in two ways');
  });
});

describe('a file that cannot be opened', () => {
  const workbook = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') };

  test.each([
    ['text named .xlsx', strToU8('a,b'), 'list.xlsx', 'is not an xlsx workbook'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'list.xlsx', 'is not an xlsx workbook'],
    ['half of an xlsx', zipSync(workbook).slice(0, 90), 'list.xlsx', 'is not an xlsx workbook'],
    [
      'a protected xlsx',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'list.xlsx',
      'protected with a password',
    ],
    ['an empty xlsx', new Uint8Array(), 'list.xlsx', 'is empty'],
    ['another kind', strToU8('x'), 'list.pdf', 'is a .pdf file; the preview opens'],
    ['no ending', strToU8('x'), 'list', 'a file without an ending'],
    ['a huge file', new Uint8Array(MOST_BYTES + 1), 'list.csv', 'is larger than 20 MB'],
  ])('%s is refused in a sentence', (_name, bytes, name, sentence) => {
    const reading = () => readFileContent(bytes, name);
    expect(reading).toThrow(Problem);
    expect(reading).toThrow(sentence);
  });

  test('a file that unpacks to far more than it is, is refused before it is unpacked', () => {
    const bomb = zipSync({ ...workbook, 'xl/media/1.bin': new Uint8Array(210 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(MOST_BYTES);
    expect(() => readFileContent(bomb, 'list.xlsx')).toThrow('unpacks to more than the preview takes');
  });

  test('a workbook passes', () => {
    expect(readFileContent(zipSync(workbook), 'list.xlsx').kind).toBe('xlsx');
  });

  test('a missing file and a folder are named', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preview-files-'));
    await expect(readUserFile(path.join(folder, 'none.csv'))).rejects.toThrow(
      /There is no file “.*none\.csv”/,
    );
    await expect(readUserFile(folder)).rejects.toThrow('is a folder');
    await rm(folder, { recursive: true });
  });

  test('reading leaves the user’s file as it is', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preview-files-'));
    const file = path.join(folder, 'list.csv');
    await writeFile(file, ROWS);
    readFileContent(await readUserFile(file), 'list.csv');
    expect(await readFile(file, 'utf8')).toBe(ROWS);
    await rm(folder, { recursive: true });
  });
});

describe('what follows npm start', () => {
  test('a file and --fresh are read in any order', () => {
    expect(readArguments(['--fresh', 'a.csv'])).toEqual({ file: 'a.csv', isFresh: true, wantsHelp: false });
    expect(readArguments([])).toEqual({ isFresh: false, wantsHelp: false });
  });

  test('two files and unknown options are refused in a sentence', () => {
    expect(() => readArguments(['a.csv', 'b.csv'])).toThrow('One file at a time');
    expect(() => readArguments(['--frehs'])).toThrow('There is no option --frehs');
  });

  test.each(['0', '65536', '80.5', 'abc', '-1', '0x50'])('PORT %s is refused', (port) => {
    expect(() => readPort(port)).toThrow(`PORT is “${port}”`);
  });

  test('the port is 8787 unless one is given', () => {
    expect([readPort(undefined), readPort(''), readPort('8788')]).toEqual([8787, 8787, 8788]);
  });
});
