import type { Dashboard } from '../../workbook/dashboard/define-dashboard.ts';
import { pageColumns } from '../../workbook/dashboard/define-dashboard.ts';
import { lastRowOfPage, type PageCell, placeOf } from '../../workbook/dashboard/page-content.ts';
import type { PageOrigin } from '../../workbook/dashboard/page-sources.ts';
import { sameFormula } from '../../workbook/header-formula.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands on the sheet of the page, from its first cell on. */
export interface Present {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

export function readPage(sheet: Sheet): Present {
  const range = sheet.getDataRange();
  return { formulas: range.getFormulas(), values: range.getValues() };
}

/** Whether each cell of the page holds what it should, and nothing keeps a list of it from spilling. */
export function isWhole(
  content: readonly PageCell[],
  origin: PageOrigin,
  { formulas, values }: Present,
): boolean {
  return content.every(({ row, column, content: wanted }) => {
    const [y, x] = [origin.row + row - 2, origin.column + placeOf(column) - 1];
    const formula = formulas[y]?.[x] ?? '';
    const value = values[y]?.[x] ?? '';
    if (!wanted.startsWith('=')) return formula === '' && value === wanted;
    return sameFormula(wanted, formula) && !String(value).startsWith('#REF');
  });
}

/** Writes the whole page with one call: what stands between its cells goes. */
export function writePage(
  sheet: Sheet,
  page: Dashboard,
  content: readonly PageCell[],
  { row: top, column: left }: PageOrigin,
): void {
  const table = Array.from({ length: lastRowOfPage(page) }, () => pageColumns.map(() => ''));
  for (const { row, column, content: text } of content) table[row - 1]?.splice(placeOf(column), 1, text);
  sheet.getRange(top, left, table.length, pageColumns.length).setValues(table);
}
