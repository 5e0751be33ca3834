import { useId, useRef, useState } from 'preact/hooks';
import type { NewAction, ProposedAction } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { asProblem, type ServerProblem, server } from '../kit/server.ts';
import { Sign } from '../kit/sign.tsx';
import { addingActions } from '../kit/tasks.ts';

interface Props {
  readonly actions: readonly ProposedAction[];
  readonly reviewId: string;
  readonly resellerId: string;
  /** Who looks after the reseller: does it, unless another name is entered. */
  readonly owner: string;
  readonly onAdded: () => void;
}

interface Row extends NewAction {
  readonly reason: string;
  readonly isTicked: boolean;
}

/** The actions that the review proposes, to tick, edit and add in one go. */
export function ProposedActions({ actions, reviewId, resellerId, owner, onAdded }: Props) {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    actions.map((action) => ({ ...action, owner, isTicked: true })),
  );
  const [problem, setProblem] = useState<ServerProblem>();
  const [progress, setProgress] = useState<'choosing' | 'adding' | number>('choosing');
  const isAdding = useRef(false);
  const ticked = rows.filter((row) => row.isTicked && row.action.trim() !== '');

  const change = (index: number, part: Partial<Row>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const add = async () => {
    if (isAdding.current || ticked.length === 0) return;
    isAdding.current = true;
    setProgress('adding');
    setProblem(undefined);
    try {
      const added = ticked.map(({ action, owner: by, due }) => ({
        action: action.trim(),
        owner: by.trim(),
        due,
      }));
      await server.addActions({ reviewId, resellerId, actions: added });
      setProgress(added.length);
      announce(`${counted(added.length)} added.`);
      onAdded();
    } catch (caught) {
      setProgress('choosing');
      setProblem(asProblem(caught));
    } finally {
      isAdding.current = false;
    }
  };

  if (typeof progress === 'number') {
    return (
      <p class="saved-line added">
        <Sign sign="yes" /> {counted(progress)} added to the Actions tab.
      </p>
    );
  }
  return (
    <section class="proposed" aria-labelledby="proposed-title">
      <h3 id="proposed-title">What to agree on</h3>
      <ul class="ticks">
        {rows.map((row, index) => (
          <ActionRow key={actions[index]?.action} row={row} change={(part) => change(index, part)} />
        ))}
      </ul>
      {problem && <ProblemNote problem={problem} task={addingActions} tryAgain={add} />}
      <button
        type="button"
        class="primary"
        aria-disabled={ticked.length === 0 || progress === 'adding'}
        onClick={add}
      >
        {progress === 'adding'
          ? 'Adding…'
          : ticked.length === 0
            ? 'Tick what to add'
            : `Add ${counted(ticked.length)}`}
      </button>
    </section>
  );
}

function ActionRow({ row, change }: { readonly row: Row; readonly change: (part: Partial<Row>) => void }) {
  const id = useId();
  return (
    <li>
      <div class="tick">
        <input
          type="checkbox"
          checked={row.isTicked}
          aria-label={`Add: ${row.action}`}
          aria-describedby={id}
          onChange={(event) => change({ isTicked: event.currentTarget.checked })}
        />
        <textarea
          rows={2}
          value={row.action}
          maxLength={280}
          aria-label="Action"
          onInput={(event) => change({ action: event.currentTarget.value })}
        />
      </div>
      <small id={id}>{row.reason}</small>
      <div class="by-when">
        <input
          type="text"
          value={row.owner}
          maxLength={100}
          placeholder="Owner"
          aria-label={`Owner of: ${row.action}`}
          onInput={(event) => change({ owner: event.currentTarget.value })}
        />
        <input
          type="date"
          value={row.due}
          aria-label={`Due date of: ${row.action}`}
          onInput={(event) => change({ due: event.currentTarget.value })}
        />
      </div>
    </li>
  );
}

function counted(count: number): string {
  return count === 1 ? '1 action' : `${count} actions`;
}
