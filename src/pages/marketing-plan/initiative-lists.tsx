import { useState } from 'preact/hooks';
import type { Month } from '../../core/month.ts';
import type { PlannedInitiative } from '../../requests/contract.ts';
import { Disclosure } from '../kit/disclosure.tsx';
import { InitiativeItem, type Task } from './initiative-item.tsx';
import { longMonth } from './month-words.ts';
import type { PlanGroups } from './plan-groups.ts';
import type { PlanEditor } from './use-plan.ts';

interface Props {
  readonly groups: PlanGroups;
  readonly editor: PlanEditor;
  readonly note: preact.JSX.Element | null;
  readonly task: { readonly row: number; readonly task: Task } | null;
  readonly start: (initiative: PlannedInitiative, task: Task) => void;
  readonly close: (focus?: string) => void;
  readonly drop: (initiative: PlannedInitiative) => void;
  /** The row that was dropped just now. */
  readonly dropped: number | null;
  readonly undoDrop: () => void;
  readonly addTo: (month: Month, from: string) => void;
}

/** All initiatives: first those that want attention, then month by month, then what is over. */
export function InitiativeLists(props: Props) {
  const { groups, addTo, dropped: justDropped, ...rest } = props;
  const { withoutMonth, late, coming, later, earlier, dropped } = groups;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const items = (initiatives: readonly PlannedInitiative[], showsMonth: boolean) => (
    <ul class="initiatives">
      {initiatives.map((initiative) => (
        <InitiativeItem
          key={initiative.row}
          {...rest}
          initiative={initiative}
          isDropped={initiative.row === justDropped}
          months={coming}
          showsMonth={showsMonth}
        />
      ))}
    </ul>
  );
  const folded = (id: string, title: string, initiatives: readonly PlannedInitiative[]) =>
    initiatives.length > 0 && (
      <Disclosure
        id={id}
        title={title}
        aside={String(initiatives.length)}
        isOpen={opened.has(id)}
        toggle={() => setOpened(toggled(opened, id))}
      >
        {items(initiatives, true)}
      </Disclosure>
    );
  return (
    <>
      {withoutMonth.length > 0 && (
        <section aria-labelledby="without-month">
          <h2 id="without-month">Without a month that can be read</h2>
          {items(withoutMonth, false)}
        </section>
      )}
      {late.length > 0 && (
        <section aria-labelledby="late">
          <h2 id="late">Late</h2>
          {items(late, true)}
        </section>
      )}
      {coming
        .filter(({ initiatives }) => initiatives.length > 0)
        .map(({ month, initiatives }) => (
          <section key={month} aria-labelledby={`month-${month}`}>
            <div class="with-verb month-head">
              <h2 id={`month-${month}`}>{longMonth(month)}</h2>
              <button
                type="button"
                class="quiet"
                id={`add-${month}`}
                aria-label={`Add to ${longMonth(month)}`}
                onClick={() => addTo(month, `add-${month}`)}
              >
                + Add
              </button>
            </div>
            {items(initiatives, false)}
          </section>
        ))}
      {folded('later', 'Later than 12 months', later)}
      {folded('earlier', 'Done earlier', earlier)}
      {folded('dropped', 'Dropped', dropped)}
    </>
  );
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
