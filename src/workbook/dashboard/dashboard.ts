import { settingsSentences } from '../settings-sentences.ts';
import { cards } from './cards.ts';
import { dashboardSentences } from './dashboard-sentences.ts';
import type { Dashboard } from './define-dashboard.ts';
import { CHARTED, counted, resellerCount } from './formula-parts.ts';
import { lists } from './lists.ts';
import { nextMoves } from './next-moves.ts';
import { tables } from './tables.ts';

/** The titles and the rows of “By standing”, without the total. */
const STANDINGS = [41, 49] as const;

/** The page that says where to spend the next hour: our functions and plain formulas, so it is live. */
export const dashboard = (): Dashboard => ({
  title: 'Dashboard',
  help: 'Where to spend the next hour. Every figure is a formula over the other tabs, so the page follows them by itself; what you write beside it or below it stays.',
  today: () => 'TODAY()',
  status: (from) => {
    const { resellers } = from;
    const all = resellerCount(from);
    const notReviewed = `(${all}-COUNTIFS(${resellers('standing')}, "<>", ${resellers('name')}, "<>"))`;
    const faulty = `SUMPRODUCT((${resellers('name')}<>"")*((LEFT(${resellers('tier')}, 1)="⚠")+(LEFT(${resellers('drift')}, 1)="⚠")>0))`;
    const faults = `FILTER(${from.inForce}, LEFT(${from.inForce}, 1)="⚠")`;
    const said = `IF(${all}=0, "${dashboardSentences.noResellers}", ${counted(`(${all})`, 'reseller', 'resellers')}&", "&${notReviewed}&" not reviewed yet, "&${faulty}&" with a figure to correct (⚠ on the Resellers tab).")`;
    return `IFERROR(INDEX(${faults}, 1, 1), IF(COUNT(${from.inForce})=0, "${settingsSentences.notInForce}", ${said}))`;
  },
  broken: dashboardSentences.broken,
  cards: cards(),
  blocks: [nextMoves(), ...tables(), ...lists()],
  pictures: { title: 'The portfolio in pictures', top: 25, rows: 13 },
  charts: [
    {
      id: 'resellers_by_standing',
      title: 'Resellers by standing',
      type: 'BAR',
      columns: ['B', 'C'],
      rows: STANDINGS,
      colour: '#1a73e8',
    },
    {
      id: 'revenue_by_standing',
      title: 'Our revenue by standing',
      type: 'BAR',
      columns: ['B', 'D'],
      rows: STANDINGS,
      colour: '#188038',
    },
    {
      id: 'share_against_commitment',
      title: 'Share against commitment',
      type: 'SCATTER',
      columns: ['C', 'D'],
      rows: [102, 102 + CHARTED],
      axes: { x: 'Share of their revenue', y: 'Commitment score' },
      colour: '#1a73e8',
    },
  ],
});
