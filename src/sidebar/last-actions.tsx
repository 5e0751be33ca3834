import { useState } from 'preact/hooks';
import type { OpenAction } from '../requests/contract.ts';
import { announce } from './announce.ts';
import { wordsOfProblem } from './problem-words.ts';
import { asProblem, server } from './server.ts';

interface Props {
  readonly actions: readonly OpenAction[];
  readonly done: ReadonlySet<string>;
  readonly setDone: (done: ReadonlySet<string>) => void;
}

/** The actions that are open from last time. A tick counts at once, and taking it away undoes it. */
export function LastActions({ actions, done, setDone }: Props) {
  const [failure, setFailure] = useState<string>();
  const tick = async (action: OpenAction, isDone: boolean) => {
    const { actionId } = action;
    setDone(withMember(done, actionId, isDone));
    setFailure(undefined);
    try {
      await server.setActionStatus({ actionId, status: isDone ? 'done' : 'open' });
      announce(isDone ? `Done: ${action.action}` : `Open again: ${action.action}`);
    } catch (caught) {
      const { title, text } = wordsOfProblem(asProblem(caught), 'change an action');
      setDone(withMember(done, actionId, !isDone));
      setFailure(`${title}. ${text}`);
      announce(`${title}. ${text}`);
    }
  };
  return (
    <>
      <ul class="ticks">
        {actions.map((action) => (
          <li key={action.actionId}>
            <label>
              <input
                type="checkbox"
                checked={done.has(action.actionId)}
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

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
