import { useEffect } from 'preact/hooks';
import type { ReviewForm } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { figuresWithShare } from '../kit/figure-words.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import { useFocus } from '../kit/use-focus.ts';
import type { RestoredDraft } from './draft.ts';
import { wordsOfMoment } from './moment-words.ts';
import type { ReviewEditor } from './use-review-editor.ts';

interface Props {
  readonly editor: ReviewEditor;
  readonly form: ReviewForm;
}

/** What became of answers that were not saved: they are back, or gone for as long as nobody undoes it. */
export function DraftNotice({ editor, form }: Props) {
  const { notice, discard, undoDiscard } = editor;
  useEffect(() => {
    if (notice?.kind === 'restored') announce('Your unsaved answers are back.');
    if (notice?.kind === 'discarded') announce('Your answers are discarded.');
  }, [notice]);
  if (notice === null) return null;
  return (
    <div class="note">
      {notice.kind === 'restored' ? (
        <>
          <p class="with-verb">
            <span>Your unsaved answers of {wordsOfMoment(notice.draft.keptAt)} are back.</span>
            <button type="button" class="quiet" onClick={discard}>
              Discard
            </button>
          </p>
          <Differences draft={notice.draft} form={form} />
        </>
      ) : (
        <Discarded
          undo={() => {
            undoDiscard();
            document.getElementById('people-title')?.focus();
          }}
        />
      )}
    </div>
  );
}

function Discarded({ undo }: { readonly undo: () => void }) {
  const button = useFocus<HTMLButtonElement>();
  return (
    <p class="with-verb">
      <span>Your answers are discarded.</span>
      <button type="button" class="quiet" ref={button} onClick={undo}>
        Undo
      </button>
    </p>
  );
}

function Differences({ draft, form }: { readonly draft: RestoredDraft; readonly form: ReviewForm }) {
  const { figuresThen, reviewedSince } = draft;
  const { thresholds } = form.rules;
  return (
    <>
      {figuresThen && (
        <>
          <p>The figures changed since; the verdict uses today’s.</p>
          <dl class="both">
            <dt>Then</dt>
            <dd>{figuresWithShare(figuresThen, thresholds)}</dd>
            <dt>Today</dt>
            <dd>{figuresWithShare(form.figures, thresholds)}</dd>
          </dl>
        </>
      )}
      {reviewedSince && (
        <p>
          {reviewedSince.reviewer || 'Someone'} saved a review of {reviewedSince.day} since:{' '}
          <StandingChip standing={reviewedSince.found} />. Its answers are marked as those of last time.
        </p>
      )}
    </>
  );
}
