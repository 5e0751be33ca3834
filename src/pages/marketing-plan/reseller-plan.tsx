import type { MarketingPlan, ResellerItem } from '../../requests/contract.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { server } from '../kit/server.ts';
import { openingPage } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { PlanEditorView } from './plan-editor-view.tsx';
import { PlanSkeleton } from './plan-skeleton.tsx';

interface Props {
  readonly reseller: ResellerItem;
  readonly backToList: () => void;
}

/** One reseller’s plan from opening on. */
export function ResellerPlan({ reseller: { id, row }, backToList }: Props) {
  const [loaded, reload] = useLoaded<MarketingPlan>(() => server.openPlan({ resellerId: id, row }));
  if (loaded.kind === 'problem')
    return (
      <ProblemNote problem={loaded.problem} task={openingPage} tryAgain={reload} backToList={backToList} />
    );
  if (loaded.kind === 'loading') return <PlanSkeleton />;
  return <PlanEditorView opened={loaded.value} reopen={reload} />;
}
