import { importSentences as say } from '../../workbook/import-sentences.ts';
import { tabName } from '../../workbook/tab-names.ts';
import type { Change, Placed, RowsOf } from '../../workbook/workbook-port.ts';
import { isBlank, textOf } from './cells.ts';
import { copiedBefore, sourceMark } from './copied-rows.ts';
import { shown } from './describe-column.ts';
import type { ImportInput } from './import-input.ts';
import { KnownResellers } from './known-resellers.ts';
import type { OpenTable } from './open-table.ts';
import { cellOf, readRows, type SkippedRow, type SourceRow } from './read-rows.ts';
import type { ImportField } from './table-shapes.ts';

export interface CopyPlan {
  /** The rows to copy, in the order of the table. */
  readonly toCopy: readonly SourceRow[];
  /** Rows that were copied before, with their resellers as they are now. */
  readonly copied: readonly (readonly [SourceRow, Placed<RowsOf<'resellers'>[number]>])[];
  /** In the order of the table. */
  readonly skipped: readonly string[];
  /** Rows with a name and nothing else, in a table where most rows have more: headings of sections, perhaps. */
  readonly bare: ReadonlySet<SourceRow>;
  /** Rows whose name is there already, with the place of that one: the same reseller, perhaps. */
  readonly namesakes: ReadonlyMap<SourceRow, string>;
}

/** Decides for every row of the table whether it is copied, and says why where it is not. */
export function planCopies(table: OpenTable, input: ImportInput, resellers: RowsOf<'resellers'>): CopyPlan {
  const { resellers: rows, skipped } = readRows(table, input.mapping);
  const before = copiedBefore(table.sheetId, rows, resellers);
  const known = new KnownResellers(resellers, input.sameNameIsSameReseller);
  const byRow = new Map(resellers.map((reseller) => [reseller.row, reseller]));
  const allSkipped: SkippedRow[] = [...skipped];
  const toCopy: SourceRow[] = [];
  const copied: CopyPlan['copied'][number][] = [];
  for (const source of rows) {
    const { row, name } = source;
    const reseller = byRow.get(before.get(source) ?? 0);
    const place = say.at(table.title, row);
    const why = reseller ? say.isCopied(place, shown(name), reseller.row) : known.whyKnown(source, place);
    if (reseller) copied.push([source, reseller]);
    if (why !== undefined) {
      allSkipped.push({ row, why });
      continue;
    }
    known.add(source);
    toCopy.push(source);
  }
  allSkipped.sort((one, other) => one.row - other.row);
  const taken = [...toCopy, ...copied.map(([source]) => source)].sort((one, other) => one.row - other.row);
  const bare = taken.filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length === 1);
  const own = new Set(copied.map(([, { row }]) => row));
  const others = resellers.filter(({ row }) => !own.has(row));
  return {
    toCopy,
    copied,
    skipped: allSkipped.map(({ why }) => why),
    bare: new Set(bare.length * 2 < rows.length ? bare : []),
    namesakes: namesakesOf(taken, others, table.title),
  };
}

/** The rows whose name is that of a row above or of another reseller, with its place. */
function namesakesOf(
  rows: readonly SourceRow[],
  others: RowsOf<'resellers'>,
  title: string,
): ReadonlyMap<SourceRow, string> {
  const known = new KnownResellers(others, false);
  const namesakes = new Map<SourceRow, string>();
  for (const source of rows) {
    const namesake = known.namesake(source);
    if (namesake !== undefined) {
      namesakes.set(source, say.at(namesake.isOnTable ? title : tabName('resellers'), namesake.row));
    }
    known.add(source);
  }
  return namesakes;
}

/** What a row becomes on the Resellers tab; the cells as they are, so that nothing is lost that cannot be read. */
export function valuesOf(
  table: OpenTable,
  input: ImportInput,
  source: SourceRow,
  id: string,
): Change<'resellers'> {
  const { mapping } = input;
  const figure = (field: ImportField): string | number => {
    const cell = cellOf(source, mapping, field);
    if (isBlank(cell)) return '';
    // A date would become a number in a column of money, and nobody would see that it is one.
    return typeof cell === 'number' ? cell : textOf(cell);
  };
  return {
    reseller_id: id,
    name: source.name,
    owner: textOf(cellOf(source, mapping, 'owner')),
    sell_in: figure('sell_in'),
    margin: figure('margin'),
    services: figure('services'),
    pull_through: figure('pull_through'),
    reseller_revenue: figure('reseller_revenue'),
    revenue_before: figure('revenue_before'),
    reseller_revenue_before: figure('reseller_revenue_before'),
    target: figure('target'),
    booked: figure('booked'),
    source: sourceMark(table.title, table.sheetId, source),
  };
}
