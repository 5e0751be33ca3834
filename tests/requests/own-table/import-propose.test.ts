import { describe, expect, it } from 'vitest';
import type { ImportField } from '../../../src/requests/contract.ts';
import { Problem } from '../../../src/workbook/problem.ts';
import type { Cell } from '../../../src/workbook/workbook-port.ts';
import { MemoryWorkbook } from '../memory-workbook.ts';
import { markOf, proposedFor, proposeImport, SHEET, workbookWith } from './table-fixtures.ts';

function problemWith(cells: readonly (readonly Cell[])[] | undefined): Problem {
  const workbook = cells ? workbookWith(cells) : new MemoryWorkbook();
  try {
    proposeImport(workbook);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('there was no problem');
}

function headerRowOf(cells: readonly (readonly Cell[])[]): number {
  return proposeImport(workbookWith(cells)).headerRow;
}

/** A table with these headers over three rows of values that fit any field they may be. */
function table(headers: readonly string[], values: Readonly<Record<string, readonly Cell[]>> = {}) {
  const money: readonly Cell[] = [1200, 34000, 560];
  return [headers, ...[0, 1, 2].map((row) => headers.map((header) => (values[header] ?? money)[row] ?? ''))];
}

const names: readonly Cell[] = ['Acme GmbH', 'Beta Ltd', 'Gamma SA'];
const people: readonly Cell[] = ['Ann', 'Ann', 'Tom'];
const ids: readonly Cell[] = ['A-1', 'A-2', 'B-7'];

describe('a tab without a list', () => {
  it.each([
    ['one of our own', undefined, 'Open the tab that has your list of resellers, then choose “Look again”.'],
    [
      'an empty one',
      [],
      '“Partners” is empty. Open the tab that has your list of resellers, then choose “Look again”.',
    ],
    [
      'one of blanks and boxes that nobody ticked',
      [
        ['', ' '],
        [false, ''],
      ],
      '“Partners” is empty. Open the tab that has your list of resellers, then choose “Look again”.',
    ],
    [
      'one without headers',
      [
        ['Acme', 1200],
        ['Beta', 3400],
      ],
      '“Partners” has no row of headers. Write a header above each column, such as “Reseller” and “Sell-in”, then choose “Look again”.',
    ],
    [
      'one of texts alone, one of which is a word of ours',
      [
        ['Acme', 'Reseller', 'Bonn'],
        ['Beta', 'Reseller', 'Rome'],
        ['Gamma', 'Dealer', 'Lyon'],
      ],
      '“Partners” has no row of headers. Write a header above each column, such as “Reseller” and “Sell-in”, then choose “Look again”.',
    ],
    [
      'one of headers alone',
      [['Reseller', 'Sell-in'], [false]],
      '“Partners” has headers but no rows below them. Open the tab that has your list of resellers, then choose “Look again”.',
    ],
  ])('is told so: %s', (_what, cells, message) => {
    const problem = problemWith(cells);
    expect(problem.kind).toBe('no table');
    expect(problem.message).toBe(message);
  });
});

describe('the header row', () => {
  const headers = ['Reseller', 'City', 'Sell-in', 'Reseller revenue'];
  const rows = [
    ['Acme', 'Bonn', 1200, 50000],
    ['Beta', 'Rome', 3400, 90000],
  ];

  it('is the first row of a plain table', () => {
    expect(headerRowOf([headers, ...rows])).toBe(1);
  });

  it('is found under blank rows, a merged title and a date of export', () => {
    const title = ['Reseller list 2025', '', '', ''];
    const exported = ['Exported', new Date('2026-01-05T00:00:00Z'), '', ''];
    expect(headerRowOf([['', '', '', ''], title, exported, ['', '', '', ''], headers, ...rows])).toBe(5);
  });

  it('is the first of repeated ones, even where a later one stands over better rows', () => {
    expect(headerRowOf([headers, ['Acme', '', 'n/a', 'soon'], headers, ...rows])).toBe(1);
  });

  it('is found without a word that we know, as text over numbers', () => {
    expect(
      headerRowOf([
        ['Who', 'Wert'],
        ['Acme', 1200],
        ['Beta', 3400],
      ]),
    ).toBe(1);
  });

  it('may have years and dates among its labels', () => {
    expect(
      headerRowOf([
        ['Reseller', 2024, 2025, new Date('2026-01-01T00:00:00Z')],
        ['Acme', 1, 2, 3],
      ]),
    ).toBe(1);
  });

  const isHeader = (cell: Cell) => {
    const data = Array.from({ length: 12 }, (_none, index) => [`Partner ${index}`, index, 'Bonn', 'x']);
    const row = headerRowOf([
      ['Reseller', 'Sell-in', cell, 'x'],
      ['Reseller', 'Sell-in', 'City', 'Note'],
      ...data,
    ]);
    return row === 1;
  };

  it.each([
    '',
    ' ',
    'City',
    1990,
    2026,
    2100,
    '2026',
    ' 2026 ',
    'x'.repeat(120),
    new Date('2026-01-01T00:00:00Z'),
  ])('may hold %j', (cell) => {
    expect(isHeader(cell)).toBe(true);
  });

  it.each([1200, 1989, 2101, 2000.5, true, '#N/A', 'n/a', '12%', '1200', '12026', '20261', 'x'.repeat(121)])(
    'may not hold %j, which is a value',
    (cell) => {
      expect(isHeader(cell)).toBe(false);
    },
  );

  it('is at least half as wide as most rows below it', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['Acme', 'Bonn', 1, 2, 3],
      ['Beta', '', '', '', ''],
      ['Gamma', 'Rome', 1, 2, false],
      ['Delta', 'Lyon', 1, 2, false],
    ];
    expect(headerRowOf([['Reseller', 'Sell-in', '', '', ''], ...rows])).toBe(1);
    expect(problemWith([['Reseller', '', '', '', ''], ...rows]).kind).toBe('no table');
    expect(problemWith([['Reseller', false, '', '', ''], ...rows]).kind).toBe('no table');
  });

  it('without a word that we know stands over a column of which most known values are numbers', () => {
    const under = (...values: Cell[]) => [
      ['Who', 'Wert'],
      ...values.map((value, index) => [`P ${index}`, value]),
    ];
    expect(headerRowOf(under('12%', '', 'n/a', 'soon', 5, '€ 7'))).toBe(1);
    expect(headerRowOf(under('', '', '', 'n/a', 'n/a', 5))).toBe(1);
    expect(headerRowOf(under(1, 2, 3, 'a', 'b'))).toBe(1);
    expect(problemWith(under(5, 'a', 'b', 'c', 'd')).kind).toBe('no table');
    expect(
      problemWith([
        [2024, 2025],
        [1, 2],
      ]).kind,
    ).toBe('no table');
  });

  it('is not looked for below the titles that one has', () => {
    const blank = Array.from({ length: 60 }, () => ['', '']);
    expect(headerRowOf([...blank.slice(1), ['Reseller', 'Sell-in'], ['Acme', 1]])).toBe(60);
    expect(problemWith([...blank, ['Reseller', 'Sell-in'], ['Acme', 1]]).kind).toBe('no table');
  });
});

describe('what a column is', () => {
  it.each<[string, ImportField, readonly Cell[]]>([
    ['Reseller ID', 'reseller_id', ids],
    ['Partner no.', 'reseller_id', ids],
    ['Kundennummer', 'reseller_id', [10023, 10024, 10099]],
    ['Kunden-Nr.', 'reseller_id', [10023, 10024, 10099]],
    ['AccountID', 'reseller_id', ids],
    ['Código de cliente', 'reseller_id', ids],
    ['Code client', 'reseller_id', ids],
    ['ID', 'reseller_id', ids],
  ])('is clear by “%s”: %s', (header, field, values) => {
    expect(proposedFor(table(['Reseller', header], { Reseller: names, [header]: values }))).toEqual({
      Reseller: 'name',
      [header]: field,
    });
  });

  it.each([
    'Reseller',
    'Resellers',
    'RESELLER NAME',
    'reseller_name',
    'Reseller’s name',
    'Partner',
    'Account name',
    'Acct. name',
    'Company',
    'Händler',
    'Haendlername',
    'Kunde',
    'Firma',
    'Revendeur',
    'Nom du partenaire',
    'Société',
    'Distribuidor',
    'Nombre del cliente',
    'Name',
  ])('is the name by “%s”', (header) => {
    expect(proposedFor(table([header, 'Sell-in'], { [header]: names }))).toEqual({
      [header]: 'name',
      'Sell-in': 'sell_in',
    });
  });

  it.each([
    'Owner',
    'Account manager',
    'Partner Mgr',
    'Betreuer',
    'Zuständig',
    'Chargé de compte',
    'Gestor de cuenta',
  ])('is the owner by “%s”', (header) => {
    expect(proposedFor(table(['Reseller', header], { Reseller: names, [header]: people }))[header]).toBe(
      'owner',
    );
  });

  it.each<[string, ImportField]>([
    ['Sell-in', 'sell_in'],
    ['Sell in (k€)', 'sell_in'],
    ['SellIn_FY25', 'sell_in'],
    ['Sell-in last 12 months', 'sell_in'],
    ['Our sell-in', 'sell_in'],
    ['Our sales', 'sell_in'],
    ['Umsatz mit uns', 'sell_in'],
    ['Unser Umsatz (TEUR)', 'sell_in'],
    ['Nos ventes', 'sell_in'],
    ['Compras', 'sell_in'],
    ['Services', 'services'],
    ['Service rev.', 'services'],
    ['Dienstleistungen', 'services'],
    ['Ingresos por servicios', 'services'],
    ['Pull-through', 'pull_through'],
    ['Pull through revenue USD', 'pull_through'],
    ['Ventes associées', 'pull_through'],
    ['Reseller revenue', 'reseller_revenue'],
    ['Reseller rev. FY2025', 'reseller_revenue'],
    ['Reseller’s total revenue', 'reseller_revenue'],
    ['Annual revenue', 'reseller_revenue'],
    ['Händlerumsatz', 'reseller_revenue'],
    ['CA du revendeur', 'reseller_revenue'],
    ['Facturación del distribuidor', 'reseller_revenue'],
  ])('is money by “%s”: %s', (header, field) => {
    expect(proposedFor(table(['Reseller', header], { Reseller: names }))[header]).toBe(field);
  });

  it.each<[string, ImportField]>([
    ['Target', 'target'],
    ['Sales target (k€)', 'target'],
    ['Target 2026', 'target'],
    ['Quota FY26', 'target'],
    ['Plan', 'target'],
    ['Revenue goal', 'target'],
    ['Umsatzziel', 'target'],
    ['Objectif de ventes', 'target'],
    ['Objetivo anual', 'target'],
    ['Booked', 'booked'],
    ['Bookings YTD', 'booked'],
    ['Closed/won', 'booked'],
    ['Won', 'booked'],
    ['Orders (EUR)', 'booked'],
    ['Auftragseingang', 'booked'],
    ['Commandes', 'booked'],
    ['Pedidos', 'booked'],
  ])('is what is to be booked, or is, by “%s”: %s', (header, field) => {
    expect(proposedFor(table(['Reseller', header], { Reseller: names }))[header]).toBe(field);
  });

  it('take the figures of the last year beside the target of the next', () => {
    const headers = ['Sell-in 2024', 'Sell-in 2025', 'Reseller revenue 2025', 'Target 2026'];
    expect(proposedFor(table(['Reseller', ...headers], { Reseller: names }))).toMatchObject({
      'Sell-in 2025': 'sell_in',
      'Reseller revenue 2025': 'reseller_revenue',
      'Target 2026': 'target',
    });
  });

  it('is no target and nothing booked by a plan in words, a count of orders, dates or the year before', () => {
    const values = {
      Reseller: names,
      Plan: ['submitted', 'none', 'promised'],
      Orders: [12, 5, 0],
      Goal: [0.1, 0.2, 0.1],
      Closed: ['2026-01-05', '2026-02-05', ''].map((text) =>
        text === '' ? '' : new Date(`${text}T00:00:00Z`),
      ),
    };
    expect(proposedFor(table(Object.keys(values), values))).toEqual({ Reseller: 'name' });
    const years = ['Target 2025', 'Target 2026', 'Booked 2026', 'Booked 2025'];
    expect(proposedFor(table(['Reseller', ...years], { Reseller: names }))).toEqual({
      Reseller: 'name',
      'Target 2026': 'target',
      'Booked 2026': 'booked',
    });
    // Nothing booked yet, and target and quota both: nobody knows which.
    const both = table(['Reseller', 'Target', 'Quota', 'Booked'], { Reseller: names, Booked: [0, 0, 0] });
    expect(proposedFor(both)).toEqual({ Reseller: 'name', Booked: 'booked' });
  });

  it.each([
    'Margin',
    'Reseller margin %',
    'Marge',
    'Handelsspanne',
    'Margen del distribuidor',
    'Taux de marge',
  ])('is the margin by “%s”, as a fraction, a percentage or a number up to 100', (header) => {
    for (const values of [
      [0.2, 0.25, 0],
      ['20%', '12,5 %', 'n/a'],
      [20, 100, 35],
    ]) {
      expect(proposedFor(table(['Reseller', header], { Reseller: names, [header]: values }))[header]).toBe(
        'margin',
      );
    }
  });

  it.each([
    'MSRP',
    'Revenue',
    'FY25 revenue',
    'Umsatz',
    'Partner revenue',
    'Total revenue',
    'Target %',
    'Target share (pct)',
    'Target last year',
    'Marketing plan',
    'Open orders',
    'Q1 target',
    'Q1 sell-in',
    'Sell-in YTD',
    'Sell-in budget',
    'Sell-in growth',
    'Gross margin',
    'Partner type',
    'Contact name',
    'Discount',
    'VAT ID',
    'Last year',
    '2025',
    'Employees',
  ])('stays open by “%s” alone', (header) => {
    expect(proposedFor(table(['Reseller', header], { Reseller: names }))).toEqual({ Reseller: 'name' });
  });

  it('is not taken against its values', () => {
    const headers = ['Reseller', 'Sell-in', 'Margin', 'Owner', 'ID'];
    const against = {
      Reseller: names,
      'Sell-in': ['high', 'low', 'high'],
      Margin: [1200, 3400, 560],
      Owner: [1, 2, 3],
      ID: ['EMEA', 'EMEA', 'EMEA'],
    };
    expect(proposedFor(table(headers, against))).toEqual({ Reseller: 'name' });
    expect(proposedFor(table(['Reseller', 'Sell-in'], { Reseller: [12, 13, 14], 'Sell-in': names }))).toEqual(
      {},
    );
  });

  it('is taken by its header where there are no values yet, and by most of them where some are bad', () => {
    const headers = ['Reseller', 'Services', 'Sell-in'];
    const rows = [1, 2, 3, 4, 5].map((row) => [
      `Partner ${row}`,
      row > 3 ? 'TBD' : '',
      row === 5 ? 'ask' : row,
    ]);
    expect(proposedFor([headers, ...rows])).toEqual({
      Reseller: 'name',
      Services: 'services',
      'Sell-in': 'sell_in',
    });
  });

  it('is an id although headings of sections and totals stand in its column', () => {
    const section = (heading: string, ...ids: string[]): readonly (readonly Cell[])[] => [
      [heading, '', ''],
      ...ids.map((id) => [id, `Partner ${id}`, 1200]),
      ['Total', '', 2400],
    ];
    const cells = [
      ['Partner no.', 'Reseller', 'Sell-in'],
      ...section('Northern region', 'A-1', 'A-2'),
      ['Partner no.', 'Reseller', 'Sell-in'],
      ...section('Southern region', 'B-1'),
      ...section('Export', 'C-1', 'C-2'),
      ['Grand total', '', 6000],
    ];
    const fields = { 'Partner no.': 'reseller_id', Reseller: 'name', 'Sell-in': 'sell_in' };
    expect(proposedFor(cells)).toEqual(fields);
    // Sums beside a heading, without a word that says so.
    const sums = cells.map((row) => (/region|Export/.test(String(row[0])) ? [row[0] ?? '', '', 2400] : row));
    expect(proposedFor(sums)).toEqual(fields);
  });

  it('is an id by the rows of resellers where notes stand below the list', () => {
    const cells: readonly (readonly Cell[])[] = [
      ['ID', 'Reseller', 'Sell-in'],
      ['A-1', 'Acme', 1],
      ['A-2', 'Beta', 2],
      ['as of March, see mail', '', ''],
      ['not yet audited', '', ''],
    ];
    expect(proposedFor(cells)).toEqual({ ID: 'reseller_id', Reseller: 'name', 'Sell-in': 'sell_in' });
  });

  it('is the surer of two, and none of two that are equally sure', () => {
    const values = { 'Reseller name': names, Company: names, Name: names, Firma: names };
    expect(proposedFor(table(['Name', 'Company', 'Reseller name'], values))).toEqual({
      'Reseller name': 'name',
    });
    expect(proposedFor(table(['Company', 'Firma', 'Sell-in'], values))).toEqual({ 'Sell-in': 'sell_in' });
    expect(proposedFor(table(['Name', 'Sell-in', 'Sell-in'], values))).toEqual({ Name: 'name' });
  });

  it('is the name where it is the only column of names, under whatever header', () => {
    expect(proposedFor(table(['Who', 'Sell-in'], { Who: names }))).toEqual({
      Who: 'name',
      'Sell-in': 'sell_in',
    });
    expect(proposedFor(table(['Who', 'Where', 'Sell-in'], { Who: names, Where: names }))).toEqual({
      'Sell-in': 'sell_in',
    });
    expect(proposedFor(table(['Who', 'Sell-in'], { Who: people }))).toEqual({ 'Sell-in': 'sell_in' });
    expect(proposedFor(table(['Owner', 'Sell-in'], { Owner: names }))).toEqual({
      Owner: 'owner',
      'Sell-in': 'sell_in',
    });
  });
});

describe('whose money it is, and of which year', () => {
  const of = (...headers: string[]) => {
    const { Reseller: _name, ...fields } = proposedFor(table(['Reseller', ...headers], { Reseller: names }));
    return fields;
  };

  it('is clear where a header of the other side stands beside it', () => {
    expect(of('Sales', 'Reseller revenue')).toEqual({
      Sales: 'sell_in',
      'Reseller revenue': 'reseller_revenue',
    });
    expect(of('Sell-in', 'Partner revenue')).toEqual({
      'Sell-in': 'sell_in',
      'Partner revenue': 'reseller_revenue',
    });
  });

  it('stays open where both are clear already, or neither is', () => {
    expect(of('Sell-in', 'Reseller revenue', 'Revenue', 'Partner revenue')).toEqual({
      'Sell-in': 'sell_in',
      'Reseller revenue': 'reseller_revenue',
    });
    expect(of('Sell-in', 'Revenue')).toEqual({ 'Sell-in': 'sell_in' });
    expect(of('Revenue', 'Partner revenue')).toEqual({});
  });

  it.each([
    ['Sell-in last year', 'Reseller revenue last year'],
    ['Sell-in PY', 'Reseller revenue (prior year)'],
    ['Prev. sell-in', 'Previous reseller revenue'],
    ['Sell-in Vorjahr', 'Vorjahr Händlerumsatz'],
    ['Vorjahres-Sell-in', 'Händlerumsatz (Vj.)'],
    ['Sell-in N-1', 'CA revendeur année précédente'],
    ['Our revenue a year before', 'Reseller revenue a year before'],
    ['Compras año anterior', 'Facturación del distribuidor, año pasado'],
  ])('is last year’s in words: “%s”, “%s”', (ours, theirs) => {
    expect(of('Sell-in', 'Reseller revenue', ours, theirs)).toEqual({
      'Sell-in': 'sell_in',
      'Reseller revenue': 'reseller_revenue',
      [ours]: 'revenue_before',
      [theirs]: 'reseller_revenue_before',
    });
  });

  it.each([
    ['Sell-in 2024', 'Sell-in 2025', 'Sell-in 2023'],
    ['FY24 sell-in', 'FY25 sell-in', 'FY23 sell-in'],
    ['Sell-in ’24', 'Sell-in ’25', 'Sell-in ’23'],
    ['Sell-in 2023/24', 'Sell-in 2024/25', 'Sell-in 2022/23'],
    ['Sell-in FY23/24', 'Sell-in FY24/25', 'Sell-in FY22/23'],
    ['GJ 2024 Sell-in', 'GJ 2025 Sell-in', 'GJ 2023 Sell-in'],
  ])('is told by the years: “%s” before “%s”', (before, now, earlier) => {
    expect(of(earlier, before, now)).toEqual({ [now]: 'sell_in', [before]: 'revenue_before' });
  });

  it('takes the latest year of the whole table as this one', () => {
    expect(of('Reseller revenue 2024', 'Sell-in 2025', 'Sell-in 2024')).toEqual({
      'Sell-in 2025': 'sell_in',
      'Sell-in 2024': 'revenue_before',
    });
    expect(of('Sales 2011', 'Sales 2012', 'Sales 2013 (to 29 Nov)', 'Reseller revenue')).toEqual({
      'Reseller revenue': 'reseller_revenue',
    });
    expect(of('Sales 2012', 'Sales 2013', 'Reseller revenue')).toEqual({
      'Sales 2013': 'sell_in',
      'Sales 2012': 'revenue_before',
      'Reseller revenue': 'reseller_revenue',
    });
  });

  it('leaves a year open beside the same money without one', () => {
    expect(of('Sell-in', 'Sell-in 2024')).toEqual({ 'Sell-in': 'sell_in' });
  });

  it('takes last year’s invoices as our revenue only where nothing is added to this year’s', () => {
    const fields = proposedFor(
      table(['Reseller', 'Sell-in', 'Sales last year', 'Margin', 'Reseller revenue'], {
        Reseller: names,
        Margin: [0.1, 0.2, 0.3],
      }),
    );
    expect(fields).not.toHaveProperty('Sales last year');
    expect(of('Sales', 'Sales last year', 'Reseller revenue')).toMatchObject({
      'Sales last year': 'revenue_before',
    });
    expect(of('Sales', 'Services', 'Sales last year', 'Reseller revenue')).not.toHaveProperty(
      'Sales last year',
    );
  });

  it('takes what we were worth last year beside extras, but not last year’s invoices', () => {
    expect(of('Sell-in', 'Services', 'Our revenue last year', 'Sell-in last year')).toMatchObject({
      'Our revenue last year': 'revenue_before',
    });
    expect(of('Sell-in', 'Services', 'Sell-in last year')).toEqual({
      'Sell-in': 'sell_in',
      Services: 'services',
    });
    expect(of('Our revenue', 'Partner revenue')).toEqual({
      'Our revenue': 'sell_in',
      'Partner revenue': 'reseller_revenue',
    });
  });

  it('does not take a column without a header for its group', () => {
    const cells = [
      ['Partner', '', 'Figures', ''],
      ['', 'Town', 'Sell-in 2025', 'Sell-in last year'],
      ['Acme', 'Bonn', 1, 3],
      ['Beta', 'Rome', 2, 4],
    ];
    expect(proposeImport(workbookWith(cells)).columns.map(({ proposed }) => proposed)).toEqual([
      null,
      null,
      'sell_in',
      'revenue_before',
    ]);
  });

  it('reads years from the merged headers of groups above, and terms above years', () => {
    const years = [
      ['', 'FY24', '', 'FY25', ''],
      ['Reseller', 'Sell-in', 'Reseller revenue', 'Sell-in', 'Reseller revenue'],
      ['Acme', 1, 20, 3, 40],
      ['Beta', 2, 30, 4, 50],
    ];
    expect(proposeImport(workbookWith(years)).columns.map(({ proposed }) => proposed)).toEqual([
      'name',
      'revenue_before',
      'reseller_revenue_before',
      'sell_in',
      'reseller_revenue',
    ]);
    const terms = [
      ['', 'Sell-in', '', 'Reseller revenue', ''],
      ['Reseller', 2024, 2025, 2024, 2025],
      ['Acme', 1, 20, 30, 400],
      ['Beta', 2, 30, 40, 500],
    ];
    expect(proposeImport(workbookWith(terms)).columns.map(({ proposed }) => proposed)).toEqual([
      'name',
      'revenue_before',
      'sell_in',
      'reseller_revenue_before',
      'reseller_revenue',
    ]);
  });

  it('does not take one title above the headers for a group', () => {
    expect(
      proposeImport(
        workbookWith([
          ['FY24', '', ''],
          ['Reseller', 'Sell-in 2025', 'Sell-in'],
          ['Acme', 1, 2],
        ]),
      ).columns.map(({ proposed }) => proposed),
    ).toEqual(['name', null, 'sell_in']);
  });
});

describe('the proposal', () => {
  it('names tab, row, columns with letters and first values, and how many rows hold something', () => {
    const gap = Array.from({ length: 22 }, () => '');
    const cells = [
      ['Partners 2025'],
      ['Reseller', '', 'Sell-in', '', ...gap, 'Owner'],
      ['Acme', '', 0.1 + 0.2],
      [' Beta\n Ltd '],
      ['', '', ''],
      ['Gamma', '', new Date('2026-07-15T00:00:00Z'), true],
      ['Delta', '', '1.234', ''],
      [false, '', ''],
      ['Epsilon', '', 'n/a'],
    ];
    expect(proposeImport(workbookWith(cells, 'My list'))).toEqual({
      title: 'My list',
      sheetId: SHEET,
      headerRow: 2,
      headersMark: markOf(cells[1] ?? []),
      rows: 5,
      columns: [
        {
          index: 0,
          letter: 'A',
          header: 'Reseller',
          samples: ['Acme', 'Beta Ltd', 'Gamma'],
          proposed: 'name',
        },
        { index: 2, letter: 'C', header: 'Sell-in', samples: ['0.3', '2026-07-15', '1.234'], proposed: null },
        { index: 3, letter: 'D', header: '', samples: ['TRUE'], proposed: null },
        { index: 26, letter: 'AA', header: 'Owner', samples: [], proposed: 'owner' },
      ],
    });
  });

  it('cuts long values', () => {
    const long = `${'x'.repeat(39)}yz`;
    const [column] = proposeImport(workbookWith([['Reseller'], [long], ['y'.repeat(40)]])).columns;
    expect(column?.samples).toEqual([`${'x'.repeat(39)}…`, 'y'.repeat(40)]);
  });

  it('reads the tab once and writes nothing', () => {
    const workbook = workbookWith(table(['Reseller', 'Sell-in'], { Reseller: names }));
    proposeImport(workbook);
    expect(workbook.calls).toEqual(['activeTable']);
  });
});
