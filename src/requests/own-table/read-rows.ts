import { importSentences as say } from '../../workbook/import-sentences.ts';
import type { Cell } from '../../workbook/workbook-port.ts';
import { isBlank, isBlankRow, isDate, kindOf, textOf } from './cells.ts';
import { shown } from './describe-column.ts';
import type { ImportInput } from './import-input.ts';
import type { OpenTable } from './open-table.ts';
import type { ImportField } from './table-shapes.ts';
import { hasTotalWord, isTotalWord, Sums } from './totals.ts';

/** A row of somebody's own table that is a reseller. */
export interface SourceRow {
  /** In the grid, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Its own id, '' where it has none. */
  readonly id: string;
  readonly name: string;
}

/** A row that is not copied, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly why: string;
}

type Mapping = ImportInput['mapping'];

/** The cell of a field, '' where the table has none. */
export function cellOf(
  { cells }: { readonly cells: readonly Cell[] },
  mapping: Mapping,
  field: ImportField,
): Cell {
  return cells[mapping[field] ?? -1] ?? '';
}

/**
 * Tells the resellers of the table from its other rows: the headers again, totals, rows without a name and rows whose
 * id cannot be read. Blank rows are neither.
 */
export function readRows(
  table: OpenTable,
  mapping: Mapping,
): { readonly resellers: readonly SourceRow[]; readonly skipped: readonly SkippedRow[] } {
  const headers = (table.cells[table.header] ?? []).map((cell) => textOf(cell).trim());
  const sums = new Sums(mapping);
  const resellers: SourceRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const [index, cells] of table.cells.entries()) {
    if (index <= table.header || isBlankRow(cells)) continue;
    const row = index + 1;
    const source = { row, cells, id: idIn(cells, mapping), name: nameIn(cells, mapping) };
    const isLast = isBlankRow(table.cells[index + 1] ?? []);
    const why = whyNoReseller(source, say.at(table.title, row), { headers, mapping, sums, isLast });
    if (why !== undefined) {
      skipped.push({ row, why });
      continue;
    }
    sums.add(cells);
    resellers.push(source);
  }
  return { resellers, skipped };
}

function idIn(cells: readonly Cell[], mapping: Mapping): string {
  const cell = cellOf({ cells }, mapping, 'reseller_id');
  return kindOf(cell) === 'unknown' ? '' : textOf(cell).trim();
}

function nameIn(cells: readonly Cell[], mapping: Mapping): string {
  const cell = cellOf({ cells }, mapping, 'name');
  return isBlank(cell) || kindOf(cell) === 'unknown' ? '' : textOf(cell);
}

interface Around {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly sums: Sums;
  readonly isLast: boolean;
}

function whyNoReseller(
  { cells, id, name }: SourceRow,
  place: string,
  { headers, mapping, sums, isLast }: Around,
): string | undefined {
  if (isRepeatedHeader(cells, headers)) return say.isRepeatedHeader(place);
  const label = name === '' ? (cells.find((cell) => kindOf(cell) === 'word') ?? '') : name;
  const hasSums = sums.areIn(cells);
  if (id === '' || name === '') {
    if (isTotalWord(textOf(label))) {
      sums.startBlock();
      return say.isTotal(place, shown(label));
    }
    if (hasSums && (name === '' || isLast || hasTotalWord(name))) {
      sums.startBlock();
      return label === '' ? say.isSumWithoutName(place) : say.isSum(place, shown(label));
    }
  }
  if (name === '') return say.hasNoName(place);
  const why = whyBadId(cellOf({ cells }, mapping, 'reseller_id'));
  return why === undefined ? undefined : say.hasBadId(place, shown(name), why);
}

/** Whether a row is the row of headers again; `headers` are its trimmed texts. */
export function isRepeatedHeader(cells: readonly Cell[], headers: readonly string[]): boolean {
  return cells.every((cell, index) => isBlank(cell) || textOf(cell).trim() === headers[index]);
}

/** An id that is wrong now and corrected later would be another reseller then: such a row waits. */
function whyBadId(cell: Cell): string | undefined {
  if (isDate(cell)) return say.idIsNoText('a date');
  if (typeof cell === 'boolean') return say.idIsNoText(textOf(cell));
  return kindOf(cell) === 'other' ? say.idIsError(textOf(cell).trim()) : undefined;
}
