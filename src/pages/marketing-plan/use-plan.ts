import { useRef, useState } from 'preact/hooks';
import type {
  InitiativeChange,
  MarketingPlan,
  NewInitiative,
  PlannedInitiative,
} from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { asProblem, type ServerProblem, server } from '../kit/server.ts';

export interface PlanEditor {
  readonly plan: MarketingPlan;
  readonly isBusy: boolean;
  /** Why the last change was not made; null where it was. */
  readonly problem: ServerProblem | null;
  readonly clearProblem: () => void;
  /** Sends the last change again as it was, under the same key: what was done before its answer was lost is done once. */
  readonly tryAgain: () => void;
  readonly add: (
    initiatives: readonly NewInitiative[],
    then: (added: readonly PlannedInitiative[]) => void,
  ) => void;
  readonly change: (initiative: PlannedInitiative, change: InitiativeChange, then: () => void) => void;
}

/** The plan as it is shown, and its changes: one at a time, each answered with the plan as it is then. */
export function usePlan(opened: MarketingPlan): PlanEditor {
  const [plan, setPlan] = useState(opened);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ServerProblem | null>(null);
  const last = useRef<() => void>(() => undefined);
  const isSending = useRef(false);

  const send = async (act: () => Promise<MarketingPlan>, then: (plan: MarketingPlan) => void) => {
    if (isSending.current) return;
    last.current = () => void send(act, then);
    isSending.current = true;
    setIsBusy(true);
    setProblem(null);
    try {
      const next = await act();
      setPlan(next);
      then(next);
    } catch (caught) {
      setProblem(asProblem(caught));
    } finally {
      isSending.current = false;
      setIsBusy(false);
    }
  };
  const { key, reseller } = plan;
  const whose = { key, resellerId: reseller.id, row: reseller.row };

  return {
    plan,
    isBusy,
    problem,
    clearProblem: () => setProblem(null),
    tryAgain: () => last.current(),
    add: (initiatives, then) =>
      void send(
        () => server.addInitiatives({ ...whose, initiatives }),
        (next) => {
          announce(`Added. ${next.summary.monthsCovered} of 12 months have an initiative.`);
          then(next.initiatives.filter(({ initiativeId }) => initiativeId.startsWith(`${key}/`)));
        },
      ),
    change: ({ row, initiativeId, mark, initiative }, change, then) =>
      void send(
        () => server.changeInitiative({ ...whose, shown: { row, initiativeId, mark }, change }),
        (next) => {
          announce(
            `${wordsOfChange(change)}: ${initiative}. ${next.summary.monthsCovered} of 12 months have an initiative.`,
          );
          then();
        },
      ),
  };
}

function wordsOfChange({ status, month, ...others }: InitiativeChange): string {
  if (status === 'dropped') return 'Dropped';
  if (status === 'done') return 'Done';
  return month !== undefined && Object.keys(others).length === 0 ? 'Moved' : 'Changed';
}
