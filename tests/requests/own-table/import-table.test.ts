import { describe, expect, it } from 'vitest';
import type { ImportInput, ImportResult } from '../../../src/requests/contract.ts';
import { Problem, type ProblemKind } from '../../../src/workbook/problem.ts';
import type { Cell } from '../../../src/workbook/workbook-port.ts';
import { MemoryWorkbook } from '../memory-workbook.ts';
import { accept, copyOpenTable, markOf, SHEET, workbookWith } from './table-fixtures.ts';

const headers = ['ID', 'Reseller', 'Sell-in', 'Reseller revenue'];
const mapping = { reseller_id: 0, name: 1, sell_in: 2, reseller_revenue: 3 };

function input(change: Partial<ImportInput> = {}): Omit<ImportInput, 'headersMark'> {
  return {
    sheetId: SHEET,
    headerRow: 1,
    mapping,
    sameNameIsSameReseller: false,
    mayMixCurrencies: true,
    ...change,
  };
}

function copy(
  rows: readonly (readonly Cell[])[],
  change: Partial<ImportInput> = {},
  workbook = new MemoryWorkbook(),
): ImportResult & { readonly workbook: MemoryWorkbook } {
  workbook.table = { title: 'Partners', sheetId: SHEET, cells: [headers, ...rows] };
  return { ...copyOpenTable(workbook, input(change)), workbook };
}

function problemOf(run: () => unknown): { readonly kind: ProblemKind; readonly message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return { kind: error.kind, message: error.message };
    throw error;
  }
  throw new Error('there was no problem');
}

const column = (workbook: MemoryWorkbook, id: string) => workbook.rows.resellers.map((row) => row[id]);

describe('copying', () => {
  it('fills the fields that were chosen and leaves what reviews fill blank', () => {
    const { workbook, ...result } = copy([
      ['A-1', 'Acme', 1200, 50_000],
      ['A-2', 'Beta', '$3,400.50', '€ 9.000,00'],
    ]);
    expect(result.copied).toBe(2);
    expect(result.rows).toBe(2);
    expect(result.skipped).toEqual([]);
    const [acme, beta] = workbook.rows.resellers;
    expect(acme).toMatchObject({
      reseller_id: 'A-1',
      name: 'Acme',
      owner: '',
      sell_in: 1200,
      margin: '',
      services: '',
      pull_through: '',
      reseller_revenue: 50_000,
      revenue_before: '',
      reseller_revenue_before: '',
      standing: '',
      latest_review: '',
    });
    expect(beta).toMatchObject({ sell_in: '$3,400.50', reseller_revenue: '€ 9.000,00' });
  });

  it('takes every field from its own column', () => {
    const cells = [
      [
        'Last',
        'Owner',
        'Who',
        'Sell-in',
        'Margin',
        'Services',
        'Pull',
        'Theirs',
        'Theirs last',
        'Goal',
        'Won',
      ],
      [8, 'Ann', 'Acme', 1, 0.2, 3, 4, 50, 60, '$90', 0],
    ];
    const workbook = workbookWith(cells);
    copyOpenTable(
      workbook,
      input({
        mapping: {
          revenue_before: 0,
          owner: 1,
          name: 2,
          sell_in: 3,
          margin: 4,
          services: 5,
          pull_through: 6,
          reseller_revenue: 7,
          reseller_revenue_before: 8,
          target: 9,
          booked: 10,
        },
      }),
    );
    expect(workbook.rows.resellers[0]).toMatchObject({
      reseller_id: 'R0001',
      name: 'Acme',
      owner: 'Ann',
      sell_in: 1,
      margin: 0.2,
      services: 3,
      pull_through: 4,
      reseller_revenue: 50,
      revenue_before: 8,
      reseller_revenue_before: 60,
      target: '$90',
      booked: 0,
    });
  });

  it('keeps what a person typed, letter by letter', () => {
    const names = [
      '=HYPERLINK("x")',
      '+1',
      '@x',
      "'quoted",
      ' outer  spaces ',
      '\u202eRTL',
      '😀',
      'x'.repeat(5000),
    ];
    const { workbook, copied } = copy(names.map((name, index) => [`id ${index}`, name, '', '']));
    expect(copied).toBe(names.length);
    expect(column(workbook, 'name')).toEqual(names);
  });

  it('writes blocks of 500 rows and flushes each', () => {
    const { workbook } = copy(
      Array.from({ length: 1001 }, (_none, index) => [`id ${index}`, `P ${index}`, 1, 2]),
    );
    expect(workbook.calls).toEqual([
      'locked',
      'activeTable',
      'readRows resellers',
      'lastRow resellers',
      'appendRows resellers',
      'flush',
      'appendRows resellers',
      'flush',
      'appendRows resellers',
      'flush',
    ]);
  });

  it('writes nothing where there is nothing to copy', () => {
    const { workbook, copied, rows, skipped } = copy([['', 'Total', 5, 5]]);
    expect([copied, rows, skipped.length]).toEqual([0, 1, 1]);
    expect(workbook.calls).toEqual(['locked', 'activeTable', 'readRows resellers']);
  });
});

describe('ids', () => {
  it('are the table’s own, as text', () => {
    const { workbook } = copy([
      [17, 'Acme', '', ''],
      [' 0017 ', 'Beta', '', ''],
      ['17a', 'Gamma', '', ''],
      ['17A', 'Delta', '', ''],
    ]);
    expect(column(workbook, 'reseller_id')).toEqual(['17', '0017', '17a', '17A']);
  });

  it('are the next free numbers where there is none: after Resellers, the table and the log', () => {
    const workbook = new MemoryWorkbook();
    workbook.appendRows('resellers', [
      { reseller_id: ' R7 ', name: 'Old' },
      { reseller_id: 'AR99', name: 'Older' },
    ]);
    workbook.appendRows('reviews', [{ reseller_id: 'r11' }, { reseller_id: 'R99-b' }]);
    workbook.appendRows('reviews', [
      { review_id: 'R0012.20260715T120000.x', reseller_id: 'of another hand' },
    ]);
    workbook.calls.length = 0;
    copy(
      [
        ['', 'Acme', '', ''],
        ['R9', 'Beta', '', ''],
        ['n/a', 'Gamma', '', ''],
      ],
      {},
      workbook,
    );
    expect(column(workbook, 'reseller_id')).toEqual([' R7 ', 'AR99', 'R0013', 'R9', 'R0014']);
    expect(workbook.calls).toContain('readColumn reviews');
  });

  it('begin at R0001, and after one of the table that is higher', () => {
    expect(column(copy([['', 'Acme', '', '']]).workbook, 'reseller_id')).toEqual(['R0001']);
    expect(
      column(
        copy([
          ['', 'Acme', '', ''],
          ['R9', 'Beta', '', ''],
        ]).workbook,
        'reseller_id',
      ),
    ).toEqual(['R0010', 'R9']);
  });

  it('that cannot be read keep their row back, with the cure', () => {
    const { copied, skipped } = copy([
      [' #N/A', 'Acme', 1, 2],
      [new Date('2026-07-15T00:00:00Z'), 'Beta', 1, 2],
      [true, 'Gamma', 1, 2],
    ]);
    expect(copied).toBe(0);
    expect(skipped).toEqual([
      'Partners, row 2: “Acme” cannot be told apart: its ID comes from a cell with the error #N/A; correct that cell. Then choose “Copy” again.',
      'Partners, row 3: “Beta” cannot be told apart: its ID is a date; enter the ID as text. Then choose “Copy” again.',
      'Partners, row 4: “Gamma” cannot be told apart: its ID is TRUE; enter the ID as text. Then choose “Copy” again.',
    ]);
  });
});

describe('the same reseller', () => {
  const withoutIds = { name: 1, sell_in: 2, reseller_revenue: 3 };

  it('is one with the same id, in Resellers and within the table', () => {
    const workbook = new MemoryWorkbook();
    workbook.appendRows('resellers', [{ name: 'No id' }, { reseller_id: 'A-1 ', name: 'Old' }]);
    const { skipped, copied } = copy(
      [
        ['A-1', 'Acme', 1, 2],
        ['A-2', 'Beta', 1, 2],
        ['A-2', 'Gamma', 1, 2],
      ],
      {},
      workbook,
    );
    expect(copied).toBe(1);
    expect(skipped).toEqual([
      'Partners, row 2: “Acme” has the ID A-1, which is there already (Resellers, row 3).',
      'Partners, row 4: “Gamma” has the same ID as row 3, A-2.',
    ]);
  });

  it('is the first of several, also by an id that the add-on gave, and a blank id is none', () => {
    const workbook = new MemoryWorkbook();
    workbook.appendRows('resellers', [{ name: 'No id' }, { reseller_id: 'R7' }, { reseller_id: 'R7' }]);
    const rows: readonly (readonly Cell[])[] = [
      ['R7', 'Acme', 1, 2],
      ['', 'Beta', 1, 2],
      ['', 'Gamma', 1, 2],
      ['A-1', 'Delta', 1, 2],
      ['A-1', 'Delta', 3, 4],
      ['A-1', 'Delta', 5, 6],
    ];
    expect(copy(rows, {}, workbook).skipped).toEqual([
      'Partners, row 2: “Acme” has the ID R7, which is there already (Resellers, row 3).',
      'Partners, row 6: “Delta” has the same ID as row 5, A-1.',
      'Partners, row 7: “Delta” has the same ID as row 5, A-1.',
    ]);
  });

  it('is listed among other skipped rows in the order of the table', () => {
    const { skipped } = copy([
      ['A-1', 'Acme', 1, 2],
      ['A-1', 'Acme', 1, 2],
      ['', 'Total', 1, 2],
      ['A-1', 'Acme', 1, 2],
    ]);
    expect(skipped.map((why) => why.slice(0, 15))).toEqual([
      'Partners, row 3',
      'Partners, row 4',
      'Partners, row 5',
    ]);
  });

  it('is not one with the same name alone', () => {
    const workbook = new MemoryWorkbook();
    workbook.appendRows('resellers', [{ reseller_id: 'R1', name: 'Acme' }]);
    const { copied } = copy(
      [
        ['', 'Acme', 1, 2],
        ['', 'Acme', 3, 4],
      ],
      { mapping: withoutIds },
      workbook,
    );
    expect(copied).toBe(2);
    expect(column(workbook, 'reseller_id')).toEqual(['R1', 'R0002', 'R0003']);
  });

  it('is one with the same name where the user says so, case and spaces aside', () => {
    const workbook = new MemoryWorkbook();
    workbook.appendRows('resellers', [{ reseller_id: 'R1', name: 'ACME  gmbh' }]);
    const { copied, skipped } = copy(
      [
        ['', '\u200b acme\u00a0GmbH ', 1, 2],
        ['', 'Zürich', 1, 2],
        ['', 'Zu\u0308rich', 1, 2],
        ['', 'AcmeGmbH', 1, 2],
      ],
      { mapping: withoutIds, sameNameIsSameReseller: true },
      workbook,
    );
    expect(copied).toBe(2);
    expect(skipped).toEqual([
      'Partners, row 2: “\u200b acme GmbH” is there already (Resellers, row 2).',
      'Partners, row 4: “Zu\u0308rich” has the same name as row 3.',
    ]);
  });

  it('is told apart by ids of its own, whatever the user says of names', () => {
    const workbook = new MemoryWorkbook();
    workbook.appendRows('resellers', [
      { reseller_id: 'A-9', name: 'Friendly Bike Shop' },
      { reseller_id: 'R3', name: 'Typed by hand' },
    ]);
    const { copied, skipped } = copy(
      [
        ['A-1', 'Friendly Bike Shop', 1, 2],
        ['A-2', 'Friendly Bike Shop', 1, 2],
        ['', 'Friendly Bike Shop', 1, 2],
        ['A-3', 'typed by hand', 1, 2],
        ['', 'Delta', 1, 2],
        ['A-5', 'Delta', 1, 2],
      ],
      { sameNameIsSameReseller: true },
      workbook,
    );
    expect(copied).toBe(3);
    expect(skipped).toEqual([
      'Partners, row 4: “Friendly Bike Shop” is there already (Resellers, row 2).',
      'Partners, row 5: “typed by hand” is there already (Resellers, row 3).',
      'Partners, row 7: “Delta” has the same name as row 6.',
    ]);
  });

  it('is not one with the same error for a name, or without a name', () => {
    const workbook = new MemoryWorkbook();
    workbook.appendRows('resellers', [{ reseller_id: 'R1', owner: 'Ann' }]);
    const { copied } = copy(
      [
        ['', '#REF!', 1, 2],
        ['', '#REF!', 3, 4],
      ],
      { mapping: withoutIds, sameNameIsSameReseller: true },
      workbook,
    );
    expect(copied).toBe(2);
  });
});

describe('copying again', () => {
  const withoutIds = { name: 1, sell_in: 2, reseller_revenue: 3 };
  const rows: readonly (readonly Cell[])[] = [
    ['', 'Friendly Bike Shop', 100, 2000],
    ['', 'Acme', 300, 4000],
    ['', 'Friendly Bike Shop', 500, 6000],
  ];

  it('copies nothing, and names where each is', () => {
    const { workbook } = copy(rows, { mapping: withoutIds });
    const { copied, skipped } = copy(rows, { mapping: withoutIds }, workbook);
    expect(copied).toBe(0);
    expect(skipped).toEqual([
      'Partners, row 2: “Friendly Bike Shop” was copied before (Resellers, row 2).',
      'Partners, row 3: “Acme” was copied before (Resellers, row 3).',
      'Partners, row 4: “Friendly Bike Shop” was copied before (Resellers, row 4).',
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[], Partial<ImportInput>]>([
    ['sorted', [...rows].reverse(), {}],
    ['moved down by a row above', [['', 'Acme', 300, 4000], ...rows.slice(0, 1), ...rows.slice(2)], {}],
    ['changed in a figure', rows.map(([id, name, ours]) => [id ?? '', name ?? '', ours ?? '', 9]), {}],
    [
      'changed and moved',
      [
        ['', 'Acme', 301, 1],
        ['', 'Friendly Bike Shop', 1, 1],
        ['', 'Friendly Bike Shop', 1, 2],
      ],
      {},
    ],
    ['longer by a blank column', rows.map((row) => [...row, '']), {}],
    ['mapped otherwise', rows, { mapping: { name: 1, services: 2 } }],
    ['given ids', rows.map(([, ...others], index) => [`A-${index}`, ...others]), { mapping }],
  ])('copies nothing from a table that was %s', (_what, again, change) => {
    const { workbook } = copy(rows, { mapping: withoutIds });
    const { copied, skipped } = copy(again, { mapping: withoutIds, ...change }, workbook);
    expect(copied).toBe(0);
    expect(skipped).toHaveLength(3);
    expect(skipped.every((why) => why.includes('was copied before'))).toBe(true);
    expect(new Set(skipped.map((why) => /Resellers, row (\d+)/.exec(why)?.[1])).size).toBe(3);
  });

  it('finds the right one of two with the same name after sorting, before it looks at rows', () => {
    const { workbook } = copy(rows.slice(0, 2), { mapping: withoutIds });
    const { copied, skipped } = copy(
      [rows[2] ?? [], rows[1] ?? [], rows[0] ?? []],
      { mapping: withoutIds },
      workbook,
    );
    expect(copied).toBe(1);
    expect(column(workbook, 'sell_in')).toEqual([100, 300, 500]);
    expect(skipped[1]).toContain('row 4: “Friendly Bike Shop” was copied before (Resellers, row 2)');
  });

  it('compares the whole content, blank columns at the end aside', () => {
    const { workbook } = copy(rows.slice(0, 2), { mapping: withoutIds });
    const again = [rows[2], rows[0]].map((row) => [...(row ?? []), '', '']);
    const { skipped } = copy(again, { mapping: withoutIds }, workbook);
    expect(skipped).toEqual(['Partners, row 3: “Friendly Bike Shop” was copied before (Resellers, row 2).']);
  });

  it('reads its note at the end, whatever the tab is called, and in rows of many digits', () => {
    const title = `Row row 2 · ${SHEET} n0000 c0000`;
    const cells = [headers, ...Array.from({ length: 11 }, (_none, index) => ['', 'Acme', index, ''])];
    const workbook = workbookWith(cells, title);
    const request = input({ mapping: withoutIds });
    expect(copyOpenTable(workbook, request).copied).toBe(11);
    const changed = cells.map((row, index) => (index === 0 ? row : ['', 'Acme', index * 7 + 100, '']));
    workbook.table = { title, sheetId: SHEET, cells: changed };
    const { skipped } = copyOpenTable(workbook, request);
    expect(skipped).toHaveLength(11);
    expect(skipped[10]).toBe(`${title}, row 12: “Acme” was copied before (Resellers, row 12).`);
  });

  it('does not take one id for another', () => {
    const { workbook } = copy([['A-1', 'Acme', 1, 2]]);
    workbook.changeRow('resellers', 2, { reseller_id: 'B-1' });
    expect(copy([['A-3', 'Gamma', 5, 6]], {}, workbook).copied).toBe(1);
  });

  it('prefers the same row where a figure was changed', () => {
    const { workbook } = copy([rows[0] ?? [], rows[2] ?? []], { mapping: withoutIds });
    const changed = [
      ['', 'Friendly Bike Shop', 7, 7],
      ['', 'Friendly Bike Shop', 8, 8],
      ['', 'Friendly Bike Shop', 9, 9],
    ];
    const { skipped } = copy([['', 'First', 1, 1], ...changed.slice(1)], { mapping: withoutIds }, workbook);
    expect(skipped).toEqual([
      'Partners, row 3: “Friendly Bike Shop” was copied before (Resellers, row 3).',
      'Partners, row 4: “Friendly Bike Shop” was copied before (Resellers, row 2).',
    ]);
  });

  it('knows the table by its number, not by its name', () => {
    const { workbook } = copy(rows, { mapping: withoutIds });
    workbook.table = { title: 'Renamed row 9 · 1', sheetId: SHEET, cells: [headers, ...rows] };
    expect(copyOpenTable(workbook, input({ mapping: withoutIds })).copied).toBe(0);
    workbook.table = { title: 'Partners', sheetId: 1, cells: [headers, ...rows] };
    expect(copyOpenTable(workbook, input({ mapping: withoutIds, sheetId: 1 })).copied).toBe(3);
    workbook.table = { title: 'Any', sheetId: 1, cells: [headers, ...rows] };
    expect(copyOpenTable(workbook, input({ mapping: withoutIds, sheetId: 1 })).copied).toBe(0);
  });

  it('knows a reseller whose id was changed in Resellers, and copies one that was deleted there', () => {
    const { workbook } = copy([
      ['A-1', 'Acme', 1, 2],
      ['A-2', 'Beta', 1, 2],
    ]);
    workbook.changeRow('resellers', 2, { reseller_id: 'B-1' });
    const { copied, skipped } = copy(
      [
        ['A-1', 'Acme', 5, 6],
        ['A-2', 'Beta', 1, 2],
      ],
      {},
      workbook,
    );
    expect([copied, skipped.length]).toEqual([0, 2]);
    workbook.rows.resellers.splice(0, 1);
    expect(
      copy(
        [
          ['A-1', 'Acme', 5, 6],
          ['A-2', 'Beta', 1, 2],
        ],
        {},
        workbook,
      ).copied,
    ).toBe(1);
  });

  it('copies a second row of the same name that was added', () => {
    const { workbook } = copy(rows, { mapping: withoutIds });
    const { copied } = copy([...rows, ['', 'Acme', 9, 9]], { mapping: withoutIds }, workbook);
    expect(copied).toBe(1);
    expect(column(workbook, 'reseller_id')).toEqual(['R0001', 'R0002', 'R0003', 'R0004']);
  });

  it('notes for a person where each came from', () => {
    const { workbook } = copy([['A-1', 'Acme', 1, 2]]);
    expect(column(workbook, 'source')).toEqual([
      expect.stringMatching(/^Partners row 2 · 4711 i\w{16} c\w{16}$/),
    ]);
  });
});

describe('rows that are no resellers', () => {
  const skippedOf = (rows: readonly (readonly Cell[])[]) => copy(rows).skipped;
  const partners: readonly (readonly Cell[])[] = [
    ['A-1', 'Acme', 100, 1000.25],
    ['A-2', 'Beta', '200', 2000],
    ['A-3', 'Gamma', 300.5, 'n/a'],
  ];

  it.each([
    'Total',
    'TOTAL:',
    'Totals',
    'Grand total',
    'Sub-total',
    'Summe',
    'Gesamt',
    'Gesamtergebnis',
    'Zwischensumme (3 von 5)',
    '— Grand / total —',
    'Total général',
    'Sous-total',
    'Suma',
  ])('are totals by the word “%s”', (word) => {
    expect(skippedOf([...partners, ['', word, 5, 5]])).toEqual([
      `Partners, row 5: “${word}” is a row of totals. If it is a reseller, add it to Resellers by hand.`,
    ]);
    expect(skippedOf([...partners, [2026, '', word, 5]])).toEqual([
      `Partners, row 5: “${word}” is a row of totals. If it is a reseller, add it to Resellers by hand.`,
    ]);
  });

  it('are no totals by a word beside a name', () => {
    const workbook = workbookWith([
      ['Group', 'Reseller'],
      ['Total', 'Acme'],
    ]);
    expect(copyOpenTable(workbook, input({ mapping: { name: 1 } })).copied).toBe(1);
  });

  it('are the headers again, outer spaces aside', () => {
    const workbook = workbookWith([
      [' Reseller ', 'Sell-in'],
      ['Acme', 1],
      ['Reseller', 'Sell-in '],
    ]);
    expect(copyOpenTable(workbook, input({ mapping: { name: 0, sell_in: 1 } })).skipped).toEqual([
      'Partners, row 3: the headers again.',
    ]);
  });

  it('are no totals by a part of a name, or with an id and a name', () => {
    const { copied } = copy([
      ['', 'Total Wine', 5, 5],
      ['A-9', 'Total', 5, 5],
      ['', 'Sum Computers', 1, 1],
      ['', 'Total (Energies) Ltd', 1, 1],
    ]);
    expect(copied).toBe(4);
  });

  it('are sums of the rows above, under any name at the end and without one', () => {
    const sum = 'If it is a reseller, add it to Resellers by hand.';
    expect(skippedOf([...partners, ['', 'All partners', 600.5, '']])).toEqual([
      `Partners, row 5: “All partners” holds the sums of the rows above. ${sum}`,
    ]);
    expect(skippedOf([...partners, ['', '', '600.50 €', 3000.25], ['A-4', 'Delta', 1, 1]])).toEqual([
      'Partners, row 5: the sums of the rows above.',
    ]);
    expect(skippedOf([...partners, ['', 'EMEA total', 600.5, 3000.25], ['A-4', 'Delta', 1, 1]])).toEqual([
      `Partners, row 5: “EMEA total” holds the sums of the rows above. ${sum}`,
    ]);
  });

  it('are sums to the cent, and to the noise of large ones', () => {
    const large = [1, 2, 3].map((each): readonly Cell[] => [
      `A-${each}`,
      `Partner ${each}`,
      each * 1e9,
      each,
    ]);
    const sumOf = (...numbers: number[]) => skippedOf([...large, ['', 'Everything', ...numbers]]).length;
    expect([
      sumOf(6e9 + 5, 6),
      sumOf(6e9 + 7, 6),
      sumOf(6e9, 6.005),
      sumOf(6e9, 6.02),
      sumOf(6e9, 5.98),
    ]).toEqual([1, 0, 1, 0, 0]);
  });

  it('are sums of their block, and of everything at the end', () => {
    expect(
      skippedOf([
        ...partners,
        ['', 'Total', 600.5, ''],
        ['A-4', 'Delta', 1, 1],
        ['A-5', 'Epsilon', 2, 1],
        ['A-6', 'Zeta', 4, 1],
        ['', 'Second block', 7, 3],
        ['', ''],
        ['', 'Everything', 607.5, ''],
      ]),
    ).toHaveLength(3);
  });

  it('are no sums with an id, amid others, of two numbers, of zeros, or where one number differs', () => {
    const isCopied = (rows: readonly (readonly Cell[])[]) => expect(skippedOf(rows)).toEqual([]);
    isCopied([...partners, ['A-4', 'Delta', 600.5, 3000.25]]);
    isCopied([...partners, ['', 'Delta', 600.5, 3000.25], ['', 'Epsilon', 1, 1]]);
    isCopied([...partners, ['', 'Delta', 600.5, 3000]]);
    isCopied([...partners, ['', 'Delta', '', '']]);
    isCopied([
      ['', 'Acme', 0, ''],
      ['', 'Beta', 0, ''],
      ['', 'Gamma', 0, ''],
      ['', 'Delta', 7, ''],
      ['', 'Epsilon', 7, ''],
    ]);
    isCopied([
      ['', 'Acme', 1, ''],
      ['', 'Beta', 2, ''],
      ['', 'Gamma', 3, ''],
    ]);
  });

  it('are the headers again, blank rows and rows without a name', () => {
    const { skipped, rows, copied } = copy([
      ...partners,
      ['', '', '', ''],
      [' ID ', 'Reseller', '', 'Reseller revenue'],
      [false, ' ', '', ''],
      ['A-7', '', 5, 5],
      ['A-8', 'TBD', 5, 5],
      ['Reseller', 'Reseller', 5, 5],
    ]);
    expect(copied).toBe(4);
    expect(rows).toBe(7);
    expect(skipped).toEqual([
      'Partners, row 6: the headers again.',
      'Partners, row 8: there is no name. If it is a reseller, enter its name there and choose “Copy” again.',
      'Partners, row 9: there is no name. If it is a reseller, enter its name there and choose “Copy” again.',
    ]);
  });
});

describe('cells that cannot be read', () => {
  const all = {
    name: 0,
    owner: 1,
    sell_in: 2,
    margin: 3,
    services: 4,
    pull_through: 5,
    reseller_revenue: 6,
    revenue_before: 7,
    reseller_revenue_before: 8,
  };
  const header = [
    'Reseller',
    'Owner',
    'Sell-in',
    'Margin',
    'Services',
    'Pull',
    'Theirs',
    'Last',
    'Theirs last',
  ];

  function faultsOf(...rows: readonly (readonly Cell[])[]) {
    const workbook = workbookWith([header, ...rows]);
    const { faults, copied } = copyOpenTable(workbook, input({ mapping: all }));
    expect(copied).toBe(rows.length);
    return { faults, workbook };
  }

  it('are copied as they are, each with place, reason and cure in the words of the functions', () => {
    const day = new Date('2026-07-15T00:00:00Z');
    const { faults, workbook } = faultsOf(
      ['Acme', 'Ann', '1.234', 25, 'soon', '12%', '#DIV/0!', -5, day],
      ['Beta', '#NAME?', '$5', 0.2, '€ 7', 1, 'USD 90', true, 'n/a'],
      ['#REF!', 'Tom', 1, '25%', '', '', '', '', ''],
      [day, 'Tom', 1, '', '', '', '', '', ''],
      [true, 'Tom', 1, '', '', '', '', '', ''],
    );
    expect(workbook.rows.resellers[0]).toMatchObject({
      sell_in: '1.234',
      margin: 25,
      services: 'soon',
      pull_through: '12%',
      reseller_revenue: '#DIV/0!',
      revenue_before: -5,
      reseller_revenue_before: '2026-07-15',
    });
    expect(workbook.rows.resellers.map(({ name }) => name)).toEqual([
      'Acme',
      'Beta',
      '#REF!',
      '2026-07-15',
      'TRUE',
    ]);
    expect(faults).toEqual([
      'Resellers, row 2, Sell-in (Partners, row 2): sell-in is the text “1.234”, which can mean 1.234 or 1234; enter it as a number, without thousands separators.',
      'Resellers, row 2, Services (Partners, row 2): services is “soon”, which is not a number; enter an amount of money, 0 or more.',
      'Resellers, row 2, Pull-through (Partners, row 2): pull-through is “12%”, a percentage; enter an amount of money.',
      'Resellers, row 2, Reseller revenue (Partners, row 2): reseller revenue comes from a cell with the error #DIV/0!; correct that cell first.',
      'Resellers, row 2, Margin (Partners, row 2): margin is 25; enter a fraction such as 20% or 0.2, 0% or more and below 100%.',
      'Resellers, row 2, Our revenue a year before (Partners, row 2): revenue before is -5, below 0; subtract refunds first and enter 0 or more.',
      'Resellers, row 2, Reseller revenue a year before (Partners, row 2): reseller revenue before is “2026-07-15”, which is not a number; enter an amount of money, 0 or more.',
      'Resellers, row 3, Owner (Partners, row 3): owner comes from a cell with the error #NAME?; correct that cell first.',
      'Resellers, row 3, Services (Partners, row 3): two different currencies stand together, $ and €; convert them to one currency first.',
      'Resellers, row 3, Our revenue a year before (Partners, row 3): revenue before is “TRUE”, which is not a number; enter an amount of money, 0 or more.',
      'Resellers, row 4, Reseller (Partners, row 4): name comes from a cell with the error #REF!; correct that cell first.',
      'Resellers, row 5, Reseller (Partners, row 5): name is a date; enter a name as text.',
      'Resellers, row 6, Reseller (Partners, row 6): name is TRUE; enter a name as text.',
    ]);
  });

  it('are not what can be read in one way, is unknown or is blank', () => {
    const { faults, workbook } = faultsOf(
      ['Acme', '', '1 234,50 €', '12 %', '', ' ', 'EUR 80,000', 'TBD', '?'],
      ['3M', '-', 'n/a', 0, 0, 0, 'not known', '', 'Unknown'],
      [1688, '', 5, '', '', '', 50, '', ''],
    );
    expect(faults).toEqual([]);
    expect(workbook.rows.resellers[0]).toMatchObject({
      sell_in: '1 234,50 €',
      pull_through: '',
      revenue_before: 'TBD',
    });
    expect(workbook.rows.resellers[1]).toMatchObject({ owner: '-' });
    expect(workbook.rows.resellers[2]).toMatchObject({ name: '1688' });
  });

  it('say what is wrong with the figures together, once each of them can be read', () => {
    const { faults } = faultsOf(
      ['Acme', '', 500, 0.5, 200, 300, 1000, '', ''],
      ['Beta', '', 0, '', '', '', 0, '', ''],
      ['Gamma', '', 500, '', 'soon', '', 100, '', ''],
    );
    expect(faults).toEqual([
      'Resellers, row 2 (Partners, row 2): the share is 150%, and a share cannot be above 100%; check the units (thousands?), the year, and that services are not counted twice.',
      'Resellers, row 3 (Partners, row 3): reseller revenue is 0; enter the reseller’s revenue of the last 12 months.',
      'Resellers, row 4, Services (Partners, row 4): services is “soon”, which is not a number; enter an amount of money, 0 or more.',
    ]);
  });

  it('are listed in the order of Resellers, whatever the order of the table', () => {
    const bad = (name: string) => [name, '', 'soon'];
    const { workbook } = faultsOf(bad('Acme'), bad('Beta'));
    workbook.table = {
      title: 'Partners',
      sheetId: SHEET,
      cells: [header, bad('Gamma'), bad('Beta'), bad('Acme')],
    };
    const { faults } = copyOpenTable(workbook, input({ mapping: all }));
    expect(faults.map((fault) => fault.slice(0, 16))).toEqual(
      [2, 3, 4].map((row) => `Resellers, row ${row}`),
    );
  });

  it('are named by their place in Resellers, below what was there, and again until they are corrected', () => {
    const workbook = workbookWith([header, ['', ''], ['Acme', '', 'high'], [true, '', 'low']]);
    workbook.appendRows('resellers', [{ name: 'Old', sell_in: 'bad, but not ours' }, { name: 'Older' }]);
    const first = copyOpenTable(workbook, input({ mapping: all })).faults;
    expect(first.map((fault) => fault.slice(0, 50))).toEqual([
      'Resellers, row 4, Sell-in (Partners, row 3): sell-',
      'Resellers, row 5, Reseller (Partners, row 4): name',
      'Resellers, row 5, Sell-in (Partners, row 4): sell-',
    ]);
    expect(copyOpenTable(workbook, input({ mapping: all })).faults).toEqual(first);
    workbook.changeRow('resellers', 4, { sell_in: 5 });
    workbook.changeRow('resellers', 5, { name: 'True Ltd' });
    expect(copyOpenTable(workbook, input({ mapping: all })).faults).toEqual(first.slice(2));
  });
});

describe('rows that may be wrong', () => {
  it('are copied and named: a name that stands alone where most rows have more', () => {
    const { faults, copied } = copy([
      ['', 'North', '', ''],
      ['A-1', 'Acme', 1, 10],
      ['A-2', 'Beta', 1, ''],
      ['', ' ', '', ''],
      ['', 'South', '', ' '],
      ['A-3', 'Cobalt', '', 10],
    ]);
    expect(copied).toBe(5);
    expect(faults).toEqual([
      'Resellers, row 2 (Partners, row 2): “North” has a name and nothing else; if it is a heading of your table, delete the row.',
      'Resellers, row 5 (Partners, row 6): “South” has a name and nothing else; if it is a heading of your table, delete the row.',
    ]);
  });

  it('are not the names of a table that has little more', () => {
    expect(
      copy([
        ['', 'Acme', '', ''],
        ['', 'Beta', 1, ''],
      ]).faults,
    ).toEqual([]);
    expect(
      copy([
        ['', 'Acme', '', ''],
        ['', 'Beta', '', ''],
        ['', 'Cobalt', 1, ''],
      ]).faults,
    ).toEqual([]);
  });

  it('are names that are there already, in the table or on Resellers, unless two ids tell them apart', () => {
    const workbook = new MemoryWorkbook();
    workbook.rows.resellers = [
      { reseller_id: 'R1', name: 'Acme', source: '' },
      { reseller_id: 'A-7', name: 'Delta', source: '' },
    ];
    const rows = [
      ['', 'ACME', 1, 10],
      ['', 'Alpha GmbH', 1, 10],
      ['', 'alpha  gmbh', 2, 10],
      ['A-1', 'Beta', 1, 10],
      ['A-2', 'Beta', 1, 10],
      ['A-8', 'Delta', 1, 10],
      ['', 'Beta', 1, 10],
    ];
    const { faults, copied } = copy(rows, {}, workbook);
    expect(copied).toBe(7);
    expect(faults).toEqual([
      'Resellers, row 4 (Partners, row 2): “ACME” has the name of Resellers, row 2; if they are one reseller, delete one of the two rows.',
      'Resellers, row 6 (Partners, row 4): “alpha gmbh” has the name of Partners, row 3; if they are one reseller, delete one of the two rows.',
      'Resellers, row 10 (Partners, row 8): “Beta” has the name of Partners, row 5; if they are one reseller, delete one of the two rows.',
    ]);
    expect(copyOpenTable(workbook, input()).faults).toEqual(faults);
    const merged = copy(rows, { sameNameIsSameReseller: true });
    expect(merged.copied).toBe(5);
    expect(merged.faults).toEqual([]);
  });
});

describe('a request that cannot be done', () => {
  const cells = [headers, ['A-1', 'Acme', 1, 2]];

  it.each<[string, Partial<ImportInput>, string, ProblemKind, string]>([
    [
      'no name',
      { mapping: { sell_in: 2 } },
      'Partners',
      'invalid',
      'Choose the column that has the resellers’ names. Nothing was copied.',
    ],
    [
      'a column twice',
      { mapping: { name: 1, sell_in: 2, services: 2 } },
      'Partners',
      'invalid',
      'One column was chosen for two things. Choose one of them. Nothing was copied.',
    ],
    [
      'a column that is gone',
      { mapping: { name: 1, sell_in: 4 } },
      'Partners',
      'no table',
      'A column that you chose is not in “Partners” any more. Choose “Look again”, then copy. Nothing was copied.',
    ],
    [
      'another tab',
      { sheetId: 5 },
      'Prices',
      'no table',
      '“Prices” is open now, and it is not the table that you chose. Open that tab and choose “Copy” again, or choose “Look again” to use this one. Nothing more was copied.',
    ],
    [
      'moved headers',
      { headerRow: 2 },
      'Partners',
      'no table',
      'The headers of “Partners” are not where they were. Choose “Look again”, then copy. Nothing more was copied.',
    ],
    [
      'a column that was inserted since',
      { headersMark: markOf(['Segment', ...headers]) },
      'Partners',
      'no table',
      'The headers of “Partners” are not where they were. Choose “Look again”, then copy. Nothing more was copied.',
    ],
  ])('says so: %s', (_what, change, title, kind, message) => {
    const workbook = workbookWith(cells, title);
    expect(problemOf(() => copyOpenTable(workbook, input(change)))).toEqual({ kind, message });
    expect(workbook.rows.resellers).toEqual([]);
  });

  it('takes the last column of the widest row', () => {
    expect(copyOpenTable(workbookWith(cells), input({ mapping: { name: 1, sell_in: 3 } })).copied).toBe(1);
  });

  it('says that somebody else is saving, and that there is no table or no workbook', () => {
    const busy = workbookWith(cells);
    busy.isHeldByOther = true;
    expect(problemOf(() => copyOpenTable(busy, input()))).toEqual({
      kind: 'busy',
      message: 'Someone else is saving right now. Nothing was copied; try again in a few seconds.',
    });
    expect(problemOf(() => copyOpenTable(new MemoryWorkbook(), input())).kind).toBe('no table');
    const bare = workbookWith(cells);
    bare.missingParts = ['Resellers'];
    expect(problemOf(() => copyOpenTable(bare, input())).kind).toBe('not set up');
  });

  it('takes a proposal as it is', () => {
    const workbook = workbookWith([
      ['Reseller', 'Sell-in'],
      ['Acme', 1],
    ]);
    expect(
      copyOpenTable(
        workbook,
        accept({
          title: 'Partners',
          sheetId: SHEET,
          headerRow: 1,
          headersMark: markOf(['Reseller', 'Sell-in']),
          rows: 1,
          columns: [
            { index: 0, letter: 'A', header: 'Reseller', samples: [], proposed: 'name' },
            { index: 1, letter: 'B', header: 'Sell-in', samples: [], proposed: null },
          ],
        }),
      ).copied,
    ).toBe(1);
    expect(workbook.rows.resellers[0]).toMatchObject({ name: 'Acme', sell_in: '' });
  });
});
