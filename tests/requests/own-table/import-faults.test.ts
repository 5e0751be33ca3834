import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportInput } from '../../../src/requests/contract.ts';
import { isBlankRow } from '../../../src/requests/own-table/cells.ts';
import type { TabId } from '../../../src/workbook/index.ts';
import { Problem } from '../../../src/workbook/problem.ts';
import type { Cell, Change } from '../../../src/workbook/workbook-port.ts';
import { MemoryWorkbook } from '../memory-workbook.ts';
import { accept, importTable, markOf, proposeImport, SHEET, workbookWith } from './table-fixtures.ts';

const headers = ['ID', 'Reseller', 'Sell-in', 'Reseller revenue'];
const COUNT = 1203;

/** Names repeat, some have an id, and one in the middle is a row of totals. */
const rows: readonly (readonly Cell[])[] = [
  ...Array.from({ length: COUNT }, (_none, index) => [
    index % 3 === 0 ? `A-${index}` : '',
    `Partner ${index % 100}`,
    index + 0.5,
    'n/a',
  ]),
  ['', 'Total', 5, ''],
];

const input: ImportInput = {
  sheetId: SHEET,
  headerRow: 1,
  headersMark: markOf(headers),
  mapping: { reseller_id: 0, name: 1, sell_in: 2, reseller_revenue: 3 },
  sameNameIsSameReseller: false,
  mayMixCurrencies: true,
};

/** The calls that an import of these rows makes. */
function callsOf(): readonly string[] {
  const workbook = workbookWith([headers, ...rows]);
  importTable(workbook, input);
  return workbook.calls;
}

/** Lets the n-th call fail, counted from 0. */
function failAt(workbook: MemoryWorkbook, n: number): void {
  workbook.fail = () => {
    if (workbook.calls.length === n + 1) throw new Error('Service Spreadsheets failed');
  };
}

function problemOf(workbook: MemoryWorkbook): Problem {
  try {
    importTable(workbook, input);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('there was no problem');
}

function expectWhole(workbook: MemoryWorkbook): void {
  const resellers = workbook.rows.resellers;
  expect(resellers).toHaveLength(COUNT);
  expect(new Set(resellers.map(({ reseller_id }) => reseller_id)).size).toBe(COUNT);
  expect(resellers.map(({ sell_in }) => sell_in)).toEqual(rows.slice(0, COUNT).map((row) => row[2]));
}

describe('an import that is interrupted', () => {
  it.each(callsOf().map((call, n) => [n, call] as const))(
    'at call %d, %s, says how far it came, and goes on without doubling',
    (n) => {
      const workbook = workbookWith([headers, ...rows]);
      failAt(workbook, n);
      const problem = problemOf(workbook);
      expect(problem.kind).toBe('unexpected');
      const [, far = '0'] = /at least (\d+) of 1203 resellers are copied/.exec(problem.message) ?? [];
      expect(problem.message).toContain('Choose “Copy” again');
      expect(Number(far)).toBeLessThanOrEqual(workbook.rows.resellers.length);
      expect(workbook.rows.resellers.length - Number(far)).toBeLessThanOrEqual(500);
      workbook.fail = () => undefined;
      const there = workbook.rows.resellers.length;
      const { copied, skipped, rows: all } = importTable(workbook, input);
      expect(copied).toBe(COUNT - there);
      expect(copied + skipped.length).toBe(all);
      expectWhole(workbook);
    },
  );

  it('says how far it came, both times', () => {
    const workbook = workbookWith([headers, ...rows]);
    const third = callsOf().lastIndexOf('appendRows resellers');
    failAt(workbook, third);
    expect(problemOf(workbook).message).toBe(
      'Copying stopped: at least 1000 of 1203 resellers are copied. Choose “Copy” again to go on; no reseller is copied twice.',
    );
    workbook.calls.length = 0;
    workbook.fail = (call) => {
      if (call.startsWith('appendRows'))
        throw new Problem('view only', 'You may only view this spreadsheet.');
    };
    const problem = problemOf(workbook);
    expect(problem.kind).toBe('view only');
    expect(problem.message).toBe(
      'You may only view this spreadsheet. Copying stopped: at least 1000 of 1203 resellers are copied. Choose “Copy” again to go on; no reseller is copied twice.',
    );
  });

  it('at its start says that, and passes on what the workbook says', () => {
    const workbook = workbookWith([headers, ...rows]);
    failAt(workbook, 1);
    expect(problemOf(workbook).message).toBe(
      'Copying stopped at its start. Choose “Copy” again; no reseller is copied twice.',
    );
    workbook.fail = (call) => {
      if (call.startsWith('appendRows'))
        throw new Problem('view only', 'You may only view this spreadsheet.', 7);
    };
    expect(problemOf(workbook)).toMatchObject({
      kind: 'view only',
      message: 'You may only view this spreadsheet.',
      details: 7,
    });
  });

  it('after rows that it did write goes on behind them', () => {
    class Torn extends MemoryWorkbook {
      left = 2;
      override appendRows<Id extends TabId>(tab: Id, block: readonly Change<Id>[]) {
        super.appendRows(tab, block);
        this.left -= 1;
        if (this.left === 0) throw new Error('The answer was lost');
      }
    }
    const workbook = new Torn();
    workbook.table = { title: 'Partners', sheetId: SHEET, cells: [headers, ...rows] };
    expect(problemOf(workbook).message).toContain('at least 500 of 1203');
    expect(workbook.rows.resellers).toHaveLength(1000);
    expect(importTable(workbook, input).copied).toBe(203);
    expectWhole(workbook);
  });
});

describe('every table', () => {
  const cell = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<Cell>('', 'Acme', 'Beta', ' acme ', 'Total', 'Reseller', 'n/a', 'A-1', 'R2'),
    },
    fc.constantFrom<Cell>('#N/A', '1.234', '€ 5', '$5', '25%', false, true, '=1+1', "'x"),
    fc.integer({ min: -5, max: 60 }),
    fc.date({ noInvalidDate: true }),
    fc.string(),
  );
  const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 25 });

  it('is accounted for row by row, and copied once', () => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.boolean(), (body, sameNameIsSameReseller, hasIds) => {
        const workbook = workbookWith([headers, ['A-0', 'First', 1, 2], ...body]);
        const { reseller_id, ...others } = input.mapping;
        const mapping = hasIds ? input.mapping : others;
        const request = { ...input, mapping, sameNameIsSameReseller };
        const { copied, skipped, faults, rows: all } = importTable(workbook, request);
        expect(copied + skipped.length).toBe(all);
        expect(all).toBe(1 + body.filter((row) => !isBlankRow(row)).length);
        expect(workbook.rows.resellers).toHaveLength(copied);
        const ids = workbook.rows.resellers.map((row) => row.reseller_id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id !== '')).toBe(true);
        const again = importTable(workbook, request);
        expect(again.copied).toBe(0);
        expect(again.rows).toBe(all);
        expect(again.faults).toEqual(faults);
      }),
    );
  });
});

describe('a long table', () => {
  it('of 10,000 rows takes a number of calls that grows by blocks, and about ten times the steps of 1,000', () => {
    const long = (count: number) => [
      ['Reseller', 'Account owner', 'Sell-in', 'Reseller revenue'],
      ...Array.from({ length: count }, (_none, index) => [`Partner ${index}`, 'Ann', index, index * 20 + 1]),
    ];
    const calls = (count: number) => {
      const workbook = workbookWith(long(count));
      const proposal = proposeImport(workbook);
      workbook.calls.length = 0;
      const result = importTable(workbook, accept(proposal));
      expect(result).toMatchObject({ copied: count, skipped: [], faults: [] });
      expect(importTable(workbook, accept(proposal))).toMatchObject({ copied: 0, rows: count });
      return workbook.calls.filter((call) => call.startsWith('appendRows')).length;
    };
    expect([calls(1_000), calls(10_000)]).toEqual([2, 20]);
  });
});
