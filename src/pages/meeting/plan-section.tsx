import { shortMonth, wordsOfMoney, wordsOfMonths } from './words.ts';

interface Initiative {
  readonly month: string;
  readonly initiative: string;
  readonly kind: string;
  readonly status: string;
  /** For us alone: whether it is late, what it must bring, who runs it, and what it costs whom. */
  readonly isLate?: boolean;
  readonly expected?: number | null;
  readonly remark?: string;
}

interface Props {
  readonly plan: {
    readonly isWritten: boolean;
    readonly months: readonly string[];
    readonly empty: readonly string[];
    readonly initiatives: readonly Initiative[];
  };
  /** What the plan must bring, and what else there is to say. */
  readonly children?: preact.ComponentChildren;
}

/** The next 12 months at a glance, what is planned in them, and the empty ones named. */
export function PlanSection({ plan, children }: Props) {
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
              <b>{months.includes(each.month) ? shortMonth(each.month) : wordsOfMonths([each.month])}</b>
              <span>
                <bdi>{each.initiative || each.kind || 'an initiative'}</bdi>{' '}
                {each.isLate && <b class="late">late </b>}
                <small>
                  {[each.remark ?? '', each.status === 'planned' ? '' : each.status]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </span>
              {typeof each.expected === 'number' && <span class="money">{wordsOfMoney(each.expected)}</span>}
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
        {children}
      </p>
    </section>
  );
}
