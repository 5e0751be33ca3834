import type { ImportField } from '../contract.ts';
import type { ColumnLook } from './describe-column.ts';
import type { Term } from './header-terms.ts';
import { type HeaderMeaning, readHeader } from './read-header.ts';

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
  const pick = (terms: readonly Term[], period: Meant['period'], look: keyof ColumnLook) =>
    surest(
      meant.filter((column) => column.term && terms.includes(column.term) && column.look[look]),
      period,
    );
  const now = (term: Term, look: keyof ColumnLook = 'isMoney') => pick([term], 'now', look);
  const has = (term: Term) => meant.some((column) => column.term === term && column.period === 'now');
  // Money that does not say whose it is becomes clear beside money that does.
  const ours: Term[] = has('theirs') && !has('ours') ? ['sales'] : ['ours'];
  const theirs: Term[] = has('ours') && !has('theirs') ? ['company'] : ['theirs'];
  const margin = now('margin', 'isFraction');
  const services = now('services');
  const pullThrough = now('pull-through');
  const sellIn = pick(ours, 'now', 'isMoney');
  const resellerRevenue = pick(theirs, 'now', 'isMoney');
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
    [
      'revenue_before',
      sellIn && pick(isSameMeasure ? ours : ours.filter((term) => term === 'ours'), 'before', 'isMoney'),
    ],
    ['reseller_revenue_before', resellerRevenue && pick(theirs, 'before', 'isMoney')],
  ];
  return new Map(fields.flatMap(([field, column]) => (column ? [[column.index, field] as const] : [])));
}

/** The surest column of a period, undefined where two are equally sure. One without a year goes before the years. */
function surest(columns: readonly Meant[], period: Meant['period']): Meant | undefined {
  const ofPeriod = columns.filter((column) => column.period === period);
  const best = Math.min(...ofPeriod.map(({ rank }) => rank));
  const [first, ...others] = ofPeriod.filter(({ rank }) => rank === best);
  return others.length === 0 ? first : undefined;
}

/** Without a header that says so, the only column of names must be it. */
function onlyNames(columns: readonly Meant[]): Meant | undefined {
  const texts = columns.filter(({ look, term }) => look.isNames && (term === undefined || term === 'name'));
  return texts.length === 1 ? texts[0] : undefined;
}

function withPeriods(columns: readonly OwnColumn[]): readonly Meant[] {
  const read = columns.map((column) => ({ ...column, ...meaningOf(column) }));
  const latest = Math.max(...read.map(({ year }) => year ?? 0));
  return read.map((column) => {
    const { year, term, isBefore } = column;
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

/** What the header says; where it says nothing but a year, together with the header of its group. */
function meaningOf({ header, group }: OwnColumn): HeaderMeaning {
  const own = readHeader(header);
  if (group === '' || (own.term !== undefined && own.year !== undefined)) return own;
  const both = readHeader(`${group} ${header}`);
  const ofGroup = readHeader(group);
  if (own.term === undefined) return both;
  // The group adds only the year: “FY24” above “Sell-in”.
  const isYearOnly = ofGroup.term === undefined && (ofGroup.year !== undefined || ofGroup.isBefore);
  return isYearOnly && !own.isBefore ? { ...own, year: ofGroup.year, isBefore: ofGroup.isBefore } : own;
}
