import type { Day } from '../../core/day.ts';
import type { ResellerItem } from '../../requests/contract.ts';
import { byUrgency, wordsOfDue } from '../kit/next-due.ts';
import { StandingChip } from '../kit/standing-chip.tsx';

/** As many as one looks through; the rest is searched for. */
const MOST_SHOWN = 10;

interface Props {
  readonly resellers: readonly ResellerItem[];
  readonly today: Day;
  readonly choose: (reseller: ResellerItem) => void;
}

/** Where the selected row holds no reseller: whom do you meet? */
export function Choose({ resellers, today, choose }: Props) {
  return (
    <section class="choose" aria-labelledby="choose-title">
      <h1 id="choose-title">Whom do you meet?</h1>
      <p>Search above, or choose one of those whose review is due first.</p>
      <ul>
        {byUrgency(resellers, today)
          .slice(0, MOST_SHOWN)
          .map((reseller) => (
            <li key={reseller.id}>
              <button type="button" onClick={() => choose(reseller)}>
                <bdi>{reseller.name}</bdi>
                <small>{[reseller.owner, wordsOfDue(reseller, today)].filter(Boolean).join(' · ')}</small>
                {reseller.standing !== '' && <StandingChip standing={reseller.standing} />}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
