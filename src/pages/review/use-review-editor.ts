import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { CHECKLIST_VERSION } from '../../core/checklist.ts';
import { isDay } from '../../core/day.ts';
import type { LoggedReview, ReviewForm, SavedReview, SaveReviewInput } from '../../requests/contract.ts';
import { asProblem, server } from '../kit/server.ts';
import { type Assessed, assessState } from './assess-state.ts';
import { draftOf, type RestoredDraft, restoredFrom } from './draft.ts';
import { basisOf, basisOfCorrection, type ReviewBasis } from './review-basis.ts';
import {
  contentOf,
  emptyReview,
  type ReviewAction,
  type ReviewState,
  reviewReducer,
  stateOf,
  withPlanMonths,
} from './review-state.ts';
import { asksBeforeSaving, type SaveStep, stepAfter } from './save-step.ts';
import { type Kept, useDraftKeeper } from './use-draft-keeper.ts';

/** What the form tells about its draft, above the questions. */
export type DraftNotice =
  | { readonly kind: 'restored'; readonly draft: RestoredDraft }
  | { readonly kind: 'discarded'; readonly state: ReviewState; readonly basis: ReviewBasis }
  | null;

export interface ReviewEditor {
  readonly state: ReviewState;
  readonly basis: ReviewBasis;
  readonly assessed: Assessed;
  readonly step: SaveStep;
  readonly kept: Kept;
  readonly notice: DraftNotice;
  /** Changes whenever the whole form is another one. */
  readonly epoch: number;
  readonly act: (action: ReviewAction) => void;
  readonly save: (lower?: 'confirmed' | 'proposed') => Promise<void>;
  readonly setStep: (step: SaveStep) => void;
  readonly changeBasis: (change: Partial<ReviewBasis>) => void;
  readonly correct: (review: LoggedReview) => void;
  readonly discard: () => Promise<void>;
  readonly undoDiscard: () => void;
}

interface Options {
  readonly form: ReviewForm;
  /** The name under which this person has reviewed since the page was opened; '' for none. */
  readonly reviewer: string;
  readonly onSaved: (saved: SavedReview, reviewer: string) => void;
}

/** The form of one reseller: its answers, what they come to, its draft and its saving. */
export function useReviewEditor({ form, reviewer, onSaved }: Options): ReviewEditor {
  const restored = useMemo(() => restoredFrom(form), []);
  const fresh = () => emptyReview(reviewer || form.reviewer || (form.latest?.reviewer ?? ''), form.today);
  const [entered, dispatch] = useReducer(reviewReducer, restored?.state ?? fresh());
  const [basis, setBasis] = useState(restored?.basis ?? basisOf(form));
  const state = useMemo(() => withPlanMonths(entered, basis.plan), [entered, basis.plan]);
  const [step, setStep] = useState<SaveStep>({ kind: 'ready' });
  const [notice, setNotice] = useState<DraftNotice>(restored ? { kind: 'restored', draft: restored } : null);
  const [epoch, setEpoch] = useState(0);
  const [keeper, kept] = useDraftKeeper(form.reseller.id, form.draft);
  const isSaving = useRef(false);
  const assessed = useMemo(() => assessState(state, basis, form.rules), [state, basis, form.rules]);

  const keep = (next: ReviewState, on: ReviewBasis) =>
    keeper.change(draftOf(next, on, new Date().toISOString()));

  const replace = (next: ReviewState, on: ReviewBasis) => {
    dispatch({ type: 'replace', state: next });
    setBasis(on);
    setStep({ kind: 'ready' });
    setEpoch((count) => count + 1);
  };

  const act = (action: ReviewAction) => {
    if (isSaving.current) return;
    const next = reviewReducer(state, action);
    if (next === state) return;
    dispatch(action);
    if (step.kind !== 'ready') setStep({ kind: 'ready' });
    if (notice?.kind === 'discarded') setNotice(null);
    keep(next, basis);
  };

  const save = async (lower: 'confirmed' | 'proposed' | null = null) => {
    if (isSaving.current) return;
    const asked = whatIsMissing(state) ?? (lower === null ? lowerToConfirm(assessed, basis) : undefined);
    if (asked) {
      setStep(asked);
      return;
    }
    isSaving.current = true;
    setStep({ kind: 'saving' });
    try {
      await keeper.stop();
      const saved = await server.saveReview(inputOf(form, state, basis, lower));
      onSaved(saved, state.reviewer.trim());
    } catch (caught) {
      setStep(stepAfter(asProblem(caught)));
      // Saving stopped the keeper: what was not saved is kept again.
      keep(state, basis);
    } finally {
      isSaving.current = false;
    }
  };

  const changeBasis = (change: Partial<ReviewBasis>) => {
    const next = { ...basis, ...change };
    setBasis(next);
    setStep({ kind: 'ready' });
    keep(state, next);
  };

  const discard = async () => {
    setNotice({ kind: 'discarded', state, basis });
    replace(fresh(), basisOf(form));
    await keeper.stop();
    // A draft that could not be dropped comes back at the next opening, where it can be discarded again.
    await server.dropDraft({ resellerId: form.reseller.id }).catch(() => undefined);
  };

  const undoDiscard = () => {
    if (notice?.kind !== 'discarded') return;
    replace(notice.state, notice.basis);
    keep(notice.state, notice.basis);
    setNotice(null);
  };

  const correct = (review: LoggedReview) => {
    setNotice(null);
    replace(stateOf(review), basisOfCorrection(form, review));
  };

  return {
    ...{ state, basis, assessed, step, kept, notice, epoch },
    ...{ act, save, setStep, changeBasis, correct, discard, undoDiscard },
  };
}

function whatIsMissing({ reviewer, day }: ReviewState): SaveStep | undefined {
  if (reviewer.trim() === '') return { kind: 'no name' };
  return isDay(day) ? undefined : { kind: 'no day' };
}

/** A correction may be of an older review, which moves no standing: there the server alone knows and asks. */
function lowerToConfirm({ assessment }: Assessed, { before, corrects }: ReviewBasis): SaveStep | undefined {
  if (assessment === null || corrects !== null) return undefined;
  return asksBeforeSaving(before, assessment.standing, assessment.change === 'lower proposed');
}

function inputOf(
  form: ReviewForm,
  state: ReviewState,
  basis: ReviewBasis,
  lower: 'confirmed' | 'proposed' | null,
): SaveReviewInput {
  const { key, figures, latestId, corrects } = basis;
  return {
    ...{ key, figures, latestId, corrects, lower },
    resellerId: form.reseller.id,
    row: form.reseller.row,
    checklistVersion: CHECKLIST_VERSION,
    content: contentOf(state),
  };
}
