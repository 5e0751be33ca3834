import { useState } from 'preact/hooks';
import { formatMonth, type Month } from '../../core/month.ts';
import type { PlanTemplateId } from '../../core/plan-templates.ts';
import type { MarketingPlan, PlannedInitiative } from '../../requests/contract.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { changingPlan } from '../kit/tasks.ts';
import { focusSoon } from './focus-soon.ts';
import { InitiativeForm } from './initiative-form.tsx';
import { idOfInitiative, type Task } from './initiative-item.tsx';
import { InitiativeLists } from './initiative-lists.tsx';
import { MonthStrip } from './month-strip.tsx';
import { longMonth } from './month-words.ts';
import { PlanFigures, PlanMonths } from './plan-figures.tsx';
import { groupsOf, type PlanMonth } from './plan-groups.ts';
import { TemplateForm } from './template-form.tsx';
import { newOf } from './typed-initiative.ts';
import { usePlan } from './use-plan.ts';

interface Props {
  readonly opened: MarketingPlan;
  readonly reopen: () => void;
}

/** What is open: at most one thing, so that there is one place to look at. */
type Open =
  | { readonly kind: 'add'; readonly month: Month; readonly from: string }
  | { readonly kind: 'template'; readonly id: PlanTemplateId; readonly from: string }
  | { readonly kind: 'task'; readonly row: number; readonly task: Task }
  | null;

/** The plan of one reseller: the strip, what it comes to, and its initiatives. */
export function PlanEditorView({ opened, reopen }: Props) {
  const editor = usePlan(opened);
  const { plan, problem, isBusy } = editor;
  const [open, setOpen] = useState<Open>(null);
  const [dropped, setDropped] = useState<PlannedInitiative | null>(null);
  const groups = groupsOf(plan);

  const start = (next: Open) => {
    if (isBusy) return;
    editor.clearProblem();
    setDropped(null);
    setOpen(next);
  };
  const close = (focus?: string) => {
    editor.clearProblem();
    setOpen(null);
    if (focus) focusSoon(focus);
  };
  const startAdding = (month: Month, from: string) => start({ kind: 'add', month, from });
  const chooseMonth = ({ month, initiatives }: PlanMonth) => {
    const [first] = initiatives;
    if (first) document.getElementById(idOfInitiative(first))?.focus();
    else startAdding(month, '');
  };
  const drop = (initiative: PlannedInitiative) => {
    if (isBusy) return;
    setOpen(null);
    editor.change(initiative, { status: 'dropped' }, () => {
      setDropped(initiative);
      focusSoon(`${idOfInitiative(initiative)}-undo`);
    });
  };
  const undoDrop = () => {
    const now = plan.initiatives.find(({ row }) => row === dropped?.row);
    if (!now || !dropped) return;
    editor.change(now, { status: dropped.status }, () => {
      setDropped(null);
      focusSoon(idOfInitiative(now));
    });
  };
  const firstEmpty = groups.coming.find(({ initiatives }) => initiatives.length === 0) ?? groups.coming[0];
  const isEmpty = plan.initiatives.length === 0;
  const note = problem && problem.kind !== 'bad figures' && (
    <ProblemNote
      problem={problem}
      task={changingPlan}
      tryAgain={problem.kind === 'row changed' ? reopen : editor.tryAgain}
      backToList={reopen}
    />
  );

  return (
    <div class="plan" aria-busy={isBusy}>
      <MonthStrip
        months={groups.coming}
        label="The next 12 months"
        verbOf={({ initiatives }) => (initiatives.length === 0 ? 'Add one' : 'Go to it')}
        choose={chooseMonth}
      />
      <PlanMonths plan={plan} />
      {open?.kind === 'add' && (
        <InitiativeForm
          key={open.month}
          title={`New initiative, ${longMonth(open.month)}`}
          months={groups.coming}
          month={formatMonth(open.month)}
          initiative={null}
          owner={plan.reseller.owner}
          isBusy={isBusy}
          problem={problem}
          note={note || null}
          save={(typed) =>
            editor.add([newOf(typed)], ([added]) => close(added ? idOfInitiative(added) : undefined))
          }
          cancel={() => close(open.from)}
        />
      )}
      {open?.kind === 'template' && (
        <TemplateForm
          key={open.id}
          id={open.id}
          months={groups.coming}
          owner={plan.reseller.owner}
          isBusy={isBusy}
          note={note || null}
          add={(initiatives) =>
            editor.add(initiatives, ([added]) => close(added ? idOfInitiative(added) : undefined))
          }
          cancel={() => close(open.from)}
        />
      )}
      {(open === null || open.kind === 'task') && (
        <div class={isEmpty ? 'verbs stacked begin' : 'verbs begin'}>
          {isEmpty && <h2>No initiatives yet</h2>}
          <button
            type="button"
            id="begin-add"
            class={isEmpty ? 'primary' : undefined}
            onClick={() => startAdding(firstEmpty?.month ?? 0, 'begin-add')}
          >
            Add an initiative
          </button>
          <button
            type="button"
            id="begin-quarter"
            class={isEmpty ? undefined : 'quiet'}
            onClick={() => start({ kind: 'template', id: 'quarter', from: 'begin-quarter' })}
          >
            {isEmpty ? 'Start from a quarter plan' : 'Quarter plan'}
          </button>
          <button
            type="button"
            id="begin-year"
            class={isEmpty ? undefined : 'quiet'}
            onClick={() => start({ kind: 'template', id: 'year', from: 'begin-year' })}
          >
            {isEmpty ? 'Start from a year plan' : 'Year plan'}
          </button>
        </div>
      )}
      {open === null && note}
      {plan.faults.map((fault) => (
        <p key={fault} class="fault">
          {fault}
        </p>
      ))}
      <PlanFigures plan={plan} />
      <InitiativeLists
        groups={groupsOf(withBefore(plan, dropped))}
        dropped={dropped?.row ?? null}
        undoDrop={undoDrop}
        editor={editor}
        note={note || null}
        task={open?.kind === 'task' ? open : null}
        start={({ row }, task) => start({ kind: 'task', row, task })}
        close={close}
        drop={drop}
        addTo={startAdding}
      />
    </div>
  );
}

/** The plan with an initiative as it was: what was dropped just now stays in its place, so that it can be undone there. */
function withBefore(plan: MarketingPlan, before: PlannedInitiative | null): MarketingPlan {
  if (before === null) return plan;
  return { ...plan, initiatives: plan.initiatives.map((each) => (each.row === before.row ? before : each)) };
}
