import { host } from './execution.ts';
import type { SheetFacts, Zone } from './host.ts';

/**
 * Moves whole columns of a sheet before the column of a place, counted from 1 as the columns stand before the move. A
 * place within the columns or at their end moves nothing.
 */
export function moveColumns({ id, name }: SheetFacts, { left, right }: Zone, destination: number): void {
  const before = destination - 1;
  if (before >= left && before <= right + 1) return;
  // The engine moves columns of the sheet in view alone, and says nothing about others.
  const active = host().activeSheetId();
  host().command('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: id });
  host().command('MOVE_COLUMNS_ROWS', {
    sheetId: id,
    sheetName: name,
    dimension: 'COL',
    base: before > right ? before - 1 : before,
    elements: Array.from({ length: right - left + 1 }, (_unused, at) => left + at),
    position: before > right ? 'after' : 'before',
  });
  host().command('ACTIVATE_SHEET', { sheetIdFrom: id, sheetIdTo: active });
}
