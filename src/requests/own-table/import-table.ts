import { importSentences as say } from '../../workbook/import-sentences.ts';
import { Problem } from '../../workbook/problem.ts';
import { underLock } from '../../workbook/under-lock.ts';
import type { WorkbookPort } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { newIds } from '../reseller-ids.ts';
import { shown } from './describe-column.ts';
import { type CopiedRow, findFaults } from './find-faults.ts';
import { type ImportInput, importInput } from './import-input.ts';
import { mixedCurrencies } from './mixed-currencies.ts';
import { headersMark, type OpenTable, openTable } from './open-table.ts';
import { type CopyPlan, planCopies, valuesOf } from './plan-copies.ts';
import { cellOf } from './read-rows.ts';
import type { ImportResult } from './table-shapes.ts';

/** Rows that are written at once; after each block an interrupted import has come further. */
const BLOCK = 500;

interface Progress {
  /** Resellers of the table that are on the Resellers tab for sure. */
  done: number;
  of: number;
}

/**
 * Copies the rows of the open table to the Resellers tab, under the document lock: no reseller twice, every row that
 * is not copied with its reason, and cells that cannot be read as they are. An import that was interrupted goes on
 * when it is done again. Throws a Problem that says how far it came.
 */
export const importTable = defineRequest({
  input: importInput,
  run(port, input): ImportResult {
    const progress: Progress = { done: 0, of: 0 };
    try {
      return underLock(port, () => copyTable(port, input, progress), 'Nothing was copied');
    } catch (error) {
      throw problemOf(error, progress);
    }
  },
});

function problemOf(error: unknown, { done, of }: Progress): Problem {
  if (!(error instanceof Problem)) return new Problem('unexpected', say.stopped(done, of));
  return done === 0
    ? error
    : new Problem(error.kind, `${error.message} ${say.stopped(done, of)}`, error.details);
}

function copyTable(port: WorkbookPort, input: ImportInput, progress: Progress): ImportResult {
  const table = chosenTable(port, input);
  const resellers = port.readRows('resellers');
  const plan = planCopies(table, input, resellers);
  const mixed = input.mayMixCurrencies ? undefined : mixedCurrencies(table, input, plan.toCopy, resellers);
  if (mixed !== undefined) throw new Problem('mixed currencies', mixed);
  const ids = idsFor(port, plan, resellers);
  const rows = plan.toCopy.map((source, index) => valuesOf(table, input, source, ids[index] ?? ''));
  const firstRow = rows.length === 0 ? 0 : port.lastRow('resellers') + 1;
  progress.done = plan.copied.length;
  progress.of = plan.copied.length + rows.length;
  for (let from = 0; from < rows.length; from += BLOCK) {
    const block = rows.slice(from, from + BLOCK);
    port.appendRows('resellers', block);
    port.flush();
    progress.done += block.length;
  }
  const nowThere: readonly CopiedRow[] = [
    ...plan.copied.map(([source, reseller]) => ({ source, row: reseller.row, values: reseller })),
    ...plan.toCopy.map((source, index) => ({ source, row: firstRow + index, values: rows[index] ?? {} })),
  ].map(({ source, row, values }) => ({
    row,
    values,
    from: source,
    name: cellOf(source, input.mapping, 'name'),
    source: say.at(table.title, source.row),
  }));
  return {
    copied: rows.length,
    skipped: plan.skipped,
    faults: [...nowThere]
      .sort((one, other) => one.row - other.row)
      .flatMap((copied) => [...findFaults(copied), ...doubtsOf(copied, plan)]),
    rows: rows.length + plan.skipped.length,
  };
}

/** What may be wrong with a row although each of its cells can be read. */
function doubtsOf({ row, from, source }: CopiedRow, { bare, namesakes }: CopyPlan): readonly string[] {
  const namesake = namesakes.get(from);
  return [
    ...(bare.has(from) ? [say.isBare(row, source, shown(from.name))] : []),
    ...(namesake === undefined ? [] : [say.isNamesake(row, source, shown(from.name), namesake)]),
  ];
}

/** The open table, where it is still the one that the user chose. */
function chosenTable(
  port: WorkbookPort,
  { sheetId, headerRow, headersMark: mark, mapping }: ImportInput,
): OpenTable {
  const indexes = Object.values(mapping);
  if (mapping.name === undefined) throw new Problem('invalid', say.nameMissing());
  if (new Set(indexes).size < indexes.length) throw new Problem('invalid', say.columnTwice());
  const table = openTable(port);
  if (table.sheetId !== sheetId) throw new Problem('no table', say.otherTable(table.title));
  if (table.header + 1 !== headerRow || headersMark(table) !== mark)
    throw new Problem('no table', say.tableChanged(table.title));
  const width = Math.max(...table.cells.map(({ length }) => length));
  if (indexes.some((index) => index >= width)) throw new Problem('no table', say.columnMissing(table.title));
  return table;
}

/** Each row's own id, or a new one. */
function idsFor(
  port: WorkbookPort,
  { toCopy }: CopyPlan,
  resellers: ReturnType<typeof port.readRows<'resellers'>>,
): readonly string[] {
  const without = toCopy.filter(({ id }) => id === '').length;
  const taken = [...resellers.map(({ reseller_id }) => reseller_id), ...toCopy.map(({ id }) => id)];
  const ids = newIds(port, taken, without).values();
  return toCopy.map(({ id }) => (id !== '' ? id : (ids.next().value ?? '')));
}
