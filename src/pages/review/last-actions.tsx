import { useState } from 'preact/hooks';
import type { OpenAction } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { wordsOfProblem } from '../kit/problem-words.ts';
import { asProblem, server } from '../kit/server.ts';
import { changingAction } from '../kit/tasks.ts';

interface Props {
  readonly resellerId: string;
  readonly actions: readonly OpenAction[];
  readonly done: ReadonlySet<string>;
  readonly setDone: (done: ReadonlySet<string>) => void;
}

/** The actions that are open from last time. A tick counts at once, and taking it away undoes it. */
export function LastActions({ resellerId, actions, done, setDone }: Props) {
  const [failure, setFailure] = useState<string>();
  const tick = async (action: OpenAction, isDone: boolean) => {
    const key = keyOf(action);
    setDone(withMember(done, key, isDone));
    setFailure(undefined);
    try {
      const { actionId, row, action: words } = action;
      const status = isDone ? 'done' : 'open';
      await server.setActionStatus({ resellerId, actionId, row, action: words, status });
      announce(isDone ? `Done: ${action.action}` : `Open again: ${action.action}`);
    } catch (caught) {
      const { title, text } = wordsOfProblem(asProblem(caught), changingAction);
      setDone(withMember(done, key, !isDone));
      setFailure(`${title}. ${text}`);
      announce(`${title}. ${text}`);
    }
  };
  return (
    <>
      <ul class="ticks">
        {actions.map((action) => (
          <li key={keyOf(action)}>
            <label>
              <input
                type="checkbox"
                checked={done.has(keyOf(action))}
                onChange={(event) => tick(action, event.currentTarget.checked)}
              />
              <span>
                {action.action}
                <small>
                  {[action.owner, action.due && `until ${action.due}`].filter(Boolean).join(' · ')}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {failure && <p class="fault">{failure}</p>}
    </>
  );
}

/** Tells one open action from the others; those that a person typed have no id. */
export function keyOf({ actionId, row }: OpenAction): string {
  return actionId || `row ${row}`;
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
