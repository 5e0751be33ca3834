import type { Thresholds } from '../../core/thresholds.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { TrailPoint } from '../../requests/contract.ts';
import { wordsOfShare } from '../kit/figure-words.ts';
import { type Area, linePoints, pathOf, scaleAround } from './line-points.ts';

interface Props {
  readonly trail: readonly TrailPoint[];
  readonly thresholds: Thresholds;
}

const area: Area = { width: 56, height: 20, inset: 3 };

/** How the share moved over the reviews, as a line of a word's size; nothing before there are two. */
export function Sparkline({ trail, thresholds }: Props) {
  const shares = trail.flatMap(({ share }) => (share === UNKNOWN ? [] : [share]));
  const [first, last] = [shares[0], shares[shares.length - 1]];
  if (shares.length < 2 || first === undefined || last === undefined) return null;
  const points = linePoints(
    trail,
    ({ share }) => (share === UNKNOWN ? null : share),
    scaleAround(shares),
    area,
  );
  const end = points[points.length - 1];
  const label = `Share over ${shares.length} reviews: from ${wordsOfShare(first, thresholds)} to ${wordsOfShare(last, thresholds)}`;
  return (
    <svg class="sparkline" role="img" aria-label={label} width={area.width} height={area.height}>
      <path d={pathOf(points)} />
      {end && <circle cx={end.x} cy={end.y} r="2.5" />}
    </svg>
  );
}
