import { useRef, useState } from 'preact/hooks';
import type { Month } from '../../core/month.ts';
import { longMonth, shortMonth, yearOf } from './month-words.ts';
import type { PlanMonth } from './plan-groups.ts';

/** Months in a row of the strip. */
const ROW = 6;

interface Props {
  readonly months: readonly PlanMonth[];
  readonly label: string;
  /** What a click on a month does, before its name: “Add to”, “Move to”. */
  readonly verbOf: (month: PlanMonth) => string;
  readonly choose: (month: PlanMonth) => void;
  /** The keyboard goes to this month when the strip appears. */
  readonly focused?: Month;
  /** What Escape does. */
  readonly leave?: () => void;
}

/** The next 12 months at a glance: one stop of the Tab key, arrow keys within. */
export function MonthStrip({ months, label, verbOf, choose, focused, leave }: Props) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      months.findIndex(({ month }) => month === focused),
    ),
  );
  const strip = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(focused !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = months.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + ROW,
      ArrowUp: at - ROW,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (event.key === 'Escape') leave?.();
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 || to > last) return;
    setAt(to);
    strip.current?.querySelectorAll<HTMLButtonElement>('button')[to]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons.
    <div class="strip" role="group" aria-label={label} ref={strip} onKeyDown={onKeyDown}>
      {months.map((each, index) => {
        const { month } = each;
        const isNewYear = index === 0 || month % 12 === 0;
        return (
          <button
            type="button"
            key={month}
            class="month"
            data-state={stateOf(each)}
            tabIndex={index === at ? 0 : -1}
            title={`${longMonth(month)}: ${contentOf(each)}`}
            ref={(button) => {
              if (!button || index !== at || !wantsFocus.current) return;
              wantsFocus.current = false;
              button.focus();
            }}
            onFocus={() => setAt(index)}
            onClick={() => choose(each)}
          >
            <span class="unseen">
              {longMonth(month)}: {contentOf(each)}. {verbOf(each)}
            </span>
            <span aria-hidden="true">
              {shortMonth(month)}
              {isNewYear && <small> {String(yearOf(month)).slice(-2)}</small>}
            </span>
            <b aria-hidden="true">{markOf(each)}</b>
          </button>
        );
      })}
    </div>
  );
}

function stateOf({ initiatives }: PlanMonth): 'empty' | 'done' | 'covered' {
  if (initiatives.length === 0) return 'empty';
  return initiatives.every(({ status }) => status === 'done') ? 'done' : 'covered';
}

function markOf(month: PlanMonth): string {
  const state = stateOf(month);
  if (state === 'empty') return '+';
  return state === 'done' ? '✓' : String(month.initiatives.length);
}

function contentOf({ initiatives }: PlanMonth): string {
  if (initiatives.length === 0) return 'no initiative';
  const count = initiatives.length === 1 ? '1 initiative' : `${initiatives.length} initiatives`;
  const statuses = (['running', 'done'] as const).flatMap((wanted) => {
    const of = initiatives.filter(({ status }) => status === wanted).length;
    return of === 0 ? [] : [`${of} ${wanted}`];
  });
  return [count, ...statuses].join(', ');
}
