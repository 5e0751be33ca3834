import { figuresSheet } from './figures-sheet.ts';
import { marketingPlanMarks, marketingPlanSheet } from './marketing-plan-sheet.ts';
import { overviewSheet } from './overview-sheet.ts';
import { resellersSheet } from './resellers-sheet.ts';
import { FORMATS, numbered, SPARE_ROWS, STYLES, sheetFrom } from './sheet-parts.ts';
import { tablesSheet } from './tables-sheet.ts';
import { thresholdsSheet } from './thresholds-sheet.ts';
import { tryItSheet } from './try-it-sheet.ts';

/** The version of o-spreadsheet's JSON that the sheets are written in; a newer engine migrates them. */
export const WORKBOOK_VERSION = '19.3.2';

/**
 * The workbook that the preview opens with: about 40 invented resellers, every function in use, and a marketing plan
 * whose months lie around `today`.
 */
export function sampleWorkbook(today: Date = new Date()): Readonly<Record<string, unknown>> {
  const plan = marketingPlanSheet(today);
  const plans = [
    resellersSheet(),
    overviewSheet(),
    tryItSheet(),
    tablesSheet(),
    figuresSheet(),
    thresholdsSheet(),
    plan,
  ];
  return {
    version: WORKBOOK_VERSION,
    sheets: plans.map(sheetFrom),
    styles: numbered<object>(STYLES),
    formats: numbered<string>(FORMATS),
    previewItems: marketingPlanMarks(plan.rows.length + SPARE_ROWS),
  };
}
