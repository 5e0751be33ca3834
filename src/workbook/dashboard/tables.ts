import { riskLevels } from '../../core/risk.ts';
import { standings } from '../../core/standing.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { dashboardSentences } from './dashboard-sentences.ts';
import type { BlockColumn, Formula, Lines, PageColumn, Sources } from './define-dashboard.ts';
import {
  allRevenue,
  countWhere,
  FIRST_MONTH_KEY,
  hasPlanRows,
  hasRevenue,
  hasThresholds,
  monthAfter,
  monthKeys,
  resellerCount,
  resellerMonths,
  revenueWhere,
} from './formula-parts.ts';

type Words = 'standing' | 'tier' | 'risk';

interface PartTable {
  readonly head: Pick<Lines, 'id' | 'title' | 'help' | 'top' | 'left'>;
  readonly column: BlockColumn;
  readonly by: Words;
  readonly words: readonly string[];
  readonly rest: string;
  /** Where it is not true, the words cannot be told; the total can. */
  readonly isKnown?: (from: Sources) => string;
}

/** Resellers and our revenue by the words of a column; the rest is what is left, so that the rows add up. */
function partTable({ head, column, by, words, rest, isKnown }: PartTable): Lines {
  const [count, revenue] = head.left === 'B' ? (['C', 'D'] as const) : (['H', 'I'] as const);
  const first = head.top + 2;
  const restRow = first + words.length;
  const totalRow = restRow + 1;
  const above = (from: Sources, letter: PageColumn) =>
    `SUM(${from.cell(letter, first)}:${from.cell(letter, restRow - 1)})`;
  const known =
    (formula: Formula): Formula =>
    (from, row) =>
      isKnown ? `IF(${isKnown(from)}, ${formula(from, row)}, NA())` : formula(from, row);
  const partOf: Formula = (from, row) =>
    `IF(${from.cell(revenue, totalRow)}=0, "", ${from.cell(revenue, row)}/${from.cell(revenue, totalRow)})`;
  return {
    ...head,
    kind: 'lines',
    columns: [column, ...partColumns],
    lines: [
      ...words.map((label) => ({
        label,
        formulas: [
          known((from) => countWhere(from, by, label)),
          known((from) => revenueWhere(from, by, label)),
          known(partOf),
        ],
      })),
      {
        label: rest,
        formulas: [
          known((from) => `${from.cell(count, totalRow)}-${above(from, count)}`),
          known((from) => `${from.cell(revenue, totalRow)}-${above(from, revenue)}`),
          known(partOf),
        ],
      },
      { label: 'All resellers', isTotal: true, formulas: [resellerCount, allRevenue, partOf] },
    ],
  };
}

const partColumns: readonly BlockColumn[] = [
  { title: 'Resellers', format: 'points' },
  { title: 'Our revenue', format: 'money' },
  { title: 'Part', format: 'part' },
];

const byStanding = () =>
  partTable({
    head: {
      id: 'by_standing',
      title: 'By standing',
      help: 'Resellers and our revenue by the standing in force.',
      top: 40,
      left: 'B',
    },
    column: { title: 'Standing', colours: 'standing' },
    by: 'standing',
    words: [...[...standings].reverse(), UNKNOWN],
    rest: 'Not reviewed yet',
  });

const byTier = () =>
  partTable({
    head: {
      id: 'by_tier',
      title: 'By tier',
      help: 'Resellers and our revenue by the tier, which the share alone decides. Without a tier are rows without figures and rows with a figure to correct (⚠).',
      top: 40,
      left: 'G',
    },
    column: { title: 'Tier' },
    by: 'tier',
    words: ['Survival toolkit', 'Portfolio', 'Expendable', 'Inactive', UNKNOWN],
    rest: 'No tier',
    isKnown: hasThresholds,
  });

const RISK_TOP = 52;

const risk = (): Lines => ({
  kind: 'lines',
  id: 'at_risk',
  title: 'Revenue at risk',
  help: 'Our revenue at resellers whose risk is Critical or High. Where the risk is unknown, or was never reviewed, our revenue stands beside it and is not added.',
  top: RISK_TOP,
  left: 'B',
  columns: [{ title: 'Risk', colours: 'risk' }, ...partColumns],
  lines: [
    ...['Critical', 'High'].map((word) => ({
      label: word,
      formulas: [
        (from: Sources) => countWhere(from, 'risk', word),
        (from: Sources) => revenueWhere(from, 'risk', word),
        partOfAll('D'),
      ],
    })),
    {
      label: 'At risk',
      isTotal: true,
      formulas: [
        (from) => `SUM(${from.cell('C', RISK_TOP + 2)}:${from.cell('C', RISK_TOP + 3)})`,
        (from) => `SUM(${from.cell('D', RISK_TOP + 2)}:${from.cell('D', RISK_TOP + 3)})`,
        partOfAll('D'),
      ],
    },
    {
      label: 'Unknown or not reviewed',
      formulas: [
        unknownRisk(resellerCount, countWhere),
        unknownRisk(allRevenue, revenueWhere),
        partOfAll('D'),
      ],
    },
  ],
});

function partOfAll(letter: PageColumn): Formula {
  return (from, row) => `IF(${allRevenue(from)}=0, "", ${from.cell(letter, row)}/${allRevenue(from)})`;
}

/** Everything but the known levels. */
function unknownRisk(all: (from: Sources) => string, where: typeof countWhere): Formula {
  return (from) => [all(from), ...riskLevels.map((word) => where(from, 'risk', word))].join('-');
}

const LARGEST_TOP = 52;

const largest = (): Lines => ({
  kind: 'lines',
  id: 'largest',
  title: 'The largest three',
  help: 'The three resellers where our revenue is largest, and how much of all our revenue hangs on them. Resellers with figures to be corrected (⚠) are left out.',
  top: LARGEST_TOP,
  left: 'G',
  columns: [
    { title: 'Reseller' },
    { title: 'Standing', colours: 'standing' },
    { title: 'Our revenue', format: 'money' },
    { title: 'Part', format: 'part' },
  ],
  lines: [
    ...[1, 2, 3].map((place) => ({
      label: (from: Sources) => ranked(from, 'name', place, place === 1 ? dashboardSentences.noRevenue : ''),
      formulas: [
        (from: Sources) => ranked(from, 'standing', place, ''),
        (from: Sources) => ranked(from, 'revenue', place, ''),
        (from: Sources, row: number) =>
          `IF(${allRevenue(from)}=0, "", IF(ISNUMBER(${from.cell('I', row)}), ${from.cell('I', row)}/${allRevenue(from)}, ""))`,
      ],
    })),
    {
      label: 'Together',
      isTotal: true,
      formulas: [
        () => '""',
        (from) => `SUM(${from.cell('I', LARGEST_TOP + 2)}:${from.cell('I', LARGEST_TOP + 4)})`,
        (from, row) => `IF(${allRevenue(from)}=0, "", ${from.cell('I', row)}/${allRevenue(from)})`,
      ],
    },
  ],
});

function ranked(from: Sources, column: 'name' | 'revenue' | 'standing', place: number, none: string): string {
  const { resellers } = from;
  const sorted = `SORTN(FILTER(HSTACK(${resellers(column)}, ${resellers('revenue')}), ${hasRevenue(from)}, ${resellers('name')}<>""), ${place}, 0, 2, FALSE)`;
  return `IFERROR(INDEX(${sorted}, ${place}, 1)${column === 'revenue' ? '' : '&""'}, "${none}")`;
}

const MONTHS_TOP = 85;

/** The cell that says how many resellers have rows on the Marketing plan tab. */
export const plannedCell = (from: Sources) => from.cell('I', MONTHS_TOP + 14);

const months = (): Lines => ({
  kind: 'lines',
  id: 'plan_months',
  title: 'Marketing plans by month',
  help: 'Live initiatives in each of the next 12 months, the resellers that have one, and the resellers with a plan that have none.',
  top: MONTHS_TOP,
  left: 'G',
  columns: [
    { title: 'Month', format: 'month' },
    { title: 'Initiatives', format: 'points' },
    { title: 'Resellers', format: 'points' },
    { title: 'Empty', format: 'points' },
  ],
  lines: [
    ...Array.from({ length: 12 }, (_unused, ahead) => ({
      label: () => monthAfter(ahead),
      formulas: [
        // All 12 at once, so that a long plan is read once.
        ahead === 0 ? countsByMonth(monthKeys) : undefined,
        ahead === 0 ? countsByMonth((from) => `CHOOSECOLS(${resellerMonths(from)}, 2)`) : undefined,
        (from: Sources, row: number) => `${plannedCell(from)}-${from.cell('I', row)}`,
      ],
    })),
    {
      label: 'Resellers with a plan',
      isTotal: true,
      formulas: [() => '""', (from) => `SUMPRODUCT(${hasPlanRows(from)})`, () => '""'],
    },
  ],
});

/** One count for each of the next 12 months; zeros where there is nothing to count. */
function countsByMonth(keys: (from: Sources) => string): Formula {
  return (from) =>
    `IFERROR(FREQUENCY(${keys(from)}, SEQUENCE(11, 1, ${FIRST_MONTH_KEY})), SEQUENCE(12, 1, 0, 0))`;
}

/** The portfolio in numbers. */
export const tables = (): readonly Lines[] => [byStanding(), byTier(), risk(), largest(), months()];
