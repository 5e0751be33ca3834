import { formatCovered, formatPercent } from '../../core/format.ts';
import { monthOfText } from '../../core/month.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { MarketingPlan } from '../../requests/contract.ts';
import { shortMoney } from '../kit/figure-words.ts';
import { wordsOfMonths } from './month-words.ts';

/** Which months are empty, and whether the plan has lapsed. */
export function PlanMonths({ plan: { summary, initiatives } }: { readonly plan: MarketingPlan }) {
  const { monthsCovered, emptyMonths, hasComingInitiative } = summary;
  // A plan without rows says nothing of the gate, and neither does one whose months cannot be read.
  const isClear =
    initiatives.length > 0 && initiatives.every(({ month, status }) => month !== '' || status === 'dropped');
  const empty = emptyMonths.map((month) => monthOfText(month) ?? 0);
  return (
    <>
      <p>
        <b>{monthsCovered} of 12</b> months have an initiative.{' '}
        {empty.length > 0 && empty.length < 12 && (
          <span class="quiet-text">Empty: {wordsOfMonths(empty)}.</span>
        )}
      </p>
      {!hasComingInitiative && isClear && (
        <p class="fault lapsed">
          Nothing lies in this month and the two that follow. As it is, the plan gate fails at the next
          review.
        </p>
      )}
    </>
  );
}

/** The pipeline against what is needed, and what is done of what is due. */
export function PlanFigures({ plan }: { readonly plan: MarketingPlan }) {
  const { expected, withoutExpected, created, coverage, done, due, late } = plan.summary;
  return (
    <section class="plan-figures" aria-label="Pipeline and progress">
      <p>
        <span>Planned pipeline</span> <b>{shortMoney(expected)}</b>
        {withoutExpected > 0 && (
          <small>
            {' '}
            {withoutExpected === 1 ? '1 initiative names none' : `${withoutExpected} initiatives name none`}
          </small>
        )}
      </p>
      <Need plan={plan} />
      {typeof coverage === 'number' && (
        <div class="bar" aria-hidden="true">
          <i class="proven" style={{ width: `${Math.min(1, coverage) * 100}%` }} />
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>Done, of what is due</dt>
          <dd>
            {due === 0 ? 'nothing due yet' : `${done} of ${due}`}{' '}
            {late > 0 && <span class="late-mark">{late} late</span>}
          </dd>
        </div>
        <div>
          <dt>Pipeline created</dt>
          <dd>{shortMoney(created)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Need({ plan: { need, summary, reseller } }: { readonly plan: MarketingPlan }) {
  const { needed, coverage } = summary;
  const { target, booked, winRate } = need;
  if (needed === 'reached') return <p class="quiet-text">The target of {shortMoney(target)} is reached.</p>;
  if (target === UNKNOWN || booked === UNKNOWN) {
    const missing = [target === UNKNOWN && 'Target', booked === UNKNOWN && 'Booked'].filter(Boolean);
    return (
      <p class="quiet-text">
        To see what is needed, enter {missing.join(' and ')} on the Resellers tab, row {reseller.row}.
      </p>
    );
  }
  if (needed === UNKNOWN || winRate === UNKNOWN || typeof coverage !== 'number') return null;
  return (
    <p class="quiet-text">
      {formatCovered(coverage)} of the {shortMoney(needed)} needed: {shortMoney(target)} target,{' '}
      {shortMoney(booked)} booked, {formatPercent(winRate)} win rate.
    </p>
  );
}
