import { describe, expect, test } from 'vitest';
import { dashboardSentences } from '../../src/workbook/dashboard/dashboard-sentences.ts';
import { expectedOf } from './dashboard-expected.ts';
import { filledWith, portfolioOf } from './dashboard-portfolio.ts';
import { trySetUpWorkbook, tryWorkbook, type WorkbookTrial } from './try-workbook.ts';

/** The cells of the page: numbers as numbers, dates as the spreadsheet’s numbers of days. */
function reader({ workbook }: WorkbookTrial) {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIdByName('Dashboard') ?? '';
  const value = (col: number, row: number) => getters.getEvaluatedCell({ sheetId, col, row }).value ?? '';
  const place = (a1: string) => ({ col: a1.charCodeAt(0) - 65, row: Number(a1.slice(1)) - 1 });
  return (from: string, to = from): (string | number | boolean)[][] => {
    const [first, last] = [place(from), place(to)];
    return Array.from({ length: last.row - first.row + 1 }, (_unused, row) =>
      Array.from({ length: last.col - first.col + 1 }, (_none, col) =>
        value(first.col + col, first.row + row),
      ),
    );
  };
}

/** Sums differ in their last digits by the order in which they were added. */
function rounded(table: readonly (readonly unknown[])[]): unknown[][] {
  return table.map((line) =>
    line.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell)),
  );
}

/** The rows of a list as far as they are filled. */
function filled(table: readonly (readonly unknown[])[]): unknown[][] {
  return rounded(table.filter((line) => line.some((cell) => cell !== '')));
}

describe.each([1, 40, 10_000])('the dashboard of %i resellers', (count) => {
  const portfolio = portfolioOf(count);
  const wanted = expectedOf(portfolio);
  let opened: Promise<WorkbookTrial> | undefined;
  const cells = async () => {
    opened ??= trySetUpWorkbook().then((made) => tryWorkbook(filledWith(made.workbook.save(), portfolio)));
    return reader(await opened);
  };
  /** Where a list is empty, its sentence stands in its first cell. */
  const list = async (from: string, to: string, rows: readonly unknown[][], empty: string) => {
    const shown = filled((await cells())(from, to));
    expect(shown).toEqual(
      rows.length > 0 ? rounded(rows) : [[empty, ...new Array<string>((shown[0]?.length ?? 1) - 1).fill('')]],
    );
  };

  test('shows the figures at the top', async () => {
    const read = await cells();
    const { cards, remarks } = wanted;
    expect(rounded([['B5', 'D5', 'G5', 'I5', 'B9', 'D9', 'G9', 'I9'].map((a1) => read(a1)[0]?.[0])])).toEqual(
      rounded([Object.values(cards)]),
    );
    expect(['B6', 'B10', 'D10', 'G10'].map((a1) => read(a1)[0]?.[0])).toEqual(Object.values(remarks));
  });

  test('shows resellers and revenue by standing, by tier and at risk, and the largest three', async () => {
    const read = await cells();
    expect(rounded(read('C42', 'D50'))).toEqual(rounded(wanted.byStanding));
    expect(rounded(read('H42', 'I48'))).toEqual(rounded(wanted.byTier));
    expect(rounded(read('C54', 'D57'))).toEqual(rounded(wanted.atRisk));
    await list('G54', 'I56', wanted.largest, dashboardSentences.noRevenue);
  });

  test('lists reviews due, open actions, moves at reviews and falling shares', async () => {
    await list('B61', 'E70', wanted.due as unknown[][], dashboardSentences.noReviewsDue);
    await list('G61', 'J70', wanted.actions as unknown[][], dashboardSentences.noActions);
    await list('B74', 'E83', wanted.moved as unknown[][], dashboardSentences.noneMoved);
    await list('G74', 'J83', wanted.falling as unknown[][], dashboardSentences.noneFalling);
  });

  test('shows lapsed plans and the plans month by month', async () => {
    await list('B87', 'E98', wanted.lapsed as unknown[][], dashboardSentences.noneLapsed);
    expect((await cells())('H87', 'J98')).toEqual(wanted.months);
  });

  test('names the ten next best moves, each with the core’s own sentence', async () => {
    const read = await cells();
    const rows = read('B14', 'E23').map((line, at) => [...line, read(`G${14 + at}`)[0]?.[0]]);
    expect(filled(rows)).toEqual(
      wanted.moves.length > 0 ? rounded(wanted.moves) : [[dashboardSentences.noMoves, '', '', '', '']],
    );
  });

  test('lists what the chart of share and commitment shows', async () => {
    await list('B103', 'E302', wanted.charted as unknown[][], dashboardSentences.noChartData);
  });

  test('shows no error anywhere', async () => {
    const shown = (await cells())('A1', 'J302').flat();
    expect(shown.filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  });
});

test('the dashboard without resellers is zeros and sentences, and says how to begin', async () => {
  const read = reader(await trySetUpWorkbook());
  expect(read('B2')[0]?.[0]).toBe(dashboardSentences.noResellers);
  expect(['B5', 'D5', 'G5', 'I5', 'B9', 'D9', 'G9', 'I9'].map((a1) => read(a1)[0]?.[0])).toEqual(
    new Array(8).fill(0),
  );
  expect(['B14', 'G54', 'B61', 'G61', 'B74', 'G74', 'B87', 'B103'].map((a1) => read(a1)[0]?.[0])).toEqual([
    dashboardSentences.noMoves,
    dashboardSentences.noRevenue,
    dashboardSentences.noReviewsDue,
    dashboardSentences.noActions,
    dashboardSentences.noneMoved,
    dashboardSentences.noneFalling,
    dashboardSentences.noneLapsed,
    dashboardSentences.noChartData,
  ]);
  expect(read('H87', 'J98')).toEqual(new Array(12).fill([0, 0, 0]));
  expect(
    read('A1', 'J302')
      .flat()
      .filter((cell) => /^#/.test(String(cell))),
  ).toEqual([]);
});
