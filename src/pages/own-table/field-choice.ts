import type { ImportField, ImportInput, TableColumn, TableProposal } from '../../requests/contract.ts';
import { importFields } from '../../requests/own-table/table-shapes.ts';

/** The columns that can be filled, in the order of the Resellers tab, with their titles. */
export const fieldTitles = Object.fromEntries(importFields().map(({ id, title }) => [id, title])) as Readonly<
  Record<ImportField, string>
>;

/** What each column becomes, by its index; null for nothing. */
export type Choice = Readonly<Record<number, ImportField | null>>;

export function proposedChoice(columns: readonly TableColumn[]): Choice {
  return Object.fromEntries(columns.map(({ index, proposed }) => [index, proposed]));
}

/** What the user chose for a table before looking at it again. */
export interface Chosen {
  readonly proposal: TableProposal;
  readonly choice: Choice;
  readonly isSameName: boolean;
}

/**
 * The choice to begin with after another look: as proposed, but what the user changed stays for each column whose
 * header is where it was. No other column is proposed for a field that the user gave away.
 */
export function choiceAfterLook({ sheetId, columns }: TableProposal, before: Chosen | undefined): Choice {
  const proposed = proposedChoice(columns);
  if (before === undefined || before.proposal.sheetId !== sheetId) return proposed;
  const kept = before.proposal.columns.flatMap((old): [number, ImportField | null][] => {
    const field = before.choice[old.index] ?? null;
    const isThere = columns.some(({ index, header }) => index === old.index && header === old.header);
    return isThere && field !== old.proposed ? [[old.index, field]] : [];
  });
  const given = kept.map(([, field]) => field);
  const others = Object.entries(proposed).map(([index, field]) => [
    index,
    given.includes(field) ? null : field,
  ]);
  return { ...Object.fromEntries(others), ...Object.fromEntries(kept) };
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

/** What becomes of the shares where columns that they are computed from are not chosen, in sentences. */
export function hintsOnShares(choice: Choice): readonly string[] {
  const missing = (fields: readonly ImportField[]) =>
    fields.filter((field) => !Object.values(choice).includes(field)).map((field) => fieldTitles[field]);
  const needed = missing(['sell_in', 'reseller_revenue']);
  const extras = missing(['margin', 'services', 'pull_through']);
  return [
    ...(needed.length === 0 ? [] : [`Without ${needed.join(' and ')} the shares stay unknown.`]),
    ...(extras.length === 0 ? [] : [`Not chosen, so counted as none: ${extras.join(', ')}.`]),
  ];
}

/** The columns by field, as the server takes them. */
export function mappingOf(choice: Choice): ImportInput['mapping'] {
  return Object.fromEntries(
    Object.entries(choice).flatMap(([index, field]) => (field === null ? [] : [[field, Number(index)]])),
  );
}
