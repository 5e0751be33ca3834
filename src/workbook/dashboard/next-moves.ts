import { dashboardSentences } from './dashboard-sentences.ts';
import type { List, Sources } from './define-dashboard.ts';
import { hasLapsed, monthAfter } from './formula-parts.ts';

const MOVES = 10;

/** The plan of the latest review; one that has lapsed meanwhile fails its gate now (rule book, section 4). */
function planNow(from: Sources): string {
  return `IF(${hasLapsed(from)}, FALSE, ${from.resellers('plan')})`;
}

/** By reseller, the standing by today’s figures and the latest answers. */
function standingNow(from: Sources, seller = from.resellers('seller'), plan = planNow(from)): string {
  const { resellers, thresholds } = from;
  return `RESELLER_STANDING(${resellers('revenue')}, ${resellers('share')}, ${seller}, ${plan}, ${thresholds})`;
}

/** Money to the next standing: to the first threshold, to the second, or none where only people have to agree. */
function money(from: Sources): string {
  const { resellers, expendable, toolkit } = from;
  const gap = (target: string) =>
    `RESELLER_GAP(${resellers('revenue')}, ${resellers('reseller_revenue')}, ${target})`;
  const now = standingNow(from);
  return `IF(${now}="Expendable", ${gap(expendable)}, IF(${now}="Rising", ${gap(toolkit)}, 0))`;
}

/** How many of the gates of seller and plan are not passed: what passes when the other one is given, lacks only that. */
function openGates(from: Sources): string {
  const passes = (standing: string) => `ISNUMBER(MATCH(${standing}, VSTACK("Rising", "Strategic"), 0))`;
  const withPlan = standingNow(from, undefined, 'TRUE');
  const withSeller = standingNow(from, '"a full-time seller or more"');
  return `2-${passes(withPlan)}-${passes(withSeller)}`;
}

/** The ten cheapest steps: least money first, then fewest gates, then where our revenue is largest. */
export const nextMoves = (): List => ({
  kind: 'list',
  id: 'next_moves',
  title: 'Next best moves',
  help: 'The ten resellers that need the least for their next standing: least money first, then the fewest things to agree on (a seller, a marketing plan), then the largest revenue. By today’s figures and the answers of the latest review; a marketing plan that has lapsed counts as failed.',
  top: 12,
  left: 'B',
  rows: MOVES,
  columns: [
    { title: 'Reseller' },
    { title: 'Standing now', colours: 'standing' },
    { title: 'Money needed', format: 'money' },
    { title: 'Row', format: 'points' },
    { title: '' },
    { title: 'Why, and the next step' },
  ],
  list: (from) => {
    const { resellers } = from;
    const revenue = `IF(ISNUMBER(${resellers('revenue')}), ${resellers('revenue')}, 0)`;
    const columns = `HSTACK(${resellers('name')}, ${standingNow(from)}, ${money(from)}, ROW(${resellers('name')}), ${openGates(from)}, ${revenue})`;
    const hasMove = `ISNUMBER(MATCH(${standingNow(from)}, VSTACK("Expendable", "Portfolio", "Exposed", "Rising"), 0))`;
    const best = `SORTN(FILTER(${columns}, ${hasMove}, ${resellers('name')}<>""), ${MOVES}, 0, 3, TRUE, 5, TRUE, 6, FALSE)`;
    return `CHOOSECOLS(${best}, 1, 2, 3, 4)`;
  },
  beside: {
    column: 'G',
    to: 'J',
    formula: (from, row) => {
      const { resellers, plan, thresholds, cell } = from;
      const at = (column: Parameters<typeof resellers>[0]) =>
        `INDEX(${resellers(column)}, ${cell('E', row)}-1)`;
      const rows = `${plan('reseller_id')}=${at('reseller_id')}`;
      const coming = `RESELLER_PLAN_COVERAGE(FILTER(${plan('month')}, ${rows}, ${plan('status')}<>"dropped"), ${monthAfter(0)}, 3)`;
      const lapsed = `IF(SUMPRODUCT((${plan('reseller_id')}<>"")*(${rows}))=0, FALSE, IFNA(${coming}, 0)=0)`;
      const why = `RESELLER_WHY(${at('revenue')}, ${at('share')}, ${at('seller')}, IF(${lapsed}, FALSE, ${at('plan')}), ${at('reseller_revenue')}, ${thresholds})`;
      return `IF(ISNUMBER(${cell('E', row)}), IFERROR(${why}, "${dashboardSentences.seeRow}"), "")`;
    },
  },
  empty: dashboardSentences.noMoves,
});
