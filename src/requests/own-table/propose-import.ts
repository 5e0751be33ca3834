import * as v from 'valibot';
import { columnLetters } from '../../core/column-letters.ts';
import type { Cell } from '../../workbook/workbook-port.ts';
import { defineRequest } from '../define-request.ts';
import { isBlank, isBlankRow, textOf } from './cells.ts';
import { lookOf, samplesOf, shown } from './describe-column.ts';
import { columnBelow, headersMark, type OpenTable, openTable } from './open-table.ts';
import { type OwnColumn, proposeFields } from './propose-fields.ts';
import type { ImportField, TableProposal } from './table-shapes.ts';
import { tellingRows } from './telling-rows.ts';

/** Rows that tell what a column holds. */
const ROWS_TO_LOOK_AT = 500;

/**
 * Looks at the open tab: where its headers are, what its columns seem to be, and the first values of each. Columns
 * without a header and without a value are left out. Throws a Problem of kind `no table` where there is no list.
 */
export const proposeImport = defineRequest({
  input: () => v.null(),
  run(port): TableProposal {
    const table = openTable(port);
    const rows = tellingRows(table, ROWS_TO_LOOK_AT);
    const columns = columnsOf(table, rows);
    const fields = fieldsOf(table, columns, rows);
    return {
      title: table.title,
      sheetId: table.sheetId,
      headerRow: table.header + 1,
      headersMark: headersMark(table),
      columns: columns.map(({ index, header }) => ({
        index,
        letter: columnLetters(index + 1),
        header: shown(header),
        samples: samplesOf(columnBelow(table, index)),
        proposed: fields.get(index) ?? null,
      })),
      rows: table.cells.slice(table.header + 1).filter((row) => !isBlankRow(row)).length,
    };
  },
});

/** The fields by all rows and then, once the names are found, by those with a name: others are no resellers. */
function fieldsOf(
  table: OpenTable,
  columns: readonly OwnColumn[],
  rows: readonly (readonly Cell[])[],
): ReadonlyMap<number, ImportField> {
  const fields = proposeFields(columns);
  const [name] = [...fields].find(([, field]) => field === 'name') ?? [];
  if (name === undefined) return fields;
  return proposeFields(
    columnsOf(
      table,
      rows.filter((row) => !isBlank(row[name] ?? '')),
    ),
  );
}

function columnsOf(table: OpenTable, rows: readonly (readonly Cell[])[]): readonly OwnColumn[] {
  const headers = table.cells[table.header] ?? [];
  const groups = groupsOf(table);
  const width = Math.max(...table.cells.slice(table.header).map(({ length }) => length));
  return Array.from({ length: width }, (_none, index) => ({
    index,
    header: textOf(headers[index] ?? ''),
    group: groups[index] ?? '',
    look: lookOf(rows.map((row) => row[index] ?? '')),
  })).filter(
    ({ index, header }) => header.trim() !== '' || columnBelow(table, index).some((cell) => !isBlank(cell)),
  );
}

/** The headers of groups right above: merged cells have their text in the first one. One alone is a title. */
function groupsOf({ cells, header }: OpenTable): readonly string[] {
  const above = (cells[header - 1] ?? []).map(textOf);
  if (above.filter((text) => text.trim() !== '').length < 2) return [];
  let group = '';
  return above.map((text) => {
    if (text.trim() !== '') group = text;
    return group;
  });
}
