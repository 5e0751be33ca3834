import { formatMonth, monthOfText } from '../../core/month.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { PlanAmount, PlannedInitiative } from '../../requests/contract.ts';
import { shortMoney } from '../kit/figure-words.ts';
import { DoneForm } from './done-form.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import { MonthStrip } from './month-strip.tsx';
import { longMonth } from './month-words.ts';
import type { PlanMonth } from './plan-groups.ts';
import { changeOf } from './typed-initiative.ts';
import type { PlanEditor } from './use-plan.ts';

/** What is open at an initiative. */
export type Task = 'change' | 'move' | 'done';

interface Props {
  readonly initiative: PlannedInitiative;
  /** It was dropped just now; `initiative` is as it was before. */
  readonly isDropped: boolean;
  readonly undoDrop: () => void;
  readonly months: readonly PlanMonth[];
  readonly showsMonth: boolean;
  readonly editor: PlanEditor;
  readonly note: preact.JSX.Element | null;
  readonly task: { readonly row: number; readonly task: Task } | null;
  readonly start: (initiative: PlannedInitiative, task: Task) => void;
  readonly close: (focus?: string) => void;
  readonly drop: (initiative: PlannedInitiative) => void;
}

/** One initiative with what can be done about it; what is open takes the place of its buttons. */
export function InitiativeItem(props: Props) {
  const {
    initiative,
    isDropped,
    undoDrop,
    months,
    showsMonth,
    editor,
    note,
    task: open,
    start,
    close,
    drop,
  } = props;
  const { faults, month } = initiative;
  const status = isDropped ? 'dropped' : initiative.status;
  const isLate = initiative.isLate && !isDropped;
  const task = open?.row === initiative.row ? open.task : null;
  const id = idOfInitiative(initiative);
  const name = initiative.initiative || 'an initiative without a name';
  const done = () => close(id);
  const thisMonth = monthOfText(month);
  return (
    <li class="initiative" id={id} tabIndex={-1} data-status={status} aria-label={name}>
      <p>
        <span class="initiative-name">{name}</span>
        <span class="status" data-late={isLate}>
          {isLate ? `late, ${status}` : status}
        </span>
      </p>
      <small>{detailsOf(initiative, showsMonth).join(' · ')}</small>
      {faults.map((fault) => (
        <p key={fault} class="fault">
          {fault}
        </p>
      ))}
      {task === null && (
        <div class="row-verbs">
          {isDropped ? (
            <Verb id={`${id}-undo`} label="Undo" name={`drop ${name}`} act={undoDrop} />
          ) : status === 'dropped' ? (
            <Verb
              id={`${id}-plan`}
              label="Plan it again"
              name={name}
              act={() => editor.change(initiative, { status: 'planned' }, done)}
            />
          ) : (
            <>
              {status !== 'done' && (
                <Verb id={`${id}-done`} label="Done" name={name} act={() => start(initiative, 'done')} />
              )}
              <Verb id={`${id}-change`} label="Change" name={name} act={() => start(initiative, 'change')} />
              <Verb id={`${id}-move`} label="Move" name={name} act={() => start(initiative, 'move')} />
              <Verb id={`${id}-drop`} label="Drop" name={name} act={() => drop(initiative)} />
            </>
          )}
        </div>
      )}
      {task === 'move' && (
        <div class="move" inert={editor.isBusy}>
          <div class="with-verb">
            <p class="quiet-text">Move to:</p>
            <button type="button" class="quiet" onClick={() => close(`${id}-move`)}>
              Cancel
            </button>
          </div>
          <MonthStrip
            months={months}
            label={`Move ${name} to`}
            verbOf={() => 'Move here'}
            choose={(to) => {
              if (to.month === thisMonth) done();
              else editor.change(initiative, { month: formatMonth(to.month) }, done);
            }}
            focused={thisMonth ?? months[0]?.month ?? 0}
            leave={() => close(`${id}-move`)}
          />
          {note}
        </div>
      )}
      {task === 'done' && (
        <DoneForm
          initiative={initiative}
          isBusy={editor.isBusy}
          problem={editor.problem}
          note={note}
          save={(created) =>
            editor.change(
              initiative,
              created === initiative.created.shown ? { status: 'done' } : { status: 'done', created },
              () => close(id),
            )
          }
          cancel={() => close(`${id}-done`)}
        />
      )}
      {task === 'change' && (
        <InitiativeForm
          title={`Change ${name}`}
          months={months}
          month={month}
          initiative={initiative}
          owner={initiative.owner}
          isBusy={editor.isBusy}
          problem={editor.problem}
          note={note}
          save={(typed) => {
            const change = changeOf(initiative, typed);
            if (Object.keys(change).length === 0) done();
            else editor.change(initiative, change, done);
          }}
          cancel={() => close(`${id}-change`)}
        />
      )}
    </li>
  );
}

interface VerbProps {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly act: () => void;
}

function Verb({ id, label, name, act }: VerbProps) {
  return (
    <button type="button" class="quiet" id={id} aria-label={`${label}: ${name}`} onClick={act}>
      {label}
    </button>
  );
}

export function idOfInitiative({ row }: Pick<PlannedInitiative, 'row'>): string {
  return `initiative-${row}`;
}

function detailsOf(initiative: PlannedInitiative, showsMonth: boolean): readonly string[] {
  const { month, kind, owner, expected, budget, paidBy, created, note } = initiative;
  const at = monthOfText(month);
  return [
    showsMonth && at !== undefined ? longMonth(at) : '',
    kind,
    owner,
    moneyOf(expected, (amount) => `${amount} expected`),
    moneyOf(created, (amount) => `${amount} created`),
    moneyOf(budget, (amount) => `costs ${amount}${paidBy ? `, paid by: ${paidBy}` : ''}`),
    note,
  ].filter((part) => part !== '');
}

function moneyOf({ amount }: PlanAmount, words: (amount: string) => string): string {
  return amount === null || amount === UNKNOWN ? '' : words(shortMoney(amount));
}
