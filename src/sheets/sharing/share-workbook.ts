import { Problem } from '../../workbook/problem.ts';
import { type PlannedCell, planSharing } from '../../workbook/sharing/plan-sharing.ts';
import { planTakingBack } from '../../workbook/sharing/plan-taking-back.ts';
import { contentsOf, givesOther, type Replacement, recordOf } from '../../workbook/sharing/replacement.ts';
import { qualifiedFormula } from '../../workbook/sharing/shared-record.ts';
import { sharingSentences } from '../../workbook/sharing/sharing-sentences.ts';
import { type SharingSummary, summaryOfSharing } from '../../workbook/sharing/sharing-summary.ts';
import { writing } from '../refused-writes.ts';
import type { SpreadsheetWorkbook } from '../spreadsheet-workbook.ts';
import { readGrids, writeCells } from './read-grids.ts';
import { SharingSheet } from './sharing-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What sharing would make of the formulas of the add-on, and how many cells are shared already. */
export function previewSharing(file: Spreadsheet): {
  readonly plan: SharingSummary;
  readonly shared: number;
} {
  const kept = SharingSheet.find(file);
  const grids = readGrids(file, kept?.sheet);
  return { plan: summaryOfSharing(planSharing([...grids.values()])), shared: kept?.records().length ?? 0 };
}

/**
 * Replaces the formulas of the add-on by plain formulas that give the same, or by their values. What was there is
 * kept first, so that a sharing that breaks off loses nothing: the next completes it, or it is taken back.
 */
export function shareWorkbook(file: Spreadsheet, workbook: SpreadsheetWorkbook): SharingSummary {
  const outcome = workbook.locked(() => writing(() => share(file, workbook)));
  if (!outcome) throw new Problem('busy', sharingSentences.busy());
  return outcome.result;
}

function share(file: Spreadsheet, workbook: SpreadsheetWorkbook): SharingSummary {
  const found = SharingSheet.find(file);
  const grids = readGrids(file, found?.sheet);
  const planned = planSharing([...grids.values()]);
  const left = planned.filter(({ becomes }) => becomes.kind === 'left');
  if (left.length === planned.length) return summaryOfSharing(left);
  const sheet = found ?? SharingSheet.make(file);
  sheet.dress();
  const earlier = sheet.records();
  // A record whose cell was never written, because sharing broke off, is made anew.
  const valid = planTakingBack(earlier, [...grids.values()]).flatMap(({ record, becomes }) =>
    becomes.kind === 'there' ? [] : [record],
  );
  const replaced = replacements(
    sheet,
    planned.filter(({ becomes }) => becomes.kind !== 'left'),
    workbook.randomMark(),
  );
  const keep = (all: readonly Replacement[]) => {
    sheet.writeRecords([...valid, ...all.map((each) => recordOf(each, grids.of(each.cell)))], earlier.length);
    SpreadsheetApp.flush();
  };
  for (const [grid] of grids.apart(replaced, ({ cell }) => cell.sheetId)) grid.readValues();
  keep(replaced);
  for (const [grid, some] of grids.apart(replaced, ({ cell }) => cell.sheetId)) {
    writeCells(
      grid,
      some.flatMap((each) => contentsOf(each, grid)),
    );
  }
  SpreadsheetApp.flush();
  const checked = [...grids.apart(replaced, ({ cell }) => cell.sheetId)].flatMap(([grid, some]) => {
    const after = some.some(({ formula }) => formula !== undefined) ? grid.valuesNow() : [];
    return some.map((each) =>
      each.formula !== undefined && givesOther(each, grid.values, after) ? asValues(each) : each,
    );
  });
  const wrong = checked.filter((each) => !replaced.includes(each));
  if (wrong.length > 0) {
    keep(checked.filter(({ cell }) => cell.becomes.kind !== 'left'));
    for (const [grid, some] of grids.apart(wrong, ({ cell }) => cell.sheetId)) {
      writeCells(
        grid,
        some.flatMap((each) => contentsOf(each, grid)),
      );
    }
  }
  return summaryOfSharing([...checked.map(({ cell }) => cell), ...left]);
}

/** Values instead of a plain formula; the formula of the add-on where the end of its answer cannot be told. */
function asValues({ cell, call }: Replacement): Replacement {
  return cell.isSized
    ? { cell: { ...cell, becomes: { kind: 'values' } }, call, formula: undefined }
    : {
        cell: { ...cell, becomes: { kind: 'left', because: 'unknown size' } },
        call,
        formula: cell.original,
      };
}

/** The plain formulas, with the answers of rows that they cannot read kept in the sheet. */
function replacements(
  sheet: SharingSheet,
  planned: readonly PlannedCell[],
  mark: string,
): readonly Replacement[] {
  let next = sheet.firstFreeRow();
  const first = next;
  const kept: { key: string; answer: unknown }[] = [];
  const made = planned.map((cell, index): Replacement => {
    const call = `${mark}.${index}`;
    if (cell.becomes.kind !== 'formula') return { cell, call, formula: undefined };
    const { becomes } = cell;
    const rows = becomes.kept.map(({ key, answer }) => ({
      key: `=${qualifiedFormula(key(call), cell.tab)}`,
      answer,
    }));
    const formula = becomes.formula({ call, ...sheet.keptRanges(next, rows.length) });
    kept.push(...rows);
    next += rows.length;
    return { cell, call, formula };
  });
  sheet.keep(first, kept);
  return made;
}
