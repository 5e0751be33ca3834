import { Problem } from '../../workbook/problem.ts';
import { planTakingBack } from '../../workbook/sharing/plan-taking-back.ts';
import type { Content } from '../../workbook/sharing/replacement.ts';
import { sharingSentences } from '../../workbook/sharing/sharing-sentences.ts';
import { summaryOfTakingBack, type TakingBackSummary } from '../../workbook/sharing/sharing-summary.ts';
import type { CellContent } from '../../workbook/sharing/write-blocks.ts';
import { writing } from '../refused-writes.ts';
import type { SpreadsheetWorkbook } from '../spreadsheet-workbook.ts';
import { readGrids, writeCells } from './read-grids.ts';
import { SharingSheet } from './sharing-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts the formulas of the add-on back where sharing replaced them, except where a person changed the cell since. The
 * sheet of what was kept goes last, so that a run that breaks off is completed by the next.
 */
export function takeBackFormulas(file: Spreadsheet, workbook: SpreadsheetWorkbook): TakingBackSummary {
  const outcome = workbook.locked(() => writing(() => takeBack(file)));
  if (!outcome) throw new Problem('busy', sharingSentences.busy());
  return outcome.result;
}

function takeBack(file: Spreadsheet): TakingBackSummary {
  const sheet = SharingSheet.find(file);
  if (!sheet) {
    const abandoned = SharingSheet.abandoned(file);
    if (abandoned) file.deleteSheet(abandoned);
    return summaryOfTakingBack([]);
  }
  const grids = readGrids(file, sheet.sheet);
  const planned = planTakingBack(sheet.records(), [...grids.values()]);
  const cells = planned.flatMap(({ becomes }) =>
    becomes.kind !== 'restored' ? [] : [{ sheetId: becomes.sheetId, contents: contentsOf(becomes) }],
  );
  for (const [grid, some] of grids.apart(cells, ({ sheetId }) => sheetId)) {
    writeCells(
      grid,
      some.flatMap(({ contents }) => contents),
    );
  }
  SpreadsheetApp.flush();
  file.deleteSheet(sheet.sheet);
  return summaryOfTakingBack(planned);
}

type Restored = Extract<ReturnType<typeof planTakingBack>[number]['becomes'], { kind: 'restored' }>;

/** The formula in the first cell; the others, whose values it gives again, empty. */
function contentsOf({
  block: { top, left, bottom, right },
  formula,
}: Restored): readonly CellContent<Content>[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_cell, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
    content: index === 0 ? formula : '',
  }));
}
