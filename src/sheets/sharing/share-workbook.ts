import { Problem } from '../../workbook/problem.ts';
import { type PlannedCell, planSharing } from '../../workbook/sharing/plan-sharing.ts';
import { planTakingBack } from '../../workbook/sharing/plan-taking-back.ts';
import { contentsOf, givesOther, type Replacement, recordOf } from '../../workbook/sharing/replacement.ts';
import { qualifiedFormula } from '../../workbook/sharing/shared-record.ts';
import { sharingSentences } from '../../workbook/sharing/sharing-sentences.ts';
import { type SharingSummary, summaryOfSharing } from '../../workbook/sharing/sharing-summary.ts';
import { vanishedBlock } from '../../workbook/sharing/vanished-block.ts';
import { writing } from '../refused-writes.ts';
import type { SpreadsheetWorkbook } from '../spreadsheet-workbook.ts';
import { type Grids, readGrids, writeCells } from './read-grids.ts';
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
  const grids = found ? completeProbes(file, found) : readGrids(file, undefined);
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
  for (const [grid] of grids.apart(replaced, ({ cell }) => cell.sheetId)) grid.readValues();
  let written = earlier.length;
  const write = (all: readonly Replacement[], some: readonly Replacement[]) => {
    const records = [...valid, ...all.map((each) => recordOf(each, grids.of(each.cell)))];
    sheet.writeRecords(records, written);
    written = records.length;
    SpreadsheetApp.flush();
    for (const [grid, own] of grids.apart(some, ({ cell }) => cell.sheetId)) {
      writeCells(
        grid,
        own.flatMap((each) => contentsOf(each, grid)),
      );
    }
    SpreadsheetApp.flush();
  };
  const unsized = replaced.filter(isUnsized).map((each) => ({ ...each, formula: '' }));
  if (unsized.length > 0) write(unsized, unsized);
  const sized = unsized.length === 0 ? [] : sizes(unsized, grids);
  // The records that follow speak of values, which an emptied cell does not hold if sharing breaks off between them.
  for (const [grid, some] of grids.apart(unsized, ({ cell }) => cell.sheetId)) {
    writeCells(
      grid,
      some.map(({ cell: { row, column, original } }) => ({ row, column, content: original })),
    );
  }
  const all = replaced.map((each) => sized.find(({ call }) => call === each.call) ?? each);
  write(all, all);
  const checked = grids
    .apart(all, ({ cell }) => cell.sheetId)
    .flatMap(([grid, some]) => {
      const after = some.some(isFormula) ? grid.valuesNow() : [];
      return some.map((each) =>
        isFormula(each) && givesOther(each, grid.values, after) ? asValues(each) : each,
      );
    });
  const wrong = checked.filter((each) => !all.includes(each));
  const stays = ({ cell }: Replacement) => cell.becomes.kind === 'left';
  if (wrong.length > 0 || checked.some(stays))
    write(
      checked.filter((each) => !stays(each)),
      wrong,
    );
  return summaryOfSharing([...checked.map(({ cell }) => cell), ...left]);
}

function isUnsized({ cell, formula }: Replacement): boolean {
  return formula === undefined && !cell.isSized;
}

function isFormula({ cell, formula }: Replacement): boolean {
  return formula !== undefined && cell.becomes.kind === 'formula';
}

/** The cells whose formulas were emptied, with the size of their answers; those that still have none stay. */
function sizes(emptied: readonly Replacement[], grids: Grids): readonly Replacement[] {
  return grids
    .apart(emptied, ({ cell }) => cell.sheetId)
    .flatMap(([grid, some]) => {
      const after = grid.valuesNow();
      return some.map(({ cell, call }): Replacement => {
        const block = vanishedBlock(cell, grid, after);
        return block
          ? { cell: { ...cell, ...block, isSized: true }, call, formula: undefined }
          : asValues({ cell, call, formula: undefined });
      });
    });
}

/** Puts formulas back that were emptied to see how far their answers reach, where sharing broke off meanwhile. */
function completeProbes(file: Spreadsheet, sheet: SharingSheet): Grids {
  const grids = readGrids(file, sheet.sheet);
  const emptied = planTakingBack(sheet.records(), [...grids.values()]).flatMap(({ record, becomes }) =>
    becomes.kind === 'restored' && record.kind === 'formula' && record.plain === '' ? [becomes] : [],
  );
  if (emptied.length === 0) return grids;
  for (const [grid, some] of grids.apart(emptied, ({ sheetId }) => sheetId)) {
    writeCells(
      grid,
      some.map(({ block, formula }) => ({ row: block.top, column: block.left, content: formula })),
    );
  }
  SpreadsheetApp.flush();
  return readGrids(file, sheet.sheet);
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
