import type {
  ImportField,
  ImportInput,
  ImportResult,
  TableProposal,
} from '../../../src/requests/contract.ts';
import { importTable as importing } from '../../../src/requests/own-table/import-table.ts';
import { headersMark } from '../../../src/requests/own-table/open-table.ts';
import { proposeImport as proposing } from '../../../src/requests/own-table/propose-import.ts';
import type { Cell } from '../../../src/workbook/workbook-port.ts';
import { MemoryWorkbook } from '../memory-workbook.ts';

export const SHEET = 4711;

/** A workbook whose user looks at a table of their own. */
export function workbookWith(cells: readonly (readonly Cell[])[], title = 'Partners'): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.table = { title, sheetId: SHEET, cells };
  return workbook;
}

/** What is proposed for each header that something is proposed for. */
export function proposedFor(cells: readonly (readonly Cell[])[]): Readonly<Record<string, ImportField>> {
  const { columns } = proposeImport(workbookWith(cells));
  return Object.fromEntries(
    columns.flatMap(({ header, proposed }) => (proposed === null ? [] : [[header, proposed] as const])),
  );
}

/** What stands for these headers. */
export function markOf(headers: readonly Cell[]): string {
  return headersMark({ title: '', sheetId: SHEET, cells: [headers], header: 0 });
}

/** Copies the open table as one does who has just looked at it: with the headers as they are, unless told. */
export function copyOpenTable(
  workbook: MemoryWorkbook,
  input: Omit<ImportInput, 'headersMark'>,
): ImportResult {
  const headers = workbook.table?.cells[input.headerRow - 1] ?? [];
  return importTable(workbook, { headersMark: markOf(headers), ...input });
}

/** The proposal taken as it is. */
export function accept(
  { sheetId, headerRow, headersMark, columns }: TableProposal,
  sameNameIsSameReseller = false,
): ImportInput {
  const mapping = Object.fromEntries(
    columns.flatMap(({ index, proposed }) => (proposed === null ? [] : [[proposed, index] as const])),
  );
  return { sheetId, headerRow, headersMark, mapping, sameNameIsSameReseller, mayMixCurrencies: false };
}

/** The very answer or Problem, without the way over JSON text. */
export function proposeImport(workbook: MemoryWorkbook): TableProposal {
  return proposing.run(workbook, null, noSetUp);
}

/** The very answer or Problem, without the way over JSON text. */
export function importTable(workbook: MemoryWorkbook, input: ImportInput): ImportResult {
  return importing.run(workbook, input, noSetUp);
}

const noSetUp = { setUp: () => [] };
