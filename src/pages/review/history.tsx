import type { Thresholds } from '../../core/thresholds.ts';
import type { TrailPoint } from '../../requests/contract.ts';
import { wordsOfShare } from '../kit/figure-words.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import { HistoryChart } from './history-chart.tsx';

interface Props {
  readonly trail: readonly TrailPoint[];
  readonly thresholds: Thresholds;
  readonly open: (reviewId: string) => void;
}

/** Earlier reviews: share and commitment as a small chart, and the list of them, the latest first. */
export function History({ trail, thresholds, open }: Props) {
  return (
    <>
      <HistoryChart trail={trail} thresholds={thresholds} />
      <ul class="reviews">
        {[...trail].reverse().map(({ reviewId, day, standing, share, score }) => (
          <li key={reviewId}>
            <button type="button" id={`open-${reviewId}`} onClick={() => open(reviewId)}>
              <span>{day}</span>
              <StandingChip standing={standing} />
              <small>
                share {wordsOfShare(share, thresholds)}, commitment {score === null ? '–' : Math.round(score)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
