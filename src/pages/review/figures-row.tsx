import { UNKNOWN } from '../../core/unknown.ts';
import type { ReviewForm } from '../../requests/contract.ts';
import { wholeFigures, wordsOfFigures, wordsOfShare } from '../kit/figure-words.ts';
import type { Assessed } from './assess-state.ts';
import type { ReviewBasis } from './review-basis.ts';
import { Sparkline } from './sparkline.tsx';

interface Props {
  readonly form: ReviewForm;
  readonly basis: ReviewBasis;
  readonly assessed: Assessed;
}

/** Share, its trend, and the figures behind it. */
export function FiguresRow({ form, basis, assessed }: Props) {
  const { thresholds } = form.rules;
  const share = assessed.assessment?.share ?? UNKNOWN;
  return (
    <p class="figures">
      <b>{share === UNKNOWN ? 'Share unknown' : wordsOfShare(share, thresholds)}</b>
      <Sparkline trail={form.trail} thresholds={thresholds} />
      <span title={wholeFigures(basis.figures)}>{wordsOfFigures(basis.figures)}</span>
    </p>
  );
}
