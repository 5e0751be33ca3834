import { formatCommitment } from '../../core/checklist.ts';
import { formatPercent } from '../../core/format.ts';
import type { Gate } from '../../core/standing.ts';
import { UNKNOWN, type Unknown } from '../../core/unknown.ts';
import type {
  InternalMeeting,
  MeetingAction,
  MeetingInitiative,
} from '../../requests/meeting/meeting-shapes.ts';
import { splitWhy } from '../kit/split-why.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import { AgreedList } from './agreed-list.tsx';
import { AsksList } from './asks-list.tsx';
import { Conditions } from './conditions.tsx';
import type { TypedFigures } from './figures.ts';
import { PlanNeed } from './plan-need.tsx';
import { PlanSection } from './plan-section.tsx';
import { PlanTotal } from './plan-total.tsx';
import { ShocksTable } from './shocks-table.tsx';
import { TodayLines } from './today-lines.tsx';
import { TrendChart } from './trend-chart.tsx';
import { upToToday } from './trend-points.ts';
import { wordsOfDay, wordsOfMoney, wordsOfShare } from './words.ts';
import { WorthSection } from './worth-section.tsx';

interface Props {
  readonly meeting: InternalMeeting;
  readonly shown: ReadonlySet<string>;
  readonly setShown: (shown: ReadonlySet<string>) => void;
  readonly figures: TypedFigures;
  readonly setFigures: (figures: TypedFigures) => void;
}

/** The page for us: all that we know, and what we want. */
export function InternalSheet({ meeting, shown, setShown, figures, setFigures }: Props) {
  const { reseller, today, review, agreed, plan, asks, target } = meeting;
  const typed = { figures, setFigures };
  return (
    <article class="sheet" data-version="internal" aria-labelledby="sheet-title">
      <header class="sheet-head">
        <div>
          <h1 id="sheet-title" dir="auto" tabIndex={-1}>
            {reseller.name}
          </h1>
          <p>
            Partner meeting, {wordsOfDay(today)}
            {reseller.owner && (
              <>
                {' · '}
                <bdi>{reseller.owner}</bdi>
              </>
            )}
            {' · '}
            {review ? (
              <>
                reviewed {wordsOfDay(review.day)} by <bdi>{review.reviewer}</bdi>, next review{' '}
                {wordsOfDay(review.nextReview)}
              </>
            ) : (
              'not reviewed yet'
            )}
          </p>
        </div>
        <strong class="mark">Internal: do not hand out</strong>
      </header>
      <Standing meeting={meeting} />
      <div class="two">
        <section aria-labelledby="agreed-title">
          <h2 id="agreed-title">Agreed before, and what became of it</h2>
          <Agreed agreed={agreed} shown={shown} setShown={setShown} />
        </section>
        <section aria-labelledby="asks-title">
          <h2 id="asks-title">What we ask for</h2>
          {asks.length === 0 ? (
            <p class="quiet">Nothing more: all that we want is agreed, or in place.</p>
          ) : (
            <AsksList
              asks={asks.map(({ action, reason, due }) => ({
                ask: action,
                why: reason,
                until: wordsOfDay(due),
              }))}
            />
          )}
        </section>
      </div>
      <PlanSection
        plan={{
          ...plan,
          initiatives: plan.initiatives.map((each) => ({
            ...each,
            remark: [each.owner, costOf(each)].filter(Boolean).join(', '),
          })),
        }}
      >
        {plan.isWritten && <PlanTotal plan={plan} />}
        {plan.past.due > 0 && (
          <>
            <b>Done:</b> {plan.past.done} of {plan.past.due} that were due, and{' '}
            {wordsOfMoney(plan.past.created)} of pipeline came of it.{' '}
          </>
        )}
        <PlanNeed need={plan.need} share={target} expected={plan.expected} {...typed} />
        {plan.faults.map((fault) => (
          <span key={fault} class="fault line">
            {fault}
          </span>
        ))}
      </PlanSection>
      <div class="two">
        <section aria-labelledby="shocks-title">
          <h2 id="shocks-title">If it breaks: the three shocks</h2>
          <ShocksTable meeting={meeting} />
        </section>
        <WorthSection
          who="them"
          sellerTime={meeting.thresholds.sellerGate}
          revenue={meeting.figures.revenue}
          target={target}
          {...typed}
        />
      </div>
      {review && review.evidence.length > 0 && (
        <section class="evidence" aria-labelledby="evidence-title">
          <h2 id="evidence-title">What we noted in the review</h2>
          <ul>
            {review.evidence.map(({ about, line }) => (
              <li key={about}>
                <small>{about}</small> <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TodayLines title="Agreed today" />
    </article>
  );
}

/** `2 000 (both)` */
function costOf({ budget, paidBy }: MeetingInitiative): string {
  return [budget === null || budget === 0 ? '' : wordsOfMoney(budget), paidBy && `(${paidBy})`]
    .filter(Boolean)
    .join(' ');
}

function Standing({ meeting }: { readonly meeting: InternalMeeting }) {
  const { standing, inForce, why, additions, figures, figuresProblem, share, risk, review, trail, gates } =
    meeting;
  const { expendable, toolkit, dependence, sellerGate } = meeting.thresholds;
  const { reason, next } = splitWhy(why, standing);
  const bounds = [expendable, toolkit, dependence];
  const known = typeof share === 'number' ? share : 0;
  return (
    <section class="stand" aria-labelledby="stand-title">
      <h2 id="stand-title">Where we stand, and why</h2>
      <div class="stand-body">
        <div>
          <p class="verdict">
            <StandingChip standing={standing} size="large" />
            {inForce !== null && inForce !== standing && (
              <span>
                with today’s figures and plan; in force: <StandingChip standing={inForce} />
              </span>
            )}
          </p>
          {figuresProblem === null ? (
            <p class="why">
              {reason} {next && <b>Next: {next}</b>} {additions.join(' ')}
            </p>
          ) : (
            <p class="fault">{figuresProblem}</p>
          )}
          {review === null && (
            <p class="screen hint">
              Not reviewed yet: <b>Review a reseller</b>, in the same menu, answers the gates in three
              minutes.
            </p>
          )}
        </div>
        <dl class="facts">
          <Fact name="Share" value={wordsOfShare(share, bounds)} />
          <Fact name="Our revenue there" value={wordsOfMoney(figures.revenue)} />
          <Fact name="Their revenue" value={wordsOfMoney(figures.resellerRevenue)} />
          <Fact
            name="Commitment"
            value={review?.commitment ? formatCommitment(review.commitment) : 'not reviewed'}
          />
          <Fact name="Risk" value={risk === UNKNOWN ? 'not known' : risk} />
        </dl>
        <TrendChart
          trail={upToToday(
            trail.map((point) => ({ ...point, share: numberOf(point.share) })),
            meeting.today,
            numberOf(share),
          )}
          empty="The trend begins with the first known share."
          bound={bounds.find((bound) => bound >= known) ?? dependence}
        />
      </div>
      <Conditions
        label="Gates"
        conditions={[
          {
            title: 'Weight gate',
            text: `our share is ${formatPercent(toolkit)} or more`,
            ...wordOf(gates.weight),
          },
          {
            title: 'Seller gate',
            text: `${sellerGate} FTE or more for our product`,
            ...wordOf(gates.seller),
          },
          { title: 'Plan gate', text: 'submitted, and live', ...wordOf(gates.plan) },
        ]}
      />
    </section>
  );
}

function numberOf(share: number | Unknown): number | null {
  return share === UNKNOWN ? null : share;
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function wordOf(gate: Gate): { readonly word: string; readonly sign: 'yes' | 'no' | 'open' } {
  if (gate === UNKNOWN) return { word: 'not known', sign: 'open' };
  return { word: gate, sign: gate === 'passed' ? 'yes' : 'no' };
}

interface AgreedProps {
  readonly agreed: InternalMeeting['agreed'];
  readonly shown: ReadonlySet<string>;
  readonly setShown: (shown: ReadonlySet<string>) => void;
}

function Agreed({ agreed: { actions, earlier }, shown, setShown }: AgreedProps) {
  const tick = ({ key, action }: MeetingAction) => (
    <input
      type="checkbox"
      class="screen"
      aria-label={`Show to the reseller: ${action}`}
      title="Show to the reseller"
      checked={shown.has(key)}
      onChange={(event) => {
        const next = new Set(shown);
        if (event.currentTarget.checked) next.add(key);
        else next.delete(key);
        setShown(next);
      }}
    />
  );
  if (actions.length === 0) return <p class="quiet">Nothing is written down on the Actions tab.</p>;
  const areAll = actions.every(({ key }) => shown.has(key));
  return (
    <>
      <p class="screen hint">
        Tick what the reseller may see.{' '}
        <button
          type="button"
          class="quiet-button"
          onClick={() => setShown(new Set(areAll ? [] : actions.map(({ key }) => key)))}
        >
          {areAll ? 'None' : 'All'}
        </button>
      </p>
      <AgreedList actions={actions} tick={tick} />
      {earlier > 0 && <p class="quiet">And {earlier} settled before.</p>}
    </>
  );
}
