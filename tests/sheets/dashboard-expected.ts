import { shareDrift } from '../../src/core/drift.ts';
import { revenueGap } from '../../src/core/gap.ts';
import { ourRevenue, shareOf } from '../../src/core/share.ts';
import { planGate, sellerGate, standingOf } from '../../src/core/standing.ts';
import { defaultThresholds } from '../../src/core/thresholds.ts';
import { tierOf } from '../../src/core/tier.ts';
import { UNKNOWN, type Unknown } from '../../src/core/unknown.ts';
import { whyStanding } from '../../src/core/why.ts';
import { type Cells, monthText, type Portfolio, serialOf } from './dashboard-portfolio.ts';

/** Stands for a sentence of a fault. */
const FAULT = '⚠';

type Figure = number | Unknown | typeof FAULT;

interface Reseller {
  readonly row: number;
  readonly cells: Cells;
  readonly revenue: Figure;
  readonly share: Figure;
  readonly tier: string;
  readonly drift: Figure;
  readonly isLapsed: boolean;
  readonly hasPlan: boolean;
  /** The months among the next 12 with a live initiative. */
  readonly months: ReadonlySet<string>;
}

const isNumber = (figure: unknown): figure is number => typeof figure === 'number';

function typed(cell: string | number | undefined): Figure {
  if (isNumber(cell)) return cell;
  return cell === "'1.234" ? FAULT : UNKNOWN;
}

/** By the rules of the core, from figures that must all be there. */
function by(figures: readonly Figure[], rule: (...known: number[]) => number): Figure {
  if (figures.includes(FAULT)) return FAULT;
  const known = figures.filter(isNumber);
  if (known.length < figures.length) return UNKNOWN;
  try {
    return rule(...known);
  } catch {
    return FAULT;
  }
}

function readResellers({ resellers, plan }: Portfolio): readonly Reseller[] {
  return resellers.map((cells, at): Reseller => {
    const { margin, services } = cells;
    const revenue = by([typed(cells.sell_in)], (sellIn) =>
      ourRevenue(sellIn, Number(services), 0, Number(margin)),
    );
    const whole = typed(cells.reseller_revenue);
    const share = by([revenue, whole], shareOf);
    const rows = plan.filter(({ reseller_id }) => reseller_id === cells.reseller_id);
    const live = rows.filter(({ status }) => status !== 'dropped').map(({ month }) => monthOf(month));
    const within = (count: number) =>
      new Set(
        Array.from({ length: count }, (_unused, ahead) => monthText(ahead)).filter((month) =>
          live.includes(month),
        ),
      );
    return {
      row: at + 2,
      cells,
      revenue,
      share,
      tier: revenue === FAULT || share === FAULT ? FAULT : tierOf(revenue, share, defaultThresholds),
      drift: by(
        [revenue, typed(cells.revenue_before), whole, typed(cells.reseller_revenue_before)],
        shareDrift,
      ),
      isLapsed: rows.length > 0 && within(3).size === 0,
      hasPlan: rows.length > 0,
      months: within(12),
    };
  });
}

function monthOf(cell: string | number | undefined): string {
  if (isNumber(cell)) return new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 7);
  return String(cell).slice(1, 8);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Sorted and cut; equal ones keep their order. */
function best<Item>(
  items: readonly Item[],
  most: number,
  ...keys: ((item: Item) => number | string)[]
): Item[] {
  const compare = (one: Item, other: Item): number => {
    for (const key of keys) {
      const [a, b] = [key(one), key(other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
  return [...items].sort(compare).slice(0, most);
}

/** What the dashboard must show for a portfolio, computed by the core and by plain loops. */
export function expectedOf(portfolio: Portfolio) {
  const everyone = readResellers(portfolio);
  const named = everyone.filter(({ cells }) => cells.name !== '');
  // Where a share would be above 100 %, the revenue is to be corrected.
  const isCounted = ({ revenue, share }: Reseller) => isNumber(revenue) && share !== FAULT;
  const revenueOf = (list: readonly Reseller[]) =>
    sum(list.filter(isCounted).map(({ revenue }) => Number(revenue)));
  const leftOut = named.filter((one) => !isCounted(one)).length;
  const part = (column: string, word: string) => {
    const list = named.filter((one) => (column === 'tier' ? one.tier : one.cells[column]) === word);
    return [list.length, revenueOf(list)];
  };
  const table = (column: string, words: readonly string[]) => {
    const rows = words.map((word) => part(column, word));
    const known = (at: number) => sum(rows.map((row) => row[at] ?? 0));
    const all = [named.length, revenueOf(named)];
    return [...rows, all.map((total, at) => total - known(at)), all];
  };
  const [critical, high] = [part('risk', 'Critical'), part('risk', 'High')];
  const knownRisks = ['None', 'Low', 'Watch', 'High', 'Critical'].map((word) => part('risk', word));
  const largest = best(named.filter(isCounted), 3, ({ revenue }) => -Number(revenue));
  const [today, soon] = [serialOf(0), serialOf(14)];
  const due = named.filter(({ cells }) => isNumber(cells.next_review) && cells.next_review <= soon);
  const overdue = due.filter(({ cells }) => Number(cells.next_review) < today);
  const open = portfolio.actions.filter(
    ({ action, status }) => action !== '' && status !== 'done' && status !== 'dropped',
  );
  const dated = open.filter((action) => isNumber(action.due));
  const undated = open.length - dated.length;
  const latest = new Set(portfolio.resellers.map(({ latest_review }) => latest_review));
  const moved = portfolio.reviews.filter(
    (review) =>
      review.before !== '' && review.before !== review.in_force && latest.has(review.review_id ?? ''),
  );
  const falling = named.filter(
    ({ revenue, drift, cells }) =>
      isNumber(revenue) &&
      isNumber(drift) &&
      drift < 0 &&
      isNumber(cells.revenue_before) &&
      revenue > cells.revenue_before,
  );
  const lapsed = named.filter(({ isLapsed }) => isLapsed);
  const planned = named.filter(({ hasPlan }) => hasPlan);
  const ids = new Set(named.map(({ cells }) => cells.reseller_id));
  const live = portfolio.plan.filter(
    ({ status, reseller_id }) => status !== 'dropped' && ids.has(reseller_id ?? ''),
  );
  return {
    cards: {
      revenue: revenueOf(named),
      atRisk: (critical[1] ?? 0) + (high[1] ?? 0),
      strategic: (part('standing', 'Strategic')[0] ?? 0) + (part('standing', 'Rising')[0] ?? 0),
      concentration: revenueOf(named) === 0 ? 0 : revenueOf(largest) / revenueOf(named),
      overdue: overdue.length,
      late: open.filter((action) => isNumber(action.due) && action.due < today).length,
      lapsed: lapsed.length,
      falling: falling.length,
    },
    remarks: {
      revenue: `${named.length} reseller${named.length === 1 ? '' : 's'}${leftOut === 0 ? '' : `, ${leftOut} left out`}`,
      due: `${due.length - overdue.length} due in the next 14 days`,
      open: `of ${open.length} open${undated === 0 ? '' : `, ${undated} without a date`}`,
      plans: `${planned.filter(({ months }) => months.size < 12).length} of ${planned.length} with empty months`,
    },
    byStanding: table('standing', [
      'Strategic',
      'Rising',
      'Exposed',
      'Portfolio',
      'Expendable',
      'Inactive',
      UNKNOWN,
    ]),
    byTier: table('tier', ['Survival toolkit', 'Portfolio', 'Expendable', 'Inactive', UNKNOWN]),
    atRisk: [
      critical,
      high,
      [0, 1].map((at) => (critical[at] ?? 0) + (high[at] ?? 0)),
      [named.length, revenueOf(named)].map((all, at) => all - sum(knownRisks.map((known) => known[at] ?? 0))),
    ],
    largest: largest.map(({ cells, revenue }) => [cells.name, cells.standing, revenue]),
    due: best(due, 10, ({ cells }) => Number(cells.next_review)).map(({ cells }) => [
      cells.name,
      cells.next_review,
      cells.standing,
      cells.owner,
    ]),
    actions: best(dated, 10, (action) => Number(action.due)).map((one) => [
      one.name ||
        everyone.find(({ cells }) => cells.reseller_id === one.reseller_id)?.cells.name ||
        one.reseller_id,
      one.due,
      one.owner,
      one.action,
    ]),
    moved: best(moved, 10, ({ review_date }) => -Number(String(review_date).replace(/\D/g, ''))).map(
      (one) => [one.name, one.before, one.in_force, String(one.review_date).slice(1)],
    ),
    falling: best(falling, 10, ({ drift }) => Number(drift)).map(({ cells, revenue, drift }) => [
      cells.name,
      revenue,
      Number(revenue) / Number(cells.revenue_before) - 1,
      drift,
    ]),
    lapsed: best(lapsed, 12, (one) => -revenueOf([one])).map((one) => [
      one.cells.name,
      one.cells.reseller_id,
      revenueOf([one]),
      12 - one.months.size,
    ]),
    months: Array.from({ length: 12 }, (_unused, ahead) => {
      const month = monthText(ahead);
      const resellers = planned.filter(({ months }) => months.has(month)).length;
      return [
        live.filter((one) => monthOf(one.month) === month).length,
        resellers,
        planned.length - resellers,
      ];
    }),
    moves: movesOf(named),
    charted: best(
      named.filter(
        ({ revenue, share, cells }) =>
          isNumber(revenue) && isNumber(share) && share > 0 && isNumber(cells.commitment),
      ),
      200,
      ({ revenue }) => -Number(revenue),
    ).map(({ cells, revenue, share }) => [cells.name, share, cells.commitment, revenue]),
  };
}

/** Each reseller’s next step by the core: least money, then fewest gates, then the largest revenue. */
function movesOf(named: readonly Reseller[]) {
  const moves = named.flatMap(({ cells, row, revenue, share, isLapsed }) => {
    if (revenue === FAULT || share === FAULT) return [];
    const seller = sellerGate(cells.seller === '' ? UNKNOWN : (cells.seller as 'nobody'), defaultThresholds);
    const plan = planGate(isLapsed ? false : cells.plan === '' ? UNKNOWN : (cells.plan as 'none'));
    const standing = standingOf(revenue, share, seller, plan, defaultThresholds);
    if (!['Expendable', 'Portfolio', 'Exposed', 'Rising'].includes(standing)) return [];
    const whole = typed(cells.reseller_revenue) as number;
    const target = standing === 'Expendable' ? 0.01 : 0.1;
    const money =
      standing === 'Expendable' || standing === 'Rising'
        ? revenueGap(revenue as number, whole, target, 'added')
        : 0;
    const why = whyStanding({ revenue, share, seller, plan, resellerRevenue: whole }, defaultThresholds);
    const openGates = [seller, plan].filter((gate) => gate !== 'passed').length;
    return [{ shown: [cells.name, row, money, standing, why], money, openGates, revenue: Number(revenue) }];
  });
  return best(
    moves,
    10,
    ({ money }) => money,
    ({ openGates }) => openGates,
    ({ revenue }) => -revenue,
  ).map(({ shown }) => shown);
}
