import { performance } from 'node:perf_hooks';

/** Median milliseconds of each candidate: they take turns, so that a slow moment of the machine hits all alike. */
export function medians<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -3; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      candidates[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the results table. */
export interface Result {
  readonly what: string;
  readonly ours: string;
  readonly baseline: string;
  readonly ratio: number;
  readonly goal: string;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
