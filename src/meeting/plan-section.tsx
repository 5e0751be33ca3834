import { formatPercent } from '../core/format.ts';
import type { NextTarget } from '../core/next-target.ts';
import { pipelineCoverage } from '../core/pipeline-coverage.ts';
import { FigureField } from './figure-field.tsx';
import { fractionIn, type TypedFigures } from './figures.ts';
import { shortMonth, wordsOfMoney, wordsOfMonths } from './words.ts';

interface Initiative {
  readonly month: string;
  readonly initiative: string;
  readonly kind: string;
  readonly status: string;
  readonly expected: number | null;
  /** Who runs it, and who pays. */
  readonly remark?: string;
}

interface Props {
  readonly plan: {
    readonly isWritten: boolean;
    readonly months: readonly string[];
    readonly empty: readonly string[];
    readonly initiatives: readonly Initiative[];
    readonly expected: number;
  };
  /** What became of the 12 months before. */
  readonly before?: { readonly count: number; readonly done: number; readonly created: number };
  readonly target: NextTarget | null;
  readonly figures: TypedFigures;
  readonly setFigures: (figures: TypedFigures) => void;
  readonly children?: preact.ComponentChildren;
}

/** The next 12 months at a glance, what is planned in them, the empty ones named, and what the plan must bring. */
export function PlanSection({ plan, before, target, figures, setFigures, children }: Props) {
  const { isWritten, months, empty, initiatives } = plan;
  return (
    <section class="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">Marketing plan, the next 12 months</h2>
      <ol class="strip" aria-label="Months">
        {months.map((month) => {
          const count = initiatives.filter((each) => each.month === month).length;
          return (
            <li key={month} data-empty={count === 0}>
              <span>{shortMonth(month)}</span>
              <b>{count === 0 ? 'empty' : count}</b>
            </li>
          );
        })}
      </ol>
      {initiatives.length > 0 && (
        <ul class="initiatives">
          {initiatives.map((each, index) => (
            <li key={index}>
              <b>{shortMonth(each.month)}</b>
              <span>
                <bdi>{each.initiative || each.kind || 'an initiative'}</bdi>{' '}
                <small>
                  {[each.remark ?? '', each.status === 'planned' ? '' : each.status]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </span>
              <span class="money">{each.expected === null ? '' : wordsOfMoney(each.expected)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        {!isWritten && <b>No plan is written down yet. </b>}
        {isWritten && empty.length === 0 && 'Every month has an initiative. '}
        {isWritten && empty.length > 0 && (
          <>
            <b>
              Empty ({empty.length} of {months.length}):
            </b>{' '}
            {empty.length === months.length ? 'every month' : wordsOfMonths(empty)}.{' '}
          </>
        )}
        {isWritten && (
          <>
            <b>It must bring</b> {wordsOfMoney(plan.expected)} of pipeline.{' '}
          </>
        )}
        {before && before.count > 0 && (
          <>
            <b>The 12 months before:</b> {before.done} of {before.count}{' '}
            {before.count === 1 ? 'initiative' : 'initiatives'} done, {wordsOfMoney(before.created)} of
            pipeline created.{' '}
          </>
        )}
        {target && (
          <Need target={target} expected={plan.expected} figures={figures} setFigures={setFigures} />
        )}
      </p>
      {children}
    </section>
  );
}

interface NeedProps {
  readonly target: NextTarget;
  readonly expected: number;
  readonly figures: TypedFigures;
  readonly setFigures: (figures: TypedFigures) => void;
}

function Need({ target, expected, figures, setFigures }: NeedProps) {
  const winRate = fractionIn(figures.winRate);
  const covered = winRate === undefined ? undefined : pipelineCoverage(expected, target.money, 0, winRate);
  return (
    <>
      To reach {formatPercent(target.share)} takes {wordsOfMoney(target.money)} more revenue; at a win rate of{' '}
      <FigureField
        label="Win rate"
        value={figures.winRate}
        isGood={winRate !== undefined}
        cure="Enter a percentage above 0, such as 25%."
        change={(typed) => setFigures({ ...figures, winRate: typed })}
      />{' '}
      {winRate !== undefined && typeof covered === 'number' && (
        <>
          that is {wordsOfMoney(target.money / winRate)} of pipeline, of which the plan covers{' '}
          <b>{formatPercent(covered, 0)}</b>.
        </>
      )}
    </>
  );
}
