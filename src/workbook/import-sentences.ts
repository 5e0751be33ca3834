import { rowsOf } from './review-sentences.ts';
import { tabName } from './tab-names.ts';

/** Every sentence of “Use my own table”: what happened, what is safe, what to do. */
export const importSentences = {
  noTable: () => 'Open the tab that has your list of resellers, then choose “Look again”.',
  emptyTable: (title: string) =>
    `“${title}” is empty. Open the tab that has your list of resellers, then choose “Look again”.`,
  noHeader: (title: string) =>
    `“${title}” has no row of headers. Write a header above each column, such as “Reseller” and “Sell-in”, then choose “Look again”.`,
  noRows: (title: string) =>
    `“${title}” has headers but no rows below them. Open the tab that has your list of resellers, then choose “Look again”.`,
  otherTable: (title: string) =>
    `“${title}” is open now, and it is not the table that you chose. Open that tab and choose “Copy” again, or choose “Look again” to use this one. Nothing more was copied.`,
  tableChanged: (title: string) =>
    `The headers of “${title}” are not where they were. Choose “Look again”, then copy. Nothing more was copied.`,
  nameMissing: () => 'Choose the column that has the resellers’ names. Nothing was copied.',
  columnMissing: (title: string) =>
    `A column that you chose is not in “${title}” any more. Choose “Look again”, then copy. Nothing was copied.`,
  columnTwice: () => 'One column was chosen for two things. Choose one of them. Nothing was copied.',
  stopped: (done: number, of: number) =>
    done === 0
      ? 'Copying stopped at its start. Choose “Copy” again; no reseller is copied twice.'
      : `Copying stopped: at least ${done} of ${of} resellers are copied. Choose “Copy” again to go on; no reseller is copied twice.`,

  moneyColumn: (title: string, column: string) => `${title}, ${column || 'a column without a header'}`,
  mixedCurrencies: (
    currencies: readonly {
      readonly mark: string;
      readonly places: readonly (readonly [string, readonly number[]])[];
    }[],
  ) =>
    `Different currencies would be added and compared as if they were one: ${currencies.map(ofCurrency).join('; ')}. Convert them to one currency in your table, then choose “Look again”. Nothing more was copied.`,

  at: (title: string, row: number) => `${title}, row ${row}`,
  isRepeatedHeader: (place: string) => `${place}: the headers again.`,
  isTotal: (place: string, shown: string) =>
    `${place}: “${shown}” is a row of totals. If it is a reseller, add it to ${tabName('resellers')} by hand.`,
  isSum: (place: string, shown: string) =>
    `${place}: “${shown}” holds the sums of the rows above. If it is a reseller, add it to ${tabName('resellers')} by hand.`,
  isSumWithoutName: (place: string) => `${place}: the sums of the rows above.`,
  hasNoName: (place: string) =>
    `${place}: there is no name. If it is a reseller, enter its name there and choose “Copy” again.`,
  isCopied: (place: string, name: string, row: number) =>
    `${place}: “${name}” was copied before (${tabName('resellers')}, row ${row}).`,
  hasKnownId: (place: string, name: string, id: string, row: number) =>
    `${place}: “${name}” has the ID ${id}, which is there already (${tabName('resellers')}, row ${row}).`,
  hasKnownName: (place: string, name: string, row: number) =>
    `${place}: “${name}” is there already (${tabName('resellers')}, row ${row}).`,
  isIdTwice: (place: string, name: string, id: string, row: number) =>
    `${place}: “${name}” has the same ID as row ${row}, ${id}.`,
  isNameTwice: (place: string, name: string, row: number) =>
    `${place}: “${name}” has the same name as row ${row}.`,
  idIsNoText: (shown: string) => `its ID is ${shown}; enter the ID as text.`,
  idIsError: (shown: string) => `its ID comes from a cell with the error ${shown}; correct that cell.`,
  hasBadId: (place: string, name: string, why: string) =>
    `${place}: “${name}” cannot be told apart: ${why} Then choose “Copy” again.`,

  cell: (row: number, column: string, source: string, why: string) =>
    `${tabName('resellers')}, row ${row}, ${column} (${source}): ${why}`,
  isBare: (row: number, source: string, name: string) =>
    `${tabName('resellers')}, row ${row} (${source}): “${name}” has a name and nothing else; if it is a heading of your table, delete the row.`,
  isNamesake: (row: number, source: string, name: string, other: string) =>
    `${tabName('resellers')}, row ${row} (${source}): “${name}” has the name of ${other}; if they are one reseller, delete one of the two rows.`,
  row: (row: number, source: string, why: string) =>
    `${tabName('resellers')}, row ${row} (${source}): ${why}`,
};

const FEW_ROWS = 3;
const FEW_COLUMNS = 3;

/** A currency with the first places that it stands at: `€ (Partners, Sell-in, rows 2, 3 and 4, and 7 more)`. */
function ofCurrency({
  mark,
  places,
}: {
  readonly mark: string;
  readonly places: readonly (readonly [string, readonly number[]])[];
}): string {
  const named = places.slice(0, FEW_COLUMNS).map(([column, rows]) => {
    const more = rows.length - FEW_ROWS;
    return `${column}, ${rowsOf(rows.slice(0, FEW_ROWS))}${more > 0 ? ` and ${more} more` : ''}`;
  });
  const more = places.length - FEW_COLUMNS;
  return `${mark} in ${named.join(' · ')}${more > 0 ? ` and ${more} more columns` : ''}`;
}
