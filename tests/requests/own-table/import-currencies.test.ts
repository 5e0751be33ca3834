import { describe, expect, it } from 'vitest';
import { currencyOfFormat, currencyOfHeader } from '../../../src/requests/own-table/marked-currency.ts';
import { Problem } from '../../../src/workbook/problem.ts';
import type { Cell } from '../../../src/workbook/workbook-port.ts';
import { accept, importTable, proposeImport, SHEET, workbookWith } from './table-fixtures.ts';

interface Table {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly there?: string;
  readonly mayMixCurrencies?: boolean;
}

/** What is said of the currencies of a table, and how many resellers are there afterwards. */
function copy({ cells, formats = [], there, mayMixCurrencies = false }: Table) {
  const workbook = workbookWith(cells);
  workbook.table = { title: 'Partners', sheetId: SHEET, cells, formats: () => formats };
  if (there !== undefined) workbook.appendRows('resellers', [{ name: 'Old', services: there }]);
  const before = workbook.rows.resellers.length;
  const input = { ...accept(proposeImport(workbook)), mayMixCurrencies };
  let message = '';
  try {
    importTable(workbook, input);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'mixed currencies') throw error;
    message = error.message;
  }
  return { message, copied: workbook.rows.resellers.length - before };
}

const cure = 'Convert them to one currency in your table, then choose “Look again”. Nothing more was copied.';
const header = ['Reseller', 'Sell-in', 'Reseller revenue'];

describe('amounts in different currencies', () => {
  const cells = [
    header,
    ['Acme', '$1,200.50', '$ 9,000'],
    ['Beta', '€ 3.400,50', 50_000],
    ['Gamma', 'USD 5', '€ 7'],
    ['Delta', '$6', ''],
    ['Epsilon', '$7', ''],
  ];

  it('are named with their first places, and nothing is copied', () => {
    expect(copy({ cells })).toEqual({
      message: `Different currencies would be added and compared as if they were one: $ in Partners, Sell-in, rows 2, 4 and 5 and 1 more · Partners, Reseller revenue, row 2; € in Partners, Sell-in, row 3 · Partners, Reseller revenue, row 4. ${cure}`,
      copied: 0,
    });
  });

  it('are copied as they are where the user says so', () => {
    expect(copy({ cells, mayMixCurrencies: true })).toEqual({ message: '', copied: 5 });
  });

  it('are found in headers, number formats and the resellers that are there', () => {
    const headers = [
      ['Reseller', 'Sell-in (k€)', 'Reseller revenue USD'],
      ['Acme', 1, 2],
    ];
    expect(copy({ cells: headers }).message).toContain(
      'one: € in Partners, Sell-in (k€), row 1; USD in Partners, Reseller revenue USD, row 1.',
    );
    const numbers = [header, ['Acme', 1, 2], ['Beta', 3, 4]];
    const formats = [
      ['', '', ''],
      ['', '"$"#,##0.00', '0.00'],
      ['', '#,##0.00\\ [$€-407]', ''],
    ];
    expect(copy({ cells: numbers, formats }).message).toContain(
      'one: $ in Partners, Sell-in, row 2; € in Partners, Sell-in, row 3.',
    );
    expect(copy({ cells: [header, ['Acme', '€ 1', 2]], there: '£ 5' }).message).toContain(
      'one: € in Partners, Sell-in, row 2; £ in Resellers, Services, row 2.',
    );
  });

  it('are none where all can be one currency, where they are not copied, and without marks', () => {
    const one = [header, ['Acme', '$1', 'USD 2'], ['Beta', 'US$ 3', 4]];
    const apart = [
      ['Reseller', 'Sell-in', 'Price list (GBP)'],
      ['Acme', '$1', '€ 2'],
    ];
    const plain = [header, ['Acme', 1, '2'], ['Total', '€ 1', '$ 2']];
    for (const each of [one, apart, plain]) expect(copy({ cells: each, there: '5' }).message).toBe('');
  });

  it('are two where $ was the one dollar and is another then', () => {
    const dollars = [header, ['Acme', '$1', 'CAD 2'], ['Beta', 'USD 3', '']];
    expect(copy({ cells: dollars }).message).toContain('Different currencies');
  });
});

describe('a currency', () => {
  it.each([
    ['Sell-in (k€)', '€'],
    ['Umsatz TEUR', 'EUR'],
    ['Revenue in USD', 'USD'],
    ['Sales $k', '$'],
    ['Ventas US$', 'US$'],
    ['TOP RESELLERS: ALL SALES', undefined],
    ['Sell-in', undefined],
  ])('is in the header “%s”: %s', (text, mark) => {
    expect(currencyOfHeader(text)).toBe(mark);
  });

  it.each([
    ['"$"#,##0.00', '$'],
    ['\\$#,##0', '$'],
    ['#,##0.00\\ [$€-407]', '€'],
    ['[$USD] #,##0;[$EUR] -0', 'USD'],
    ['#,##0.00" €"', '€'],
    ['#,##0 "pcs"', undefined],
    ['[$-409]0.00', undefined],
    ['General', undefined],
    ['', undefined],
  ])('is in the number format %s: %s', (format, mark) => {
    expect(currencyOfFormat(format)).toBe(mark);
  });
});
