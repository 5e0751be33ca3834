import type { Day } from '../../core/day.ts';
import type { ResellerItem } from '../../requests/contract.ts';
import { byUrgency, wordsOfDue } from '../kit/next-due.ts';
import { StandingChip } from '../kit/standing-chip.tsx';

/** As many as one looks through; the rest is searched for. */
const MOST_SHOWN = 12;

interface Props {
  readonly resellers: readonly ResellerItem[];
  readonly today: Day;
  readonly choose: (reseller: ResellerItem) => void;
}

/** Where one begins: the resellers that want a review most. */
export function DueList({ resellers, today, choose }: Props) {
  const urgent = byUrgency(resellers, today).slice(0, MOST_SHOWN);
  const due = resellers.filter((reseller) => reseller.due === '' || reseller.due <= today).length;
  return (
    <section class="due" aria-labelledby="due-title">
      <h2 id="due-title">{due === 0 ? 'Nothing is due' : `${due} due for review`}</h2>
      <p class="quiet-text">
        Choose one, search above, or click its row in the sheet and press the round arrow.
      </p>
      <ul class="reviews">
        {urgent.map((reseller) => (
          <li key={reseller.id}>
            <button type="button" onClick={() => choose(reseller)}>
              <span>{reseller.name}</span>
              {reseller.standing !== '' && <StandingChip standing={reseller.standing} />}
              <small>
                {[reseller.id, reseller.owner, wordsOfDue(reseller, today)].filter(Boolean).join(' · ')}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
