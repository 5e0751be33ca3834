import { formatPercent } from '../../core/format.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { Foundation, SharedMeeting } from '../../requests/meeting/meeting-shapes.ts';
import { AgreedList } from './agreed-list.tsx';
import { AsksList } from './asks-list.tsx';
import { Conditions } from './conditions.tsx';
import type { TypedFigures } from './figures.ts';
import { PlanSection } from './plan-section.tsx';
import { TodayLines } from './today-lines.tsx';
import { TrendChart } from './trend-chart.tsx';
import { upToToday } from './trend-points.ts';
import { wordsOfDay, wordsOfMoney, wordsOfShare } from './words.ts';
import { WorthSection } from './worth-section.tsx';

interface Props {
  readonly meeting: SharedMeeting;
  readonly figures: TypedFigures;
  readonly setFigures: (figures: TypedFigures) => void;
  readonly toInternal: () => void;
}

const signs = { 'in place': 'yes', 'not yet': 'due', 'to clarify': 'open' } as const satisfies Record<
  Foundation,
  string
>;

/** The page to lay on the table: what our product is worth to them, what was agreed, and what comes next. */
export function SharedSheet({ meeting, figures, setFigures, toInternal }: Props) {
  const { name, today, goal, sellerTime, trend, foundations, actions, plan, asks, target } = meeting;
  const typed = { figures, setFigures };
  const condition = (title: string, text: string, word: Foundation) => ({
    title,
    text,
    word,
    sign: signs[word],
  });
  return (
    <article class="sheet" data-version="shared" aria-labelledby="sheet-title">
      <header class="sheet-head">
        <div>
          <h1 id="sheet-title" dir="auto" tabIndex={-1}>
            {name}
          </h1>
          <p>Partner meeting, {wordsOfDay(today)}</p>
        </div>
        <strong class="mark">
          For <bdi>{name}</bdi>
        </strong>
      </header>
      <section class="stand" aria-labelledby="stand-title">
        <h2 id="stand-title">Our product in your business</h2>
        <div class="stand-body">
          <Value meeting={meeting} />
          <TrendChart
            trail={upToToday(
              trend.map((point) => ({ ...point, score: null })),
              today,
              meeting.share === UNKNOWN ? null : meeting.share,
            )}
            bound={target === null ? goal : target.share}
          />
        </div>
        <Conditions
          label="What we build on together"
          conditions={[
            condition(
              'Share',
              `our product is ${formatPercent(goal)} of your revenue or more`,
              foundations.weight,
            ),
            condition('Seller', `${sellerTime} FTE or more for our product`, foundations.seller),
            condition('Plan', 'for marketing, submitted and live', foundations.plan),
          ]}
        />
      </section>
      <div class="two">
        <section aria-labelledby="agreed-title">
          <h2 id="agreed-title">What we agreed, and what became of it</h2>
          {actions.length > 0 && <AgreedList actions={actions} />}
          {actions.length === 0 && (
            <p class="screen hint">
              No action is chosen to be shown.{' '}
              <button type="button" class="quiet-button" onClick={toInternal}>
                Choose them
              </button>
            </p>
          )}
          {actions.length === 0 && <p class="print quiet">We begin with what we agree on today.</p>}
        </section>
        <section aria-labelledby="asks-title">
          <h2 id="asks-title">What we ask you for</h2>
          {asks.length === 0 ? (
            <p class="quiet">Nothing new: keep going.</p>
          ) : (
            <AsksList asks={asks.map(({ ask, benefit }) => ({ ask, why: benefit }))} />
          )}
        </section>
      </div>
      <PlanSection plan={plan}>
        {target &&
          `Reaching ${formatPercent(target.share)} takes ${wordsOfMoney(target.money)} more business with our product.`}
      </PlanSection>
      <WorthSection who="you" sellerTime={sellerTime} revenue={meeting.revenue} target={target} {...typed} />
      <TodayLines title="Agreed today" />
    </article>
  );
}

function Value({ meeting: { revenue, share, goal } }: { readonly meeting: SharedMeeting }) {
  if (revenue === UNKNOWN) return <p class="value">What our product brings you is still to be added up.</p>;
  return (
    <p class="value">
      {share !== UNKNOWN && <strong>{wordsOfShare(share, [goal])}</strong>}
      <span>
        {share === UNKNOWN
          ? `Our product brings you ${wordsOfMoney(revenue)} a year: resale, your services and what you sell along with it.`
          : `of your revenue: our product brings you ${wordsOfMoney(revenue)} a year, with resale, your services and what you sell along with it.`}
      </span>
    </p>
  );
}
