import type { Standing } from '../../../src/core/standing.ts';
import { defaultThresholds } from '../../../src/core/thresholds.ts';
import type { MapRow, PortfolioMap, TrailPoint } from '../../../src/requests/contract.ts';

const places = [
  'Cobalt',
  'Amber',
  'Larch',
  'Fern',
  'Stone',
  'Opal',
  'Velvet',
  'Bright',
  'Salt',
  'Holly',
  'Drift',
];
const kinds = ['Harbor Networks', 'Systems', 'IT', 'Data', 'Cloudworks', 'Solutions', 'Computing', 'Digital'];
export const owners = ['Priya', 'Jonas', 'Mara', ''] as const;

/** Numbers from 0 to 1 that look random and are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A portfolio of so many invented resellers, all with a place on the map. */
export function samplePortfolio(count: number): PortfolioMap {
  const next = numbers(7 + count);
  const rows = Array.from({ length: count }, (_, index) => sampleRow(index, next));
  return { owners, rows, faults: [], thresholds: defaultThresholds, today: '2026-07-15' };
}

function sampleRow(index: number, next: () => number): MapRow {
  const commitment = Math.min(100, Math.max(0, 50 + 62 * (next() + next() - 1)));
  const lean = (commitment - 50) / 90;
  const exponent = -3.3 + 2.9 * Math.min(1, Math.max(0, (next() + next()) / 2 + lean * 0.5));
  const share = index % 23 === 22 ? 0 : 10 ** exponent * (0.9 + next() * 0.2);
  const theirs = 400_000 * Math.exp((next() + next()) * 2.4);
  const revenue = Math.round(share * theirs);
  const standing = standingOf(share, commitment, next());
  const [least, most] = { Strategic: [0, 1], Rising: [0, 2], Exposed: [1, 2], Portfolio: [1, 3] }[
    standing as string
  ] ?? [2, 3];
  const risk = (['Low', 'Watch', 'High', 'Critical'] as const)[
    Math.floor((least ?? 0) + next() * ((most ?? 0) - (least ?? 0) + 0.999))
  ];
  const name = `${places[index % places.length]} ${kinds[Math.floor(index / places.length) % kinds.length]}`;
  return [
    `R${String(index + 1).padStart(4, '0')}`,
    index + 2,
    index < places.length * kinds.length ? name : `${name} ${Math.floor(index / 88)}`,
    Math.floor(next() * owners.length),
    revenue,
    share,
    index % 31 === 30 ? 'Unknown' : standing,
    commitment,
    share === 0 ? 'None' : (risk ?? 'Low'),
    '2026-06-01',
  ];
}

function standingOf(share: number, commitment: number, chance: number): Standing {
  if (share === 0) return 'Inactive';
  if (share < 0.01) return 'Expendable';
  const areGatesPassed = commitment > 45 + chance * 20;
  if (share < 0.1) return areGatesPassed ? 'Rising' : 'Portfolio';
  return areGatesPassed ? 'Strategic' : 'Exposed';
}

/** The portfolio with rows beside the map: without a review, without the reseller’s revenue, with bad figures. */
export function withOthers(portfolio: PortfolioMap): PortfolioMap {
  const row = portfolio.rows.length + 2;
  const others: readonly MapRow[] = [
    ['R9001', row, 'Not reviewed yet GmbH', 0, 120_000, 0.03, '', null, '', ''],
    ['R9002', row + 1, 'Revenue not known & Sons', 1, 80_000, null, 'Unknown', 40, 'Unknown', '2026-05-01'],
    ['R9003', row + 2, 'Bad figures <b>Ltd</b>', 2, null, null, '', null, '', ''],
    ['R9004', row + 3, 'Nothing answered', 2, 50_000, 0.02, 'Unknown', null, 'Unknown', '2026-05-02'],
  ];
  const sentence = `Resellers, row ${row + 2}: the share is 105000%, and a share cannot be above 100%; check the units (thousands?), the year, and that services are not counted twice.`;
  return { ...portfolio, rows: [...portfolio.rows, ...others], faults: [{ rows: [row + 2], sentence }] };
}

export const sampleTrail: readonly TrailPoint[] = [
  ['2025-01-15', 0.004, 12, 'Expendable'],
  ['2025-07-12', 0.012, 25, 'Portfolio'],
  ['2025-12-01', 0.03, 30, 'Portfolio'],
  ['2026-03-02', 0.05, 62, 'Rising'],
].map(([day, share, score, standing], index) => ({
  ...{ reviewId: `R0001.${index}`, day: String(day), share: Number(share), score: Number(score) },
  standing: standing as Standing,
}));
