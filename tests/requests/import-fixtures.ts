import type { ImportField, ImportInput, TableProposal } from '../../src/requests/contract.ts';
import { proposeImport } from '../../src/requests/import/propose-import.ts';
import type { Cell } from '../../src/workbook/workbook-port.ts';
import { MemoryWorkbook } from './memory-workbook.ts';

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

/** The proposal taken as it is. */
export function accept(
  { sheetId, headerRow, columns }: TableProposal,
  sameNameIsSameReseller = false,
): ImportInput {
  const mapping = Object.fromEntries(
    columns.flatMap(({ index, proposed }) => (proposed === null ? [] : [[proposed, index] as const])),
  );
  return { sheetId, headerRow, mapping, sameNameIsSameReseller };
}
