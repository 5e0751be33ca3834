import type { ColumnLook } from './describe-column.ts';
import type { Term } from './header-terms.ts';
import { type HeaderMeaning, readHeader } from './read-header.ts';
import type { ImportField } from './table-shapes.ts';

/** A column of somebody's own table. */
export interface OwnColumn {
  readonly index: number;
  readonly header: string;
  /** The header of a group of columns above it, '' where there is none. */
  readonly group: string;
  readonly look: ColumnLook;
}

interface Meant extends OwnColumn, HeaderMeaning {
  readonly period: 'now' | 'before' | 'earlier';
}

/**
 * The column for each field that is clear, by header and values. No column is proposed twice, and where two columns
 * are equally good, or a header does not say whose money it is, none is: a wrong guess is worse than none.
 */
export function proposeFields(columns: readonly OwnColumn[]): ReadonlyMap<number, ImportField> {
  const meant = withPeriods(columns);
  const pick = (term: Term, period: Meant['period'], look: keyof ColumnLook) =>
    surest(meant.filter((column) => isOf(column, term, period) && column.look[look]));
  const now = (term: Term, look: keyof ColumnLook = 'isMoney') => pick(term, 'now', look);
  const before = (term: Term) => pick(term, 'before', 'isMoney');
  const has = (...terms: Term[]) =>
    meant.some(({ term, period }) => period === 'now' && term !== undefined && terms.includes(term));
  const hasOurs = has('ours', 'worth');
  const hasTheirs = has('theirs');
  // Money that does not say whose it is becomes clear beside money that does.
  const ours: Term = hasTheirs && !hasOurs ? 'sales' : 'ours';
  const theirs: Term = hasOurs && !hasTheirs ? 'company' : 'theirs';
  const margin = now('margin', 'isFraction');
  const services = now('services');
  const pullThrough = now('pull-through');
  const sellIn = now(ours) ?? now('worth');
  const resellerRevenue = now(theirs);
  // “Plan” over words is no target, and “Orders” over small numbers counts them.
  const amounts = meant.filter(({ rank, look }) => rank === 0 || !look.isFraction);
  const amount = (term: Term) =>
    surest(amounts.filter((column) => isOf(column, term, 'now') && column.look.isMoney));
  const extras = [margin, services, pullThrough];
  // Last year's invoices are what we were worth there only where nothing is added to this year's.
  const isSameMeasure = extras.every((column) => column === undefined);
  const fields: readonly (readonly [ImportField, Meant | undefined])[] = [
    ['reseller_id', now('id', 'isId')],
    ['name', now('name', 'isText') ?? onlyNames(meant)],
    ['owner', now('owner', 'isText')],
    ['sell_in', sellIn],
    ['margin', margin],
    ['services', services],
    ['pull_through', pullThrough],
    ['reseller_revenue', resellerRevenue],
    ['revenue_before', sellIn && (before('worth') ?? (isSameMeasure ? before(ours) : undefined))],
    ['reseller_revenue_before', resellerRevenue && before(theirs)],
    ['target', amount('target')],
    ['booked', amount('booked')],
  ];
  return new Map(fields.flatMap(([field, column]) => (column ? [[column.index, field] as const] : [])));
}

function isOf(column: Meant, term: Term, period: Meant['period']): boolean {
  return column.term === term && column.period === period;
}

/** The surest column, undefined where two are equally sure. */
function surest(columns: readonly Meant[]): Meant | undefined {
  const best = Math.min(...columns.map(({ rank }) => rank));
  const [first, ...others] = columns.filter(({ rank }) => rank === best);
  return others.length === 0 ? first : undefined;
}

/** Without a header that says so, the only column of names must be it. */
function onlyNames(columns: readonly Meant[]): Meant | undefined {
  const texts = columns.filter(({ look, term }) => look.isNames && (term === undefined || term === 'name'));
  return texts.length === 1 ? texts[0] : undefined;
}

function withPeriods(columns: readonly OwnColumn[]): readonly Meant[] {
  const read = columns.map((column) => ({ ...column, ...meaningOf(column) }));
  // A target is of the year to come, where figures are of the last one.
  const isPlanned = ({ term }: { readonly term?: string | undefined }) =>
    term === 'target' || term === 'booked';
  const latestOf = (some: readonly { readonly year?: number | undefined }[]) =>
    Math.max(...some.map(({ year }) => year ?? 0));
  const latestPlanned = latestOf(read.filter(isPlanned));
  const latestFigures = latestOf(read.filter((column) => !isPlanned(column)));
  return read.map((column) => {
    const { year, term, isBefore } = column;
    const latest = isPlanned(column) ? latestPlanned : latestFigures;
    const isSaidPlainly = read.some(
      (other) => other.term === term && !other.isBefore && other.year === undefined,
    );
    if (isBefore) return { ...column, period: 'before' };
    if (year === undefined) return { ...column, period: 'now' };
    // Beside “Sell-in”, nobody knows which year “Sell-in 2024” is to it.
    if (isSaidPlainly) return { ...column, period: 'earlier' };
    return { ...column, period: year === latest ? 'now' : year === latest - 1 ? 'before' : 'earlier' };
  });
}

/** What the header says: together with the header of its group, or with the year of its group. */
function meaningOf({ header, group }: OwnColumn): HeaderMeaning {
  const own = readHeader(header);
  if (header.trim() === '') return own;
  if (own.term === undefined) return readHeader(`${group} ${header}`);
  const above = readHeader(group);
  return { ...own, year: own.year ?? above.year, isBefore: own.isBefore || above.isBefore };
}
