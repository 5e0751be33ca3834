import { formatPercent } from '../../core/format.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { TrailPoint } from '../../requests/contract.ts';
import { wordsOfShare } from '../kit/figure-words.ts';
import { type Area, heightOf, linePoints, pathOf, SCORE_SCALE, SHARE_SCALE } from './line-points.ts';

interface Props {
  readonly trail: readonly TrailPoint[];
  readonly thresholds: Thresholds;
}

const area: Area = { width: 240, height: 96, inset: 6 };

/** Share on a logarithmic axis, with the lines between the tiers, and commitment from 0 to 100 over the reviews. */
export function HistoryChart({ trail, thresholds }: Props) {
  const shares = linePoints(trail, ({ share }) => (share === UNKNOWN ? null : share), SHARE_SCALE, area);
  const scores = linePoints(trail, ({ score }) => score, SCORE_SCALE, area);
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${area.width + 28} ${area.height}`}
        role="img"
        aria-label={inWords(trail, thresholds)}
      >
        {[thresholds.expendable, thresholds.toolkit].map((bound) => {
          const y = heightOf(bound, SHARE_SCALE, area);
          return (
            <g key={bound} class="bound">
              <path d={`M0 ${y}H${area.width}`} />
              <text x={area.width + 3} y={y + 3.5}>
                {formatPercent(bound)}
              </text>
            </g>
          );
        })}
        <path class="score-line" d={pathOf(scores)} />
        <path class="share-line" d={pathOf(shares)} />
        {scores.map(({ x, y }) => (
          <rect key={x} class="score-mark" x={x - 2.5} y={y - 2.5} width="5" height="5" />
        ))}
        {shares.map(({ x, y }) => (
          <circle key={x} class="share-mark" cx={x} cy={y} r="3" />
        ))}
      </svg>
      <figcaption>
        <span class="share-key">share (log scale)</span> <span class="score-key">commitment, 0 to 100</span>
      </figcaption>
    </figure>
  );
}

function inWords(trail: readonly TrailPoint[], thresholds: Thresholds): string {
  const [first, last] = [trail[0], trail[trail.length - 1]];
  if (first === undefined || last === undefined) return 'No reviews yet';
  const at = ({ day, share, score }: TrailPoint) =>
    `${day} share ${wordsOfShare(share, thresholds)}, commitment ${score === null ? 'not known' : Math.round(score)}`;
  return first === last
    ? `One review: ${at(first)}`
    : `${trail.length} reviews, from ${at(first)} to ${at(last)}; all are listed below`;
}
