import { callFunction } from '../src/functions/calling/call-function.ts';
import resellerTier from '../src/functions/reseller-tier.ts';
import { medians, milliseconds, type Result } from './measure.ts';

/** Revenue and share of `count` resellers, as a range hands them over; every tenth row is blank in a sheet. */
export function portfolio(count: number): { readonly revenue: number[][]; readonly share: number[][] } {
  const share = Array.from({ length: count }, (_, index) => [((index * 7919) % 2000) / 10_000]);
  return { revenue: share.map(([part = 0], index) => [part === 0 ? 0 : (index % 900) + 1000]), share };
}

/** The same rule, written by hand over the same arrays, without reading or checking anything. */
export function bareLoop(revenue: readonly number[][], share: readonly number[][]): string[][] {
  return revenue.map((row, index) => {
    const part = share[index]?.[0] ?? 0;
    if (row[0] === 0) return ['Inactive'];
    if (part < 0.01) return ['Expendable'];
    return [part < 0.1 ? 'Portfolio' : 'Survival toolkit'];
  });
}

/** 100,000 rows in one call against a bare loop over the same arrays. */
export function benchTierRows(): Result {
  const { revenue, share } = portfolio(100_000);
  const ours = () => callFunction(resellerTier, [revenue, share]);
  if (JSON.stringify(ours()) !== JSON.stringify(bareLoop(revenue, share)))
    throw new Error('the two do not agree');
  const time = medians({ ours, bare: () => bareLoop(revenue, share) }, 25);
  return {
    what: 'RESELLER_TIER over 100,000 rows in one call, against a bare loop over the same arrays',
    ours: milliseconds(time.ours),
    baseline: milliseconds(time.bare),
    ratio: time.ours / time.bare,
    goal: 'at most 5',
  };
}

/** Growth from 10,000 to 1,000,000 rows, against the growth of the bare loop: memory alone makes both more than 100. */
export function benchTierGrowth(): Result {
  const [few, many] = [portfolio(10_000), portfolio(1_000_000)];
  const time = medians(
    {
      few: () => callFunction(resellerTier, [few.revenue, few.share]),
      many: () => callFunction(resellerTier, [many.revenue, many.share]),
      bareFew: () => bareLoop(few.revenue, few.share),
      bareMany: () => bareLoop(many.revenue, many.share),
    },
    9,
  );
  const [ours, bare] = [time.many / time.few, time.bareMany / time.bareFew];
  return {
    what: 'RESELLER_TIER from 10,000 to 1,000,000 rows: growth of its time, against the growth of the bare loop',
    ours: `× ${ours.toFixed(0)}`,
    baseline: `× ${bare.toFixed(0)}`,
    ratio: ours / bare,
    goal: 'about 1 (linear)',
  };
}
