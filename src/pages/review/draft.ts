import type { ReviewFigures } from '../../core/assess-review.ts';
import type { Draft, LoggedReview, ReviewForm } from '../../requests/contract.ts';
import { allIds } from './form-sections.ts';
import { basisOf, basisOfCorrection, isSameFigures, type ReviewBasis } from './review-basis.ts';
import { choicesOf, knownSigns, NOT_KNOWN, type ReviewState } from './review-state.ts';

/** The form as it is kept: every answer, also one that is settled now and may count again later. */
export function draftOf(state: ReviewState, basis: ReviewBasis, now: string): Draft {
  const { reviewer, day, choices, evidence } = state;
  const { business_model, salesperson, market, ...answers } = choices;
  const known = Object.entries(answers).filter(([, choice]) => choice !== NOT_KNOWN);
  return {
    key: basis.key,
    content: { reviewer, day, answers: Object.fromEntries(known), signs: knownSigns(choices), evidence },
    notKnown: allIds.filter((id) => choices[id] === NOT_KNOWN),
    figures: basis.figures,
    latestId: basis.latestId,
    corrects: basis.corrects,
    keptAt: now,
  };
}

export interface RestoredDraft {
  readonly state: ReviewState;
  readonly basis: ReviewBasis;
  readonly keptAt: string;
  /** The figures that the draft was made on, where today's differ. */
  readonly figuresThen: ReviewFigures | null;
  /** The review that was saved since the draft was made. */
  readonly reviewedSince: LoggedReview | null;
}

/**
 * The draft of a form as one goes on with it: on today's figures, after today's latest review. Undefined where there
 * is none, and where it was saved: a save whose answer was lost, or a draft that was kept a moment too late.
 */
export function restoredFrom(form: ReviewForm): RestoredDraft | undefined {
  const { draft, latest } = form;
  if (draft === null || isSaved(form)) return undefined;
  const { content, corrects, keptAt } = draft;
  const isOvertaken = draft.latestId !== (latest?.reviewId ?? null);
  const today = corrects === null ? basisOf(form) : correctionOf(form, corrects, draft.figures);
  const notKnown = Object.fromEntries(draft.notKnown.map((id) => [id, NOT_KNOWN]));
  return {
    state: {
      reviewer: content.reviewer,
      day: content.day,
      choices: { ...choicesOf(content), ...notKnown },
      evidence: content.evidence,
      isChanged: true,
    },
    // Ids tell the order of reviews: after somebody else's this one takes the later id. It is not logged yet.
    basis: { ...today, key: isOvertaken ? form.key : draft.key },
    keptAt,
    figuresThen: corrects === null && !isSameFigures(draft.figures, form.figures) ? draft.figures : null,
    reviewedSince: isOvertaken ? latest : null,
  };
}

/** Whether the form's draft is in the log already. */
export function isSaved({ draft, latest, trail }: ReviewForm): boolean {
  return (
    draft !== null && (draft.key === latest?.reviewId || trail.some(({ reviewId }) => reviewId === draft.key))
  );
}

function correctionOf(form: ReviewForm, corrects: string, figures: ReviewFigures): ReviewBasis {
  return form.latest?.reviewId === corrects
    ? basisOfCorrection(form, form.latest)
    : { ...basisOf(form), figures, figuresFault: null, corrects, before: null, last: null };
}
