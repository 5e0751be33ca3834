import { useEffect, useState } from 'preact/hooks';
import type { LoggedReview, ReviewForm, SavedReview } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { Disclosure } from '../kit/disclosure.tsx';
import { ProblemNote } from '../kit/problem-note.tsx';
import { asProblem, type ServerProblem, server } from '../kit/server.ts';
import { openingPage } from '../kit/tasks.ts';
import { CorrectionNote } from './correction-note.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { FiguresRow } from './figures-row.tsx';
import { allIds, formSections } from './form-sections.ts';
import { History } from './history.tsx';
import { keyOf, LastActions } from './last-actions.tsx';
import { LoggedReviewView } from './logged-review-view.tsx';
import { QuestionSections } from './question-sections.tsx';
import { basisOf } from './review-basis.ts';
import { answeredCount, choicesOf } from './review-state.ts';
import { ReviewerFields } from './reviewer-fields.tsx';
import { SaveBar } from './save-bar.tsx';
import { useReviewEditor } from './use-review-editor.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly form: ReviewForm;
  readonly setForm: (form: ReviewForm) => void;
  readonly reviewer: string;
  readonly onSaved: (saved: SavedReview, reviewer: string) => void;
  readonly backToList: () => void;
}

type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'review'; readonly review: LoggedReview }
  | { readonly kind: 'problem'; readonly problem: ServerProblem; readonly reviewId: string };

/** The form of one reseller, with its history beside it. */
export function ReviewEditorView({ form, setForm, reviewer, onSaved, backToList }: Props) {
  const editor = useReviewEditor({ form, reviewer, onSaved });
  const { state, basis, assessed, act, step, epoch } = editor;
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([firstOpenSection(state.choices)]));
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState<Reading | null>(null);
  const { reseller, trail, openActions } = form;

  useEffect(() => {
    if (epoch > 0) setOpened((now) => new Set(now).add(firstOpenSection(state.choices)));
  }, [epoch]);
  useEffect(() => {
    if (step.kind === 'no name' || step.kind === 'no day') setOpened((now) => new Set(now).add('reviewer'));
  }, [step]);
  const toggled = (name: string) => () => {
    const next = new Set(opened);
    if (!next.delete(name)) next.add(name);
    setOpened(next);
  };
  const read = async (reviewId: string) => {
    setReading({ kind: 'loading' });
    try {
      const review = await server.openLoggedReview({ resellerId: reseller.id, reviewId });
      setReading({ kind: 'review', review });
    } catch (caught) {
      setReading({ kind: 'problem', problem: asProblem(caught), reviewId });
    }
  };
  const reopen = async () => {
    try {
      const next = await server.openReview({ resellerId: reseller.id, row: reseller.row });
      const { key, latestId, corrects: _none, ...rest } = basisOf(next);
      setForm(next);
      editor.changeBasis(basis.corrects === null ? { key, latestId, ...rest } : { key, latestId });
      announce('Opened again with your answers.');
    } catch (caught) {
      editor.setStep({ kind: 'problem', problem: asProblem(caught) });
    }
  };

  if (reading?.kind === 'review') {
    return (
      <LoggedReviewView
        review={reading.review}
        thresholds={form.rules.thresholds}
        hindrance={
          state.isChanged
            ? 'You have unsaved answers. Save or discard them first; a correction takes the place of the form.'
            : null
        }
        correct={() => {
          setReading(null);
          editor.correct(reading.review);
          announce(`Correcting the review of ${reading.review.day}.`);
          window.scrollTo(0, 0);
        }}
        close={() => {
          setReading(null);
          queueMicrotask(() => document.getElementById(`open-${reading.review.reviewId}`)?.focus());
        }}
      />
    );
  }
  const open = openActions.filter((action) => !done.has(keyOf(action))).length;
  return (
    <>
      <FiguresRow form={form} basis={basis} assessed={assessed} />
      {assessed.assessment ? (
        <Verdict
          assessment={assessed.assessment}
          before={basis.before}
          answered={answeredCount(allIds, state.choices)}
        />
      ) : (
        <p class="fault">
          Resellers, row {reseller.row}: {assessed.fault}
        </p>
      )}
      <div class="form" inert={step.kind === 'saving'}>
        {form.completed !== null && <p class="note">{form.completed}</p>}
        {basis.corrects !== null && (
          <CorrectionNote
            day={basis.last?.day ?? state.day}
            newer={form.latest !== null && form.latest.reviewId !== basis.corrects ? form.latest.day : null}
            stop={editor.discard}
          />
        )}
        <DraftNotice editor={editor} form={form} />
        {openActions.length > 0 && (
          <Disclosure
            id="last-actions"
            title="From last time"
            aside={`${open} open`}
            isOpen={opened.has('actions')}
            toggle={toggled('actions')}
          >
            <LastActions resellerId={reseller.id} actions={openActions} done={done} setDone={setDone} />
          </Disclosure>
        )}
        <QuestionSections
          editor={editor}
          last={basis.last === null ? {} : choicesOf(basis.last)}
          opened={opened}
          setOpened={setOpened}
        />
        <Disclosure
          id="reviewer"
          title="Reviewer"
          aside={`${state.reviewer || 'no name yet'} · ${state.day}`}
          isOpen={opened.has('reviewer')}
          toggle={toggled('reviewer')}
        >
          <ReviewerFields
            reviewer={state.reviewer}
            day={state.day}
            today={form.today}
            isDayKept={basis.corrects !== null}
            step={step}
            setReviewer={(name) => act({ type: 'reviewer', name })}
            setDay={(day) => act({ type: 'day', day })}
          />
        </Disclosure>
        {trail.length > 0 && (
          <Disclosure
            id="history"
            title="History"
            aside={trail.length === 1 ? '1 review' : `${trail.length} reviews`}
            isOpen={opened.has('history')}
            toggle={toggled('history')}
          >
            <History trail={trail} thresholds={form.rules.thresholds} open={read} />
            {reading?.kind === 'loading' && <p class="quiet-text">Opening…</p>}
            {reading?.kind === 'problem' && (
              <ProblemNote
                problem={reading.problem}
                task={openingPage}
                tryAgain={() => read(reading.reviewId)}
              />
            )}
          </Disclosure>
        )}
      </div>
      <SaveBar editor={editor} form={form} reopen={reopen} backToList={backToList} />
    </>
  );
}

function firstOpenSection(choices: Parameters<typeof answeredCount>[1]): string {
  const open = formSections.find(
    ({ fields }) =>
      answeredCount(
        fields.map(({ id }) => id),
        choices,
      ) < fields.length,
  );
  return (open ?? formSections[0])?.title ?? '';
}
