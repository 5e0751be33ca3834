import type { ActionState } from '../../core/agreed-actions.ts';
import { Sign } from '../kit/sign.tsx';
import { DueSign } from './due-sign.tsx';
import { wordsOfDay } from './words.ts';

interface Action {
  readonly key?: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly state: ActionState;
}

interface Props<Each extends Action> {
  readonly actions: readonly Each[];
  /** A tick box before each, for the screen alone. */
  readonly tick?: (action: Each) => preact.ComponentChildren;
}

/** What was agreed, with what became of it as sign and word. */
export function AgreedList<Each extends Action>({ actions, tick }: Props<Each>) {
  return (
    <ul class="agreed">
      {actions.map((action, index) => (
        <li key={action.key ?? index} data-state={action.state}>
          {tick?.(action)}
          <b class="state">
            <StateSign state={action.state} />
            {action.state}
          </b>
          <p>
            <bdi class="what">{action.action}</bdi>{' '}
            <small>
              {action.owner && <bdi>{action.owner}</bdi>}
              {action.owner && action.due && ', '}
              {action.due && `until ${wordsOfDay(action.due)}`}
            </small>
          </p>
        </li>
      ))}
    </ul>
  );
}

function StateSign({ state }: { readonly state: ActionState }) {
  if (state === 'done') return <Sign sign="yes" />;
  if (state === 'dropped') return <Sign sign="no" />;
  if (state === 'open') return <DueSign />;
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 2v8M8 12.6v1.6" />
    </svg>
  );
}
