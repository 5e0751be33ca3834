import type { ImportField, ImportInput, TableColumn } from '../../requests/contract.ts';

/** The fields in the order of the Resellers tab, by the titles of its columns. */
export const fieldTitles: Readonly<Record<ImportField, string>> = {
  reseller_id: 'ID',
  name: 'Reseller',
  owner: 'Owner',
  sell_in: 'Sell-in',
  margin: 'Margin',
  services: 'Services',
  pull_through: 'Pull-through',
  reseller_revenue: 'Reseller revenue',
  revenue_before: 'Our revenue a year before',
  reseller_revenue_before: 'Reseller revenue a year before',
};

/** What each column becomes, by its index; null for nothing. */
export type Choice = Readonly<Record<number, ImportField | null>>;

export function proposedChoice(columns: readonly TableColumn[]): Choice {
  return Object.fromEntries(columns.map(({ index, proposed }) => [index, proposed]));
}

/** The other column that a column shares its field with, undefined where it has it alone. */
export function columnWithSameField(
  { index }: TableColumn,
  choice: Choice,
  columns: readonly TableColumn[],
): TableColumn | undefined {
  const field = choice[index] ?? null;
  return columns.find((other) => other.index !== index && field !== null && choice[other.index] === field);
}

export function hasName(choice: Choice): boolean {
  return Object.values(choice).includes('name');
}

/** The columns by field, as the server takes them. */
export function mappingOf(choice: Choice): ImportInput['mapping'] {
  return Object.fromEntries(
    Object.entries(choice).flatMap(([index, field]) => (field === null ? [] : [[field, Number(index)]])),
  );
}
