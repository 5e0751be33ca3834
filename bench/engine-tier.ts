import { readFile } from 'node:fs/promises';
import { createWorkbook, installAddOn, type Workbook } from '../preview/engine/index.ts';
import { bundleStandIns, createNodeRealm } from '../preview/headless/index.ts';
import { medians, milliseconds, type Result } from './measure.ts';
import { portfolio } from './tier-rows.ts';

const SHEET = 'bench';

/** The same rule as native nested IFs, written out for one row. */
const nestedIf = (row: number) =>
  `=IF(A${row}=0,"Inactive",IF(B${row}<D$1,"Expendable",IF(B${row}<D$2,"Portfolio","Survival toolkit")))`;

/** Changing a threshold that all answers use: our function over 10,000 rows, and in 500 single cells, against native formulas. */
export async function benchEngineTier(): Promise<readonly Result[]> {
  const [code, standIns] = await Promise.all([readFile('dist/Code.js', 'utf8'), bundleStandIns()]);
  const open = (rows: number, formulaOfRow: (row: number) => string | undefined): Workbook => {
    const workbook = createWorkbook({
      sheets: [{ id: SHEET, name: SHEET, colNumber: 4, rowNumber: rows, cells: cellsOf(rows, formulaOfRow) }],
    });
    installAddOn(workbook, { code, pages: {}, standIns, createRealm: createNodeRealm, ui: silentUi });
    return workbook;
  };
  const compare = (rows: number, ours: (row: number) => string | undefined) => {
    const books = { ours: open(rows, ours), native: open(rows, nestedIf) };
    const tiers = answers(books.ours, rows);
    if (!tiers.includes('Portfolio') || tiers !== answers(books.native, rows))
      throw new Error('the two do not agree');
    const change = ({ dispatch, model }: Workbook) => {
      let threshold = 0.01;
      return () => {
        threshold = threshold === 0.01 ? 0.02 : 0.01;
        dispatch('UPDATE_CELL', { sheetId: SHEET, col: 3, row: 0, content: String(threshold) });
        return model.getters.getEvaluatedCell({ sheetId: SHEET, col: 2, row: rows - 1 }).value;
      };
    };
    const time = medians({ ours: change(books.ours), native: change(books.native) }, 25);
    return {
      ours: milliseconds(time.ours),
      baseline: milliseconds(time.native),
      ratio: time.ours / time.native,
    };
  };
  return [
    {
      what: '10,000 rows in the spreadsheet: changing a threshold of one RESELLER_TIER over the range, against 10,000 native nested IFs',
      ...compare(10_000, (row) => (row === 1 ? '=RESELLER_TIER(A1:A10000,B1:B10000,D1:D3)' : undefined)),
      goal: 'at most 1 (not slower)',
    },
    {
      what: '500 single cells with RESELLER_TIER: changing their threshold, against 500 native nested IFs',
      ...compare(500, (row) => `=RESELLER_TIER(A${row},B${row},D$1:D$3)`),
      goal: 'fluent: well below 100 ms',
    },
  ];
}

function cellsOf(rows: number, formulaOfRow: (row: number) => string | undefined): Record<string, string> {
  const { revenue, share } = portfolio(rows);
  const cells: Record<string, string> = { D1: '0.01', D2: '0.1', D3: '0.15' };
  for (let row = 1; row <= rows; row += 1) {
    cells[`A${row}`] = String(revenue[row - 1]?.[0]);
    cells[`B${row}`] = String(share[row - 1]?.[0]);
    const formula = formulaOfRow(row);
    if (formula !== undefined) cells[`C${row}`] = formula;
  }
  return cells;
}

function answers({ model }: Workbook, rows: number): string {
  const valueAt = (row: number) => model.getters.getEvaluatedCell({ sheetId: SHEET, col: 2, row }).value;
  return JSON.stringify(Array.from({ length: rows }, (_, row) => valueAt(row)));
}

const silentUi = new Proxy({}, { get: () => () => undefined }) as Parameters<typeof installAddOn>[1]['ui'];
