import { formatPercent } from '../../core/format.ts';
import { type TrendPoint, trendPoints } from './trend-points.ts';
import { wordsOfDay, wordsOfShare } from './words.ts';

interface Props {
  /** The oldest first. */
  readonly trail: readonly TrendPoint[];
  /** The share that comes next, drawn as a line: where the way leads to. */
  readonly bound: number;
  /** What stands where there is nothing to draw. */
  readonly empty?: string;
}

const WIDTH = 230;
const HEIGHT = 60;

/** How share and, for us, commitment moved over the reviews; in words where there is no line to draw yet. */
export function TrendChart({ trail, bound, empty }: Props) {
  const shares = trail.flatMap(({ day, share }) => (share === null ? [] : [{ day, value: share }]));
  const scores = trail.flatMap(({ day, score }) => (score === null ? [] : [{ day, value: score }]));
  const [first, last] = [shares[0], shares[shares.length - 1]];
  if (first === undefined || last === undefined) return empty ? <p class="quiet">{empty}</p> : null;
  const [firstScore, lastScore] = [scores[0], scores[scores.length - 1]];
  const words = `${wordsOfShare(first.value, [bound])} on ${wordsOfDay(first.day)}`;
  if (shares.length < 2) return <p class="quiet">So far: {words}.</p>;
  const top = Math.max(bound, ...shares.map(({ value }) => value)) * 1.12;
  const days = trail.map(({ day }) => day);
  const line = trendPoints(shares, days, top, WIDTH, HEIGHT);
  const score = trendPoints(scores, days, 100, WIDTH, HEIGHT);
  const [goal] = trendPoints([{ day: first.day, value: bound }], days, top, WIDTH, HEIGHT);
  return (
    <figure class="trend">
      <svg
        viewBox={`0 0 ${WIDTH + 34} ${HEIGHT}`}
        role="img"
        aria-label={`Share: ${words}, ${wordsOfShare(last.value, [bound])} on ${wordsOfDay(last.day)}`}
      >
        <path class="axis" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
        {goal && <path class="goal" d={`M0 ${goal.y}H${WIDTH}`} />}
        {goal && (
          <text x={WIDTH + 4} y={goal.y + 3.5}>
            {formatPercent(bound)}
          </text>
        )}
        {score.length > 1 && <path class="score" d={pathOf(score)} />}
        {score.map(({ x, y }) => (
          <rect key={`s${x}`} class="score-mark" x={x - 2} y={y - 2} width="4" height="4" />
        ))}
        <path class="share" d={pathOf(line)} />
        {line.map(({ x, y }) => (
          <circle key={x} class="share-mark" cx={x} cy={y} r="2.6" />
        ))}
      </svg>
      <figcaption>
        <span>
          <b class="share-key">Share</b> {wordsOfShare(first.value, [bound])} to{' '}
          {wordsOfShare(last.value, [bound])}
        </span>
        {firstScore && lastScore && (
          <span>
            <b class="score-key">Commitment</b> {Math.round(firstScore.value)} to{' '}
            {Math.round(lastScore.value)} of 100
          </span>
        )}
        <span>
          {wordsOfDay(first.day)} to {wordsOfDay(last.day)}
        </span>
      </figcaption>
    </figure>
  );
}

function pathOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
