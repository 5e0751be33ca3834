import { dashboardSentences } from './dashboard-sentences.ts';
import type { List, Sources } from './define-dashboard.ts';
import { areOpen, CHARTED, DUE_DAYS, filled, hasLapsed, hasRevenue, monthKeysOf } from './formula-parts.ts';

/** What our revenue was a year before, read as the functions read figures. */
function revenueBefore({ resellers }: Sources): string {
  return `RESELLER_REVENUE(${resellers('revenue_before')}, "", "")`;
}

/** By reseller, whether our revenue grew while our share fell. */
export function isFalling(from: Sources): string {
  const { resellers } = from;
  const [name, revenue, drift] = [resellers('name'), resellers('revenue'), resellers('drift')];
  const before = revenueBefore(from);
  // A text, such as Unknown or a blank, is larger than every number.
  return `(${name}<>"")*ISNUMBER(${drift})*(${drift}<0)*ISNUMBER(${revenue})*(${revenue}>${before})`;
}

/** By review, whether it changed the standing in force. */
function isMove({ reviews }: Sources): string {
  return `(${reviews('before')}<>"")*(${reviews('before')}<>${reviews('in_force')})`;
}

/** By action, the reseller’s name: as it stands there, else from the Resellers tab, else its id. */
function resellerOf({ actions, resellers }: Sources): string {
  const [name, id, ids] = [actions('name'), actions('reseller_id'), resellers('reseller_id')];
  const names = `IF(${resellers('name')}="", ${ids}, ${resellers('name')})`;
  // An empty text is found at once, so that only actions without a name are looked up.
  const found = `XLOOKUP(IF(${name}="", ${filled(id)}, ""), VSTACK("", ${ids}), VSTACK("", ${names}))`;
  return `IF(${name}="", IFNA(${found}, ${filled(id)}), ${name})`;
}

const byDay = (list: string, count: number, column: number) => `SORTN(${list}, ${count}, 0, ${column}, TRUE)`;

/** What needs attention, reseller by reseller. */
export const lists = (): readonly List[] => [
  {
    kind: 'list',
    id: 'reviews_due',
    title: 'Reviews overdue and due',
    help: `Resellers whose next review is overdue or due in the next ${DUE_DAYS} days, the longest overdue first.`,
    top: 59,
    left: 'B',
    rows: 10,
    columns: [
      { title: 'Reseller' },
      { title: 'Due', format: 'day', colours: 'late' },
      { title: 'Standing', colours: 'standing' },
      { title: 'Owner' },
    ],
    list: ({ resellers }) =>
      byDay(
        `FILTER(HSTACK(${resellers('name')}, ${resellers('next_review')}, ${filled(resellers('standing'))}, ${filled(resellers('owner'))}), ISNUMBER(${resellers('next_review')}), ${resellers('next_review')}<=TODAY()+${DUE_DAYS}, ${resellers('name')}<>"")`,
        10,
        2,
      ),
    empty: dashboardSentences.noReviewsDue,
  },
  {
    kind: 'list',
    id: 'open_actions',
    title: 'Open actions',
    help: 'Open actions with a date, the most pressing first; late ones are red.',
    top: 59,
    left: 'G',
    rows: 10,
    columns: [
      { title: 'Reseller' },
      { title: 'Until', format: 'day', colours: 'late' },
      { title: 'Owner' },
      { title: 'Action' },
    ],
    list: (from) => {
      const { actions } = from;
      return byDay(
        `FILTER(HSTACK(${resellerOf(from)}, ${actions('due')}, ${filled(actions('owner'))}, ${filled(actions('action'))}), ${areOpen(actions)}, ISNUMBER(${actions('due')}))`,
        10,
        2,
      );
    },
    empty: dashboardSentences.noActions,
  },
  {
    kind: 'list',
    id: 'moved',
    title: 'Moved at the latest review',
    help: 'Resellers whose latest review changed the standing in force, the newest review first.',
    top: 72,
    left: 'B',
    rows: 10,
    columns: [
      { title: 'Reseller' },
      { title: 'From', colours: 'standing' },
      { title: 'To', colours: 'standing' },
      { title: 'Reviewed on' },
    ],
    // The log is narrowed to its moves first: it may be long.
    list: (from) => {
      const { reviews, resellers } = from;
      const columns = `HSTACK(${reviews('name')}, ${reviews('before')}, ${reviews('in_force')}, ${reviews('review_date')})`;
      const moves = (what: string) => `FILTER(${what}, ${isMove(from)})`;
      const isLatest = `ISNUMBER(MATCH(${moves(reviews('review_id'))}, ${resellers('latest_review')}, 0))`;
      return `SORTN(FILTER(${moves(columns)}, ${isLatest}), 10, 0, 4, FALSE)`;
    },
    empty: dashboardSentences.noneMoved,
  },
  {
    kind: 'list',
    id: 'falling',
    title: 'Rising sales, falling share',
    help: 'Resellers where our revenue grew, but slower than theirs; the largest loss of share first.',
    top: 72,
    left: 'G',
    rows: 10,
    columns: [
      { title: 'Reseller' },
      { title: 'Our revenue', format: 'money' },
      { title: 'Growth', format: 'part' },
      { title: 'Change of share', format: 'share' },
    ],
    list: (from) => {
      const { resellers } = from;
      const [revenue, before] = [resellers('revenue'), revenueBefore(from)];
      return `SORTN(FILTER(HSTACK(${resellers('name')}, ${revenue}, ${revenue}/${before}-1, ${resellers('drift')}), ${isFalling(from)}), 10, 0, 4, TRUE)`;
    },
    empty: dashboardSentences.noneFalling,
  },
  {
    kind: 'list',
    id: 'lapsed_plans',
    title: 'Marketing plans that lapsed',
    help: 'Resellers with rows on the Marketing plan tab and no live initiative in the next 3 months, the largest revenue first.',
    top: 85,
    left: 'B',
    rows: 12,
    columns: [
      { title: 'Reseller' },
      { title: 'ID' },
      { title: 'Our revenue', format: 'money' },
      { title: 'Empty months', format: 'points' },
    ],
    list: (from) => {
      const { resellers } = from;
      const revenue = `IF(${hasRevenue(from)}, ${resellers('revenue')}, 0)`;
      return `SORTN(FILTER(HSTACK(${resellers('name')}, ${resellers('reseller_id')}, ${revenue}), ${hasLapsed(from)}), 12, 0, 3, FALSE)`;
    },
    beside: [
      {
        column: 'E',
        formula: (from, row) => {
          const id = from.cell('C', row);
          // COUNT takes what no month is found for as none.
          return `IF(${id}="", "", 12-COUNT(UNIQUE(${monthKeysOf(from, id)})))`;
        },
      },
    ],
    empty: dashboardSentences.noneLapsed,
  },
  {
    kind: 'list',
    id: 'charted',
    title: 'Behind the chart of share and commitment',
    help: `The ${CHARTED} resellers with the largest revenue that have both a share above 0% and a commitment score.`,
    top: 101,
    left: 'B',
    rows: CHARTED,
    columns: [
      { title: 'Reseller' },
      { title: 'Share', format: 'share' },
      { title: 'Commitment', format: 'points' },
      { title: 'Our revenue', format: 'money' },
    ],
    list: ({ resellers }) => {
      const [share, score, revenue] = [resellers('share'), resellers('commitment'), resellers('revenue')];
      return `SORTN(FILTER(HSTACK(${resellers('name')}, ${share}, ${score}, ${revenue}), ${resellers('name')}<>"", ISNUMBER(${share}), ${share}>0, ISNUMBER(${score}), ISNUMBER(${revenue})), ${CHARTED}, 0, 4, FALSE)`;
    },
    empty: dashboardSentences.noChartData,
  },
];
