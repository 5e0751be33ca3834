import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewForm } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { figuresWithShare } from '../kit/figure-words.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import { StandingChip } from '../kit/standing-chip.tsx';
import { saving } from '../kit/tasks.ts';
import { allIds } from './form-sections.ts';
import { wordsOfMoment } from './moment-words.ts';
import { answeredCount } from './review-state.ts';
import type { Kept } from './use-draft-keeper.ts';
import type { ReviewEditor } from './use-review-editor.ts';

interface Props {
  readonly editor: ReviewEditor;
  readonly form: ReviewForm;
  readonly reopen: () => void;
  readonly backToList: () => void;
}

/** Saving, always in view; what it has to ask stands right above the button. */
export function SaveBar({ editor, form, reopen, backToList }: Props) {
  const { state, step, kept, basis, save } = editor;
  const answered = answeredCount(allIds, state.choices);
  const isSaving = step.kind === 'saving';
  return (
    <section class="save-bar" aria-label="Save">
      {kept !== null && 'failed' in kept && step.kind === 'ready' && (
        <p class="quiet-text">Your answers are only in this sidebar so far: {kept.failed}</p>
      )}
      <SaveQuestion editor={editor} form={form} reopen={reopen} backToList={backToList} />
      <div class="save-row">
        <button type="button" class="primary" id="save" aria-disabled={isSaving} onClick={() => save()}>
          {isSaving ? 'Saving…' : basis.corrects === null ? 'Save review' : 'Save correction'}
        </button>
        <p>
          <span>
            {answered} of {allIds.length}
          </span>
          <small>{wordsOfKept(kept, state.isChanged)}</small>
        </p>
      </div>
    </section>
  );
}

function wordsOfKept(kept: Kept, isChanged: boolean): string {
  if (!isChanged) return 'answered';
  if (kept === null) return 'not saved';
  return 'failed' in kept ? 'not kept yet' : `draft kept ${wordsOfMoment(kept.at)}`;
}

function SaveQuestion({ editor, form, reopen, backToList }: Props) {
  const { step, save, setStep, changeBasis, assessed } = editor;
  const { thresholds } = form.rules;
  switch (step.kind) {
    case 'ready':
    case 'saving':
      return null;
    case 'no name':
      return (
        <Ask
          isAtField
          title="Who reviews?"
          text="Enter your name under “Reviewer”: the log says who answered."
        />
      );
    case 'no day':
      return <Ask isAtField title="Which day?" text="Enter the date of the review under “Reviewer”." />;
    case 'confirm lower':
      return (
        <Ask title={`Lower ${step.from} to ${step.to}?`} text="The log shows both, whichever you choose.">
          <button type="button" class="primary" onClick={() => save('confirmed')}>
            Lower it
          </button>
          <button type="button" onClick={() => save('proposed')}>
            Keep {step.from} for now
          </button>
        </Ask>
      );
    case 'figures changed':
      return (
        <Ask
          title="Their figures changed meanwhile."
          text="Nothing is saved yet, and your answers stay here. See what today’s figures come to, then save."
        >
          <dl class="both">
            <dt>You saw</dt>
            <dd>{figuresWithShare(step.shown, thresholds)}</dd>
            <dt>Today</dt>
            <dd>{figuresWithShare(step.now, thresholds)}</dd>
          </dl>
          <button
            type="button"
            class="primary"
            onClick={() => {
              changeBasis({ figures: step.now, figuresFault: null });
              announce('The verdict now uses today’s figures.');
              document.getElementById('save')?.focus();
            }}
          >
            Use today’s figures
          </button>
        </Ask>
      );
    case 'reviewed meanwhile':
      return (
        <Ask
          title={`${step.review.reviewer || 'Someone'} reviewed it meanwhile.`}
          text={`Saved ${wordsOfMoment(step.review.savedAt)}. Yours is not saved yet, and your answers stay here.`}
        >
          <dl class="both">
            <dt>Theirs</dt>
            <dd>
              <StandingChip standing={step.review.found} />
            </dd>
            <dt>Yours</dt>
            <dd>{assessed.assessment && <StandingChip standing={assessed.assessment.standing} />}</dd>
          </dl>
          <button type="button" class="primary" onClick={reopen}>
            Open again with my answers
          </button>
        </Ask>
      );
    case 'problem':
      return (
        <ProblemNote
          problem={step.problem}
          task={saving}
          tryAgain={() => {
            setStep({ kind: 'ready' });
            void save();
          }}
          backToList={backToList}
        />
      );
  }
}

interface AskProps {
  readonly title: string;
  readonly text: string;
  /** The keyboard goes to the field that it is about instead. */
  readonly isAtField?: true;
  readonly children?: preact.ComponentChildren;
}

/** A question right where it arises; the keyboard goes to it. */
function Ask({ title, text, isAtField, children }: AskProps) {
  const note = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!isAtField) note.current?.focus();
  }, [title, isAtField]);
  return (
    <section class="note" id="save-question" ref={note} tabIndex={-1} aria-label={title}>
      <p>
        <b>{title}</b> <span>{text}</span>
      </p>
      {children && <div class="verbs">{children}</div>}
    </section>
  );
}
