import { useState } from 'preact/hooks';
import { formatMonth, monthOfText } from '../../core/month.ts';
import { initiativesOfTemplate, type PlanTemplateId, planTemplates } from '../../core/plan-templates.ts';
import type { NewInitiative } from '../../requests/contract.ts';
import { useFocus } from '../kit/use-focus.ts';
import { longMonth } from './month-words.ts';
import type { PlanMonth } from './plan-groups.ts';
import { blankInitiative, newOf } from './typed-initiative.ts';

interface Props {
  readonly id: PlanTemplateId;
  readonly months: readonly PlanMonth[];
  readonly owner: string;
  readonly isBusy: boolean;
  readonly note: preact.JSX.Element | null;
  readonly add: (initiatives: readonly NewInitiative[]) => void;
  readonly cancel: () => void;
}

/** A template plan to look through before it is added: months that have an initiative already come unticked. */
export function TemplateForm({ id, months, owner, isBusy, note, add, cancel }: Props) {
  const heading = useFocus<HTMLHeadingElement>();
  const covered = new Set(
    months.filter(({ initiatives }) => initiatives.length > 0).map(({ month }) => formatMonth(month)),
  );
  const firstEmpty = months.find(({ initiatives }) => initiatives.length === 0) ?? months[0];
  const [from, setFrom] = useState(id === 'year' ? (months[0]?.month ?? 0) : (firstEmpty?.month ?? 0));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const proposed = initiativesOfTemplate(id, from);
  const isTicked = (month: string) => covered.has(month) === turned.has(month);
  const ticked = proposed.filter(({ month }) => isTicked(month));
  const title = planTemplates.find((template) => template.id === id)?.title ?? '';
  return (
    <form
      class="plan-form"
      aria-label={`${title} of initiatives`}
      inert={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (ticked.length === 0) return;
        add(
          ticked.map(({ month, initiative, kind }) => ({
            ...newOf(blankInitiative(month, owner)),
            initiative,
            kind,
          })),
        );
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title} of initiatives
      </h2>
      <div class="fields">
        <label class="wide">
          First month
          <select value={String(from)} onChange={(event) => setFrom(Number(event.currentTarget.value))}>
            {months.map(({ month }) => (
              <option key={month} value={String(month)}>
                {longMonth(month)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="ticks template">
        {proposed.map(({ month, initiative, kind }) => (
          <li key={month}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(month)}
                onChange={() => {
                  const next = new Set(turned);
                  if (!next.delete(month)) next.add(month);
                  setTurned(next);
                }}
              />
              <span>
                {initiative}
                <small>
                  {longMonth(monthOfText(month) ?? 0)} · {kind}
                  {covered.has(month) && ' · has an initiative already'}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {note}
      <div class="verbs">
        <button type="submit" class="primary" aria-disabled={ticked.length === 0}>
          {isBusy ? 'Adding…' : `Add ${ticked.length} ${ticked.length === 1 ? 'initiative' : 'initiatives'}`}
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
