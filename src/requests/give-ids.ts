import type { RowsOf, WorkbookPort } from '../workbook/workbook-port.ts';
import type { ResellerRow } from './place-reseller.ts';
import { newIds } from './reseller-ids.ts';

/** Gives an id to every reseller with a name that has none: one write under the lock. Returns the rows as they are then. */
export function giveIds(port: WorkbookPort, read: RowsOf<'resellers'>): RowsOf<'resellers'> {
  if (!read.some(needsId)) return read;
  // Read again: another user may have given ids, or sorted, in between.
  const held = port.locked(() => writeIds(port, port.readRows('resellers')));
  return held?.result ?? read;
}

function needsId({ name, reseller_id }: ResellerRow): boolean {
  return name.trim() !== '' && reseller_id.trim() === '';
}

function writeIds(port: WorkbookPort, rows: RowsOf<'resellers'>): RowsOf<'resellers'> {
  const changed = rows.filter(needsId).map(({ row }) => row);
  const first = changed[0];
  if (first === undefined) return rows;
  const last = changed[changed.length - 1] ?? first;
  const taken = rows.map(({ reseller_id }) => reseller_id);
  const ids = newIds(port, taken, changed.length);
  const idOf = new Map(changed.map((row, index) => [row, ids[index] ?? '']));
  const given = rows.map((row) => ({ ...row, reseller_id: idOf.get(row.row) ?? row.reseller_id }));
  const inColumn = new Map(given.map(({ row, reseller_id }) => [row, reseller_id]));
  const column = Array.from(
    { length: last - first + 1 },
    (_unused, index) => inColumn.get(first + index) ?? '',
  );
  port.writeColumn('resellers', 'reseller_id', first, column);
  return given;
}
