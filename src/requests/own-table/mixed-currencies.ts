import { currencyCodes } from '../../core/currency.ts';
import { readNumber } from '../../core/read-number.ts';
import { importSentences as say } from '../../workbook/import-sentences.ts';
import { resellersTab } from '../../workbook/resellers-tab.ts';
import { tabName } from '../../workbook/tab-names.ts';
import type { RowsOf } from '../../workbook/workbook-port.ts';
import { textOf } from './cells.ts';
import { shown } from './describe-column.ts';
import type { ImportInput } from './import-input.ts';
import { currencyOfFormat, currencyOfHeader } from './marked-currency.ts';
import type { OpenTable } from './open-table.ts';
import type { SourceRow } from './read-rows.ts';
import { type ImportField, importFields } from './table-shapes.ts';

interface Seen {
  /** The first mark or code that it was written with. */
  readonly mark: string;
  /** What all its marks can stand for. */
  codes: readonly string[];
  /** By column: of the table, or of Resellers. */
  readonly places: Map<string, number[]>;
}

/** What a table can fill that is no amount of money. */
const otherFields: readonly ImportField[] = ['reseller_id', 'name', 'owner', 'margin'];

const moneyFields = () =>
  importFields()
    .map(({ id }) => id)
    .filter((field) => !otherFields.includes(field));

/**
 * A sentence that names the currencies and where they stand, if the rows to copy, their headers, their number formats
 * and the resellers that are there hold more than one; undefined where all can be the same. Amounts without a mark
 * say nothing.
 */
export function mixedCurrencies(
  table: OpenTable,
  { mapping }: ImportInput,
  toCopy: readonly SourceRow[],
  resellers: RowsOf<'resellers'>,
): string | undefined {
  const columns = moneyFields().flatMap((field) => {
    const index = mapping[field];
    return index === undefined ? [] : [{ index, header: shown(table.cells[table.header]?.[index] ?? '') }];
  });
  if (toCopy.length === 0 || columns.length === 0) return undefined;
  const formats = table.formats?.() ?? [];
  const seen: Seen[] = [];
  for (const { index, header } of columns) {
    const ofColumn = currencyOfHeader(textOf(table.cells[table.header]?.[index] ?? ''));
    if (ofColumn !== undefined) note(seen, ofColumn, say.moneyColumn(table.title, header), table.header + 1);
    for (const { row, cells } of toCopy) {
      const cell = cells[index] ?? '';
      const mark =
        typeof cell === 'number' ? currencyOfFormat(formats[row - 1]?.[index] ?? '') : currencyIn(cell);
      if (mark !== undefined) note(seen, mark, say.moneyColumn(table.title, header), row);
    }
  }
  if (seen.length === 0) return undefined;
  for (const field of moneyFields()) {
    const title = resellersTab.columns.find(({ id }) => id === field)?.title ?? field;
    for (const reseller of resellers) {
      const mark = currencyIn(reseller[field]);
      if (mark !== undefined) note(seen, mark, say.moneyColumn(tabName('resellers'), title), reseller.row);
    }
  }
  if (seen.length < 2) return undefined;
  return say.mixedCurrencies(seen.map(({ mark, places }) => ({ mark, places: [...places] })));
}

function currencyIn(cell: unknown): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const reading = readNumber(cell);
  return reading.kind === 'number' ? reading.currency : undefined;
}

/** `$` and then `CAD` are one currency; a `USD` after them is another. */
function note(seen: Seen[], mark: string, column: string, row: number): void {
  const codes = currencyCodes(mark) ?? [];
  let group = seen.find((each) => each.codes.some((code) => codes.includes(code)));
  if (group === undefined) {
    group = { mark, codes, places: new Map() };
    seen.push(group);
  } else {
    group.codes = group.codes.filter((code) => codes.includes(code));
  }
  const rows = group.places.get(column);
  if (rows === undefined) group.places.set(column, [row]);
  else rows.push(row);
}
