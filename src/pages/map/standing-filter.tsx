import { useMemo } from 'preact/hooks';
import type { StandingOrUnknown } from '../../core/risk.ts';
import { standings } from '../../core/standing.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import type { Filter } from './filter-resellers.ts';
import type { OnMap } from './read-map.ts';

interface Props {
  /** Those on the map that the rest of the filter leaves. */
  readonly resellers: readonly OnMap[];
  readonly chosen: Filter['standings'];
  readonly choose: (standings: Filter['standings']) => void;
}

const all: readonly StandingOrUnknown[] = [...[...standings].reverse(), UNKNOWN];

/** The key of the map, and a filter: a click shows only the resellers of that standing. */
export function StandingFilter({ resellers, chosen, choose }: Props) {
  const counts = useMemo(() => countsOf(resellers), [resellers]);
  const toggle = (standing: StandingOrUnknown) => {
    const next = new Set(chosen);
    if (!next.delete(standing)) next.add(standing);
    choose(next);
  };
  return (
    <div class="key">
      <fieldset>
        <legend class="unseen">Show only some standings</legend>
        {all.map((standing) => (
          <button
            type="button"
            key={standing}
            aria-pressed={chosen.has(standing)}
            onClick={() => toggle(standing)}
          >
            <StandingChip standing={standing} />
            <small>{(counts.get(standing) ?? 0).toLocaleString('en-US')}</small>
          </button>
        ))}
      </fieldset>
      <p>
        Area: our revenue there. <span class="risk">Red ring with !</span>: High risk; two rings: Critical; on
        the smallest, a dot.
      </p>
    </div>
  );
}

function countsOf(resellers: readonly OnMap[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { standing } of resellers) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return counts;
}
