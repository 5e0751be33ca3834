import { formatCovered, formatPercent, typedPercent } from '../../core/format.ts';
import type { NextTarget } from '../../core/next-target.ts';
import { pipelineCoverage, pipelineNeeded } from '../../core/pipeline-coverage.ts';
import type { PlanNeed as Need } from '../../core/plan-summary.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import { FigureField } from './figure-field.tsx';
import { fractionIn, type TypedFigures } from './figures.ts';
import { wordsOfMoney } from './words.ts';

interface Props {
  readonly need: Need;
  /** Where the year has no target of its own: the next share. */
  readonly share: NextTarget | null;
  readonly expected: number;
  readonly figures: TypedFigures;
  readonly setFigures: (figures: TypedFigures) => void;
}

const USUAL_WIN_RATE = 0.25;

/** The pipeline that is needed, and how far the plan covers it at the win rate that one can type. */
export function PlanNeed({ need, share, expected, figures, setFigures }: Props) {
  const { target, booked } = need;
  const usual = need.winRate === UNKNOWN ? USUAL_WIN_RATE : need.winRate;
  const typed = figures.winRate === '' ? typedPercent(usual) : figures.winRate;
  const winRate = fractionIn(typed);
  const isOfYear = target !== UNKNOWN && booked !== UNKNOWN;
  const goal = isOfYear ? { target, booked } : { target: share?.money ?? 0, booked: 0 };
  const covered = pipelineCoverage(expected, goal.target, goal.booked, winRate ?? UNKNOWN);
  if (covered === 'reached')
    return isOfYear ? <>The year’s target, {wordsOfMoney(target)}, is reached. </> : null;
  const needed = pipelineNeeded(goal.target, goal.booked, winRate ?? UNKNOWN);
  return (
    <>
      {isOfYear
        ? `The year’s target of ${wordsOfMoney(target)}, with ${wordsOfMoney(booked)} booked, `
        : `To reach ${formatPercent(share?.share ?? 0)} takes ${wordsOfMoney(goal.target)} more revenue, which `}
      at a win rate of{' '}
      <FigureField
        label="Win rate"
        value={typed}
        isGood={winRate !== undefined}
        cure="Enter a percentage above 0, such as 25%."
        change={(value) => setFigures({ ...figures, winRate: value })}
      />{' '}
      {typeof needed === 'number' && typeof covered === 'number' && (
        <>
          needs {wordsOfMoney(needed)} of pipeline: the plan covers <b>{formatCovered(covered)}</b>.{' '}
        </>
      )}
    </>
  );
}
