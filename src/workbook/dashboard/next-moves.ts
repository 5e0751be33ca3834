import { COMING_MONTHS } from '../../core/plan-summary.ts';
import { gateWords } from '../../core/standing.ts';
import { dashboardSentences } from './dashboard-sentences.ts';
import type { Formula, List, Sources } from './define-dashboard.ts';
import { hasLapsed, hasThresholds, liveBetween, monthAfter } from './formula-parts.ts';

const MOVES = 10;
const TOP = 12;

/**
 * The number that an answer in a column stands for; 1 for a word of no answer, and for a blank:
 * `XLOOKUP(Resellers!$O$2:$O, VSTACK("half", …, "nobody", …), VSTACK(2, …, 0, …), 1)`.
 */
function numbered(column: string, gate: 'seller' | 'plan'): string {
  const passed = gateWords(gate, 'passed');
  const failed = gateWords(gate, 'failed');
  const words = [...passed, ...failed].map((word) => `"${word}"`).join(', ');
  const numbers = [...passed.map(() => 2), ...failed.map(() => 0)].join(', ');
  return `XLOOKUP(${column}, VSTACK(${words}), VSTACK(${numbers}), 1)`;
}

// Gates as numbers: 2 passed, 1 unknown, 0 failed. So the product of both is 4 where both are passed and 0 where one
// is failed: all that the standing needs beside the tier (rule book, section 4). Calling the function for each reseller
// several times in one formula would keep a large sheet waiting.

function sellerGate({ resellers, sellerGate: least }: Sources): string {
  const seller = resellers('seller');
  return `IF(ISNUMBER(${seller}), 2*(${seller}>=${least}), ${numbered(seller, 'seller')})`;
}

/** A plan that has lapsed fails. */
function planGate(from: Sources): string {
  return `${numbered(from.resellers('plan'), 'plan')}*(1-${hasLapsed(from)})`;
}

const bothGates = (from: Sources) => `${sellerGate(from)}*${planGate(from)}`;

/**
 * Whether the standing is known and has one above it that a step leads to. At 1 to 10 % of share that is so where the
 * gates give 0 or 4, above it where they give 0: 4 is Strategic already.
 */
function hasMove(from: Sources): string {
  const tier = from.resellers('tier');
  const known = `ISNUMBER(MATCH(${tier}, VSTACK("Portfolio", "Survival toolkit"), 0))`;
  return `(${tier}="Expendable")+${known}*(MOD(${bothGates(from)}, IF(${tier}="Portfolio", 4, 5))=0)`;
}

/** Money to the next standing: to the first threshold, to the second, or none where only people have to agree. */
function money(from: Sources): string {
  const { resellers, expendable } = from;
  const toFirst = `${resellers('revenue')}*(${expendable}/${resellers('share')}-1)/(1-${expendable})`;
  return `IF(${resellers('tier')}="Expendable", ${toFirst}, IF(${bothGates(from)}=4, ${resellers('gap')}, 0))`;
}

/** A cell of the reseller in a row of the list. */
const cellOf =
  ({ resellers, cell }: Sources, row: number) =>
  (column: Parameters<typeof resellers>[0]) =>
    `INDEX(${resellers(column)}, ${cell('C', row)}-1)`;

/** Whether the plan of the latest review has lapsed meanwhile. */
function isLapsedNow(from: Sources, row: number): string {
  const { plan } = from;
  const at = cellOf(from, row);
  const words = `VSTACK(${gateWords('plan', 'failed')
    .map((word) => `"${word}"`)
    .join(', ')})`;
  const live = liveBetween(from, monthAfter(0), monthAfter(COMING_MONTHS));
  const coming = `SUMPRODUCT((${plan('reseller_id')}=${at('reseller_id')})*${live})`;
  const hasRows = `ISNUMBER(MATCH(${at('reseller_id')}, ${plan('reseller_id')}, 0))`;
  return `(1-ISNUMBER(MATCH(${at('plan')}, ${words}, 0)))*${hasRows}*(${coming}=0)`;
}

/** The first word of the sentence. */
const standingNow: Formula = ({ cell }, row) =>
  `IF(ISNUMBER(${cell('C', row)}), LEFT(${cell('G', row)}, FIND(":", ${cell('G', row)})-1), "")`;

/** In the first row, what is wrong with the thresholds: it stands in force instead of each, or below the page’s title. */
const why: Formula = (from, row) => {
  const at = cellOf(from, row);
  const none =
    row === TOP + 2
      ? `IF(${hasThresholds(from)}, "", IF(${from.expendable}="", ${from.cell('B', 2)}, ${from.expendable}))`
      : '""';
  const given = (plan: string) =>
    `RESELLER_WHY(${at('revenue')}, ${at('share')}, ${at('seller')}, ${plan}, ${at('reseller_revenue')}, ${from.thresholds})`;
  // Around the function, never within it: Google computes no function of an add-on whose argument depends on TODAY().
  const sentence = `IF(${isLapsedNow(from, row)}, ${given('FALSE')}, ${given(at('plan'))})`;
  return `IF(ISNUMBER(${from.cell('C', row)}), IFERROR(${sentence}, "${dashboardSentences.seeRow}"), ${none})`;
};

/** The ten cheapest steps: least money first, then fewest gates, then where our revenue is largest. */
export const nextMoves = (): List => ({
  kind: 'list',
  id: 'next_moves',
  title: 'Next best moves',
  subtitle: 'Standings as today’s figures give them; the standing in force stays until the next review.',
  help: 'The ten resellers that need the least for their next standing: least money first, then the fewest things to agree on (a seller, a marketing plan), then the largest revenue. By today’s figures and the answers of the latest review; a marketing plan that has lapsed counts as failed.',
  top: TOP,
  left: 'B',
  rows: MOVES,
  columns: [
    { title: 'Reseller' },
    { title: 'Row', format: 'points' },
    { title: 'Money needed', format: 'money' },
    {
      title: 'By today’s figures',
      help: 'The standing that a review would find today, by the figures of now and the answers of the latest review. The one in force is on the Resellers tab, until the next review.',
      colours: 'standing',
    },
    { title: '' },
    { title: 'Why, and the next step' },
  ],
  list: (from) => {
    const { resellers } = from;
    const revenue = `IF(ISNUMBER(${resellers('revenue')}), ${resellers('revenue')}, 0)`;
    const openGates = `2-(${sellerGate(from)}=2)-(${planGate(from)}=2)`;
    const columns = `HSTACK(${resellers('name')}, ROW(${resellers('name')}), ${money(from)}, ${openGates}, ${revenue})`;
    const best = `SORTN(FILTER(${columns}, ${hasMove(from)}, ${resellers('name')}<>""), ${MOVES}, 0, 3, TRUE, 4, TRUE, 5, FALSE)`;
    return `IF(${hasThresholds(from)}, CHOOSECOLS(${best}, 1, 2, 3), "${dashboardSentences.badSetting}")`;
  },
  beside: [
    { column: 'E', formula: standingNow },
    { column: 'G', to: 'J', formula: why },
  ],
  empty: dashboardSentences.noMoves,
});
