import { copyCharts } from './charts.ts';
import { copyMetadata } from './developer-metadata.ts';
import { host } from './execution.ts';
import { sheetOf } from './range.ts';

/** Copies a sheet to the end of the spreadsheet, as “Copy of …”; gives the copy’s id. Protections stay behind. */
export function copySheet(sheetId: string): string {
  const { name } = sheetOf(sheetId);
  const sheetIdTo = `sheet-${host().uuid()}`;
  host().command('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: freeName(`Copy of ${name}`) });
  for (const kind of ['note', 'format'] as const) {
    for (const item of host().items(kind)) {
      if (item.sheetId !== sheetId) continue;
      host().putItem({ ...item, sheetId: sheetIdTo, id: `${kind} ${host().uuid()}` });
    }
  }
  copyMetadata(sheetId, sheetIdTo);
  copyCharts(sheetId, sheetIdTo);
  moveSheet(sheetIdTo, host().sheets().length);
  return sheetIdTo;
}

/** `position` counts from 1. */
export function moveSheet(sheetId: string, position: number): void {
  const sheets = host().sheets();
  const from = sheets.findIndex(({ id }) => id === sheetId);
  if (position < 1 || position > sheets.length)
    throw new Error('The position of the sheet is out of bounds.');
  // The engine counts a move by the sheets that are seen.
  const seen = (end: number) => sheets.slice(0, end).filter(({ isHidden }) => !isHidden).length;
  const delta = from < position - 1 ? seen(position) - seen(from + 1) : seen(position - 1) - seen(from);
  if (delta !== 0) host().command('MOVE_SHEET', { sheetId, delta });
}

function freeName(wanted: string): string {
  const names = new Set(
    host()
      .sheets()
      .map(({ name }) => name.toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
