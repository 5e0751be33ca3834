import { useState } from 'preact/hooks';
import type { PlannedInitiative } from '../../requests/contract.ts';
import type { ServerProblem } from '../kit/server.ts';
import { useFocus } from '../kit/use-focus.ts';

interface Props {
  readonly initiative: PlannedInitiative;
  readonly isBusy: boolean;
  readonly problem: ServerProblem | null;
  readonly note: preact.JSX.Element | null;
  readonly save: (created: string) => void;
  readonly cancel: () => void;
}

/** Marks an initiative as done, with the pipeline that came out of it. */
export function DoneForm({ initiative, isBusy, problem, note, save, cancel }: Props) {
  const [created, setCreated] = useState(initiative.created.shown);
  const field = useFocus<HTMLInputElement>();
  const isBad = problem?.kind === 'bad figures';
  return (
    <form
      class="plan-form"
      aria-label={`Done: ${initiative.initiative}`}
      inert={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        save(created);
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <div class="fields">
        <label class="wide">
          Pipeline created, if you know it
          <input
            ref={field}
            type="text"
            inputMode="decimal"
            maxLength={60}
            value={created}
            aria-invalid={isBad}
            onInput={(event) => setCreated(event.currentTarget.value)}
          />
        </label>
      </div>
      {isBad && (
        <p class="fault" role="alert">
          {problem.message}
        </p>
      )}
      {note}
      <div class="verbs">
        <button type="submit" class="primary">
          {isBusy ? 'Saving…' : 'Mark as done'}
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
