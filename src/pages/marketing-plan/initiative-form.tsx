import { useState } from 'preact/hooks';
import { initiativeKinds, initiativeStatuses } from '../../core/initiative.ts';
import { formatMonth, monthOfText } from '../../core/month.ts';
import type { PlannedInitiative } from '../../requests/contract.ts';
import type { ServerProblem } from '../kit/server.ts';
import { useFocus } from '../kit/use-focus.ts';
import { longMonth } from './month-words.ts';
import type { PlanMonth } from './plan-groups.ts';
import { blankInitiative, type TypedInitiative, typedOf } from './typed-initiative.ts';

interface Props {
  readonly title: string;
  readonly months: readonly PlanMonth[];
  readonly month: string;
  /** The row that is changed; null for a new one. */
  readonly initiative: PlannedInitiative | null;
  readonly owner: string;
  readonly isBusy: boolean;
  readonly problem: ServerProblem | null;
  readonly note: preact.JSX.Element | null;
  readonly save: (typed: TypedInitiative) => void;
  readonly cancel: () => void;
}

type TextField = 'owner' | 'expected' | 'budget' | 'paidBy' | 'created' | 'note';

/** An initiative to fill in. What was typed stays until it is saved. */
export function InitiativeForm(props: Props) {
  const { title, months, month, initiative, owner, isBusy, problem, note, save, cancel } = props;
  const [typed, setTyped] = useState(() =>
    initiative ? typedOf(initiative) : blankInitiative(month, owner),
  );
  const [isMissing, setIsMissing] = useState<'name' | 'month' | null>(null);
  const first = useFocus<HTMLTextAreaElement>();
  const set = (change: Partial<TypedInitiative>) => {
    setTyped({ ...typed, ...change });
    setIsMissing(null);
  };
  const submit = () => {
    if (typed.initiative.trim() === '') {
      setIsMissing('name');
      first.current?.focus();
    } else if (typed.month === '' && initiative === null) setIsMissing('month');
    else save(typed);
  };
  const text = (field: TextField, label: string, most: number, isAmount = false) => (
    <label>
      {label}
      <input
        type="text"
        inputMode={isAmount ? 'decimal' : undefined}
        maxLength={most}
        value={typed[field]}
        onInput={(event) => set({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="plan-form"
      aria-label={title}
      noValidate
      inert={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      {initiative === null && <h2>{title}</h2>}
      <div class="fields">
        <label class="wide">
          Initiative
          <textarea
            ref={first}
            rows={2}
            maxLength={500}
            value={typed.initiative}
            aria-invalid={isMissing === 'name'}
            placeholder="What is done, in a few words"
            onInput={(event) => set({ initiative: event.currentTarget.value.replace(/\n/g, ' ') })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              submit();
            }}
          />
        </label>
        {isMissing === 'name' && (
          <p class="fault wide" role="alert">
            Say in a few words what is done.
          </p>
        )}
        <label>
          Month
          <select value={typed.month} onChange={(event) => set({ month: event.currentTarget.value })}>
            {monthChoices(months, month).map((choice) => (
              <option key={choice} value={choice}>
                {choice === '' ? 'Choose a month' : longMonth(monthOfText(choice) ?? 0)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Kind
          <select
            value={typed.kind}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              set({ kind: initiativeKinds.find((kind) => kind === chosen) ?? '' });
            }}
          >
            <option value="">–</option>
            {initiativeKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        {text('expected', 'Expected pipeline', 60, true)}
        {text('owner', 'Owner', 120)}
        {text('budget', 'Budget', 60, true)}
        {text('paidBy', 'Who pays', 120)}
        {initiative !== null && (
          <>
            <label>
              Status
              <select
                value={typed.status}
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  set({ status: initiativeStatuses.find((status) => status === chosen) ?? typed.status });
                }}
              >
                {initiativeStatuses.map((status) => (
                  <option key={status} value={status}>
                    {status}
                  </option>
                ))}
              </select>
            </label>
            {text('created', 'Pipeline created', 60, true)}
          </>
        )}
        <div class="wide fields">{text('note', 'Note', 1000)}</div>
      </div>
      {problem?.kind === 'bad figures' && (
        <p class="fault" role="alert">
          {problem.message}
        </p>
      )}
      {note}
      <div class="verbs">
        <button type="submit" class="primary">
          {isBusy ? 'Saving…' : initiative === null ? 'Add' : 'Save'}
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** The next 12 months, and the row’s own where it is none of them. */
function monthChoices(months: readonly PlanMonth[], own: string): readonly string[] {
  const next = months.map(({ month }) => formatMonth(month));
  return next.includes(own) ? next : [own, ...next];
}
