import type { Workbook } from '../engine/index.ts';

/** Gives the browser a file to keep. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export async function downloadXlsx(workbook: Workbook, name: string): Promise<void> {
  const bytes = await workbook.exportXlsx();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(`${baseName(name)}.xlsx`, bytes as Uint8Array<ArrayBuffer>, type);
}

/** Downloads the sheet in view as UTF-8 CSV of what the cells show. */
export function downloadCsv(workbook: Workbook, name: string): void {
  const { getters } = workbook.model;
  const sheetId = getters.getActiveSheetId();
  download(
    `${baseName(name)} - ${getters.getSheetName(sheetId)}.csv`,
    csvOf(workbook, sheetId),
    'text/csv;charset=utf-8',
  );
}

/** The sheet as CSV, up to its last filled row and column. */
export function csvOf(workbook: Workbook, sheetId: string): string {
  const { getters } = workbook.model;
  const filled = getters.getEvaluatedCellsPositions(sheetId).filter((place) => shown(workbook, place) !== '');
  const lastRow = filled.reduce((last, { row }) => Math.max(last, row), -1);
  const lastColumn = filled.reduce((last, { col }) => Math.max(last, col), -1);
  const lines: string[] = [];
  for (let row = 0; row <= lastRow; row++) {
    const cells: string[] = [];
    for (let col = 0; col <= lastColumn; col++) cells.push(quoted(shown(workbook, { sheetId, col, row })));
    lines.push(`${cells.join(',')}\r\n`);
  }
  return lines.join('');
}

function shown(workbook: Workbook, place: { sheetId: string; col: number; row: number }): string {
  return workbook.model.getters.getEvaluatedCell(place).formattedValue;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

function baseName(name: string): string {
  return name.replace(/\.(csv|tsv|txt|xlsx)$/i, '');
}
