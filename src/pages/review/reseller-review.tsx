import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { ResellerItem, ReviewForm, SavedReview } from '../../requests/contract.ts';
import { nextDue } from '../kit/next-due.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { server } from '../kit/server.ts';
import { openingPage } from '../kit/tasks.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { isSaved } from './draft.ts';
import { ReviewEditorView } from './review-editor-view.tsx';
import { SavedView } from './saved-view.tsx';
import { Skeleton } from './skeleton.tsx';

interface Props {
  readonly reseller: ResellerItem;
  readonly resellers: readonly ResellerItem[];
  readonly today: Day;
  readonly reviewer: string;
  readonly onSaved: (saved: SavedReview, reviewer: string) => void;
  readonly choose: (reseller: ResellerItem) => void;
  readonly backToList: () => void;
}

/** One reseller from opening to the saved verdict. */
export function ResellerReview({ reseller, resellers, today, reviewer, onSaved, choose, backToList }: Props) {
  const { id, row } = reseller;
  const [loaded, reload] = useLoaded<ReviewForm>(() => server.openReview({ resellerId: id, row }));
  const [reopened, setReopened] = useState<ReviewForm>();
  const [saved, setSaved] = useState<SavedReview>();
  const form = reopened ?? (loaded.kind === 'loaded' ? loaded.value : undefined);
  useEffect(() => {
    // What is in the log needs no draft; should this fail, the next opening does it.
    if (form && isSaved(form)) server.dropDraft({ resellerId: id }).catch(() => undefined);
  }, [form, id]);

  if (loaded.kind === 'problem') {
    return (
      <ProblemNote problem={loaded.problem} task={openingPage} tryAgain={reload} backToList={backToList} />
    );
  }
  if (form === undefined) return <Skeleton />;
  if (saved) {
    return (
      <SavedView
        saved={saved}
        reseller={form.reseller}
        next={nextDue(resellers, id, today)}
        today={today}
        openNext={choose}
        backToList={backToList}
      />
    );
  }
  return (
    <ReviewEditorView
      form={form}
      setForm={setReopened}
      reviewer={reviewer}
      onSaved={(review, name) => {
        setSaved(review);
        onSaved(review, name);
        window.scrollTo(0, 0);
      }}
      backToList={backToList}
    />
  );
}
