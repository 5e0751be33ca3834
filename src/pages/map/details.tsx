import { useMemo } from 'preact/hooks';
import { revenueAtRisk } from '../../core/revenue-at-risk.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import type { MapReseller, OnMap } from './read-map.ts';
import { wordsOfMoney, wordsOfScore, wordsOfShare } from './words.ts';

interface Props {
  /** The one pointed at, else the chosen one. */
  readonly reseller: MapReseller | null;
  readonly thresholds: Thresholds;
  readonly status: string;
  /** How many reviews its trail has. */
  readonly reviews: number;
  /** Those that the filter leaves on the map. */
  readonly shown: readonly OnMap[];
  readonly onOpen: (reseller: MapReseller) => void;
}

/** What is known of one reseller; always as tall, so that nothing jumps. */
export function Details({ reseller, thresholds, status, reviews, shown, onOpen }: Props) {
  if (reseller === null) return <Summary shown={shown} />;
  const { name, standing, share, score, revenue, risk, owner, reviewedOn, reason } = reseller;
  const facts: readonly (readonly [string, string])[] = [
    ['Share', wordsOfShare(share, thresholds)],
    ['Commitment', wordsOfScore(score)],
    ['Our revenue', wordsOfMoney(revenue)],
    ['Risk', risk === '' ? '–' : risk],
    ['Owner', owner || '–'],
    ['Reviewed', reviewedOn || 'not yet'],
  ];
  return (
    <div class="details">
      <h2 title={name}>{name}</h2>
      {standing !== '' && <StandingChip standing={standing} />}
      {reason === null ? (
        <dl>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd title={value} class={term === 'Risk' && /High|Critical/.test(value) ? 'risk' : undefined}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="reason">{reason}</p>
      )}
      <div class="row">
        <button type="button" onClick={() => onOpen(reseller)}>
          Open the review
        </button>
        <small title={status}>{status || (reviews > 1 ? `Trail of ${reviews} reviews` : '')}</small>
      </div>
    </div>
  );
}

/** While no reseller is meant: the money on the map, and how to go on. */
function Summary({ shown }: { readonly shown: readonly OnMap[] }) {
  const sums = useMemo(() => sumsOf(shown), [shown]);
  return (
    <div class="details">
      {shown.length > 0 && (
        <dl class="sums">
          {sums.map(([term, sum]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd class={term === 'At risk' && sum > 0 ? 'risk' : undefined}>{wordsOfMoney(sum)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="quiet-text">
        Point at a mark or a name for the details, or move with the arrow keys from the search field. A click
        or Enter opens the review in the sidebar.
      </p>
    </div>
  );
}

function sumsOf(shown: readonly OnMap[]): readonly (readonly [term: string, money: number])[] {
  const total = shown.reduce((sum, { revenue }) => sum + revenue, 0);
  const { atRisk, ofUnknownRisk } = revenueAtRisk(
    shown.map(({ revenue, risk }) => ({ revenue, risk: risk === '' ? UNKNOWN : risk })),
  );
  return [
    ['Our revenue', total],
    ['At risk', atRisk],
    ['Risk unknown', ofUnknownRisk],
  ];
}
