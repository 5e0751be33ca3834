import type { Card, Formula, Sources } from './define-dashboard.ts';
import {
  allRevenue,
  areOpen,
  counted,
  countWhere,
  countWithRevenue,
  DUE_DAYS,
  hasLapsed,
  hasRevenue,
  resellerCount,
  resellerMonths,
  revenueWhere,
} from './formula-parts.ts';
import { isFalling } from './lists.ts';
import { plannedCell } from './tables.ts';

const strategicAndRising = (of: (word: string) => string) => `${of('Strategic')}+${of('Rising')}`;

const atRisk: Formula = (from) =>
  `${revenueWhere(from, 'risk', 'High')}+${revenueWhere(from, 'risk', 'Critical')}`;

/** Whole percents of our revenue, in words. */
const partOfRevenue = (from: Sources, amount: string) =>
  `ROUND(100*(${amount})/${allRevenue(from)}, 0)&"% of our revenue"`;

/** Resellers whose plan names a live initiative in each of the next 12 months. */
const complete: Formula = (from) => {
  const ids = from.resellers('reseller_id');
  const places = `MATCH(CHOOSECOLS(${resellerMonths(from)}, 1), ${ids}, 0)`;
  return `IFERROR(SUMPRODUCT(1*(FREQUENCY(${places}, SEQUENCE(ROWS(${ids})))>=12)), 0)`;
};

/** The figures at the top. A dash where one cannot be computed; the line below the title then says what to do. */
export const cards = (): readonly Card[] => [
  {
    id: 'revenue',
    label: 'Our revenue',
    help: 'What our product is worth to all resellers together; resellers whose revenue is unknown, or whose figures are to be corrected (⚠), are left out and counted below.',
    at: ['B', 4],
    value: allRevenue,
    format: 'money',
    remark: (from) => {
      const [all, leftOut] = [
        `(${resellerCount(from)})`,
        `(${resellerCount(from)}-${countWithRevenue(from)})`,
      ];
      return `${counted(all, 'reseller', 'resellers')}&IF(${leftOut}=0, "", ", "&${leftOut}&" left out")`;
    },
  },
  {
    id: 'at_risk',
    label: 'Revenue at risk',
    help: 'Our revenue at resellers whose risk is High or Critical.',
    at: ['D', 4],
    value: atRisk,
    format: 'money',
    remark: (from) => `IF(${allRevenue(from)}=0, "", ${partOfRevenue(from, atRisk(from, 0))})`,
  },
  {
    id: 'strategic',
    label: 'Strategic or Rising',
    help: 'Resellers whose standing in force is Strategic or Rising.',
    at: ['G', 4],
    value: (from) => strategicAndRising((word) => countWhere(from, 'standing', word)),
    format: 'points',
    remark: (from) =>
      `IF(${allRevenue(from)}=0, "", ${partOfRevenue(
        from,
        strategicAndRising((word) => revenueWhere(from, 'standing', word)),
      )})`,
  },
  {
    id: 'concentration',
    label: 'The largest three',
    help: 'How much of our revenue hangs on the three resellers where it is largest.',
    at: ['I', 4],
    value: (from) => {
      const { resellers } = from;
      const known = `FILTER(${resellers('revenue')}, ${hasRevenue(from)}, ${resellers('name')}<>"")`;
      return `IF(${allRevenue(from)}=0, 0, SUM(SORTN(${known}, 3, 0, 1, FALSE))/${allRevenue(from)})`;
    },
    format: 'part',
    remark: () => '"of our revenue hangs on them"',
  },
  {
    id: 'overdue',
    label: 'Reviews overdue',
    help: 'Resellers whose next review should have been made before today.',
    at: ['B', 8],
    value: ({ resellers }) =>
      `COUNTIFS(${resellers('next_review')}, "<"&TODAY(), ${resellers('name')}, "<>")`,
    format: 'points',
    remark: ({ resellers }) => {
      const day = resellers('next_review');
      return `COUNTIFS(${day}, ">="&TODAY(), ${day}, "<="&(TODAY()+${DUE_DAYS}), ${resellers('name')}, "<>")&" due in the next ${DUE_DAYS} days"`;
    },
  },
  {
    id: 'late_actions',
    label: 'Actions late',
    help: 'Open actions whose date has passed.',
    at: ['D', 8],
    value: ({ actions }) =>
      `SUMPRODUCT(${areOpen(actions)}*ISNUMBER(${actions('due')})*(${actions('due')}<TODAY()))`,
    format: 'points',
    remark: ({ actions }) => {
      const undated = `SUMPRODUCT(${areOpen(actions)}*(1-ISNUMBER(${actions('due')})))`;
      return `"of "&SUMPRODUCT(${areOpen(actions)})&" open"&IF(${undated}>0, ", "&${undated}&" without a date", "")`;
    },
  },
  {
    id: 'lapsed',
    label: 'Marketing plans lapsed',
    help: 'Resellers with rows on the Marketing plan tab and no live initiative in the next 3 months: the plan gate fails at their next review. Below: plans that miss an initiative in at least one of the next 12 months.',
    at: ['G', 8],
    value: (from) => `SUMPRODUCT(${hasLapsed(from)})`,
    format: 'points',
    remark: (from) =>
      `(${plannedCell(from)}-${complete(from, 0)})&" of "&${plannedCell(from)}&" with empty months"`,
  },
  {
    id: 'falling',
    label: 'Rising sales, falling share',
    help: 'Resellers where our revenue grew, but slower than theirs: our share fell.',
    at: ['I', 8],
    value: (from) => `SUMPRODUCT(${isFalling(from)})`,
    format: 'points',
    remark: () => '"they grow faster than we do there"',
  },
];
