import { type QuestionId, questions, settledAnswer } from '../../core/checklist.ts';
import type { Day } from '../../core/day.ts';
import { type Sign, type SignId, signs, warningSigns } from '../../core/risk.ts';
import type { Evidence, ReviewContent, ReviewPlan } from '../../requests/contract.ts';

/** An answer of its own for the person who answers; for the rules the question stays unknown. */
export const NOT_KNOWN = 'not known';

export type AnswerId = QuestionId | SignId;

/** A word of the question, a number of months, or NOT_KNOWN. */
export type Choice = string | number;

/** What was chosen; what is left out was not touched. */
export type Choices = Readonly<Partial<Record<AnswerId, Choice>>>;

/** What a person has entered into the form. */
export interface ReviewState {
  readonly reviewer: string;
  readonly day: Day;
  readonly choices: Choices;
  readonly evidence: Evidence;
  /** Whether it holds something that is not saved. */
  readonly isChanged: boolean;
}

export type ReviewAction =
  | { readonly type: 'answer'; readonly id: AnswerId; readonly choice: Choice }
  | { readonly type: 'same as last time'; readonly ids: readonly AnswerId[]; readonly last: Choices }
  | { readonly type: 'evidence'; readonly id: AnswerId; readonly text: string }
  | { readonly type: 'reviewer'; readonly name: string }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'replace'; readonly state: ReviewState };

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'answer':
      return changed(state, { choices: { ...state.choices, [action.id]: action.choice } });
    case 'same as last time': {
      const taken = repeatable(action.ids, state.choices, action.last);
      return taken.length === 0
        ? state
        : changed(state, { choices: { ...state.choices, ...picked(action.last, taken) } });
    }
    case 'evidence':
      return changed(state, { evidence: { ...state.evidence, [action.id]: action.text } });
    case 'reviewer':
      return changed(state, { reviewer: action.name });
    case 'day':
      return changed(state, { day: action.day });
    case 'replace':
      return action.state;
  }
}

export function emptyReview(reviewer: string, day: Day): ReviewState {
  return { reviewer, day, choices: {}, evidence: {}, isChanged: false };
}

/** A review as a form holds it, for correcting it. */
export function stateOf(review: ReviewContent): ReviewState {
  const { reviewer, day, evidence } = review;
  return { reviewer, day, choices: choicesOf(review), evidence, isChanged: false };
}

/** The answers and signs of a review side by side. */
export function choicesOf({ answers, signs: given }: Pick<ReviewContent, 'answers' | 'signs'>): Choices {
  return { ...answers, ...given };
}

/** The form with the months that the Marketing plan tab says, where it says any: nobody answers them by hand then. */
export function withPlanMonths(state: ReviewState, plan: ReviewPlan | null): ReviewState {
  const months = plan?.months ?? null;
  if (months === null || state.choices.plan_months === months) return state;
  return { ...state, choices: { ...state.choices, plan_months: months } };
}

/** The choice that counts: what is settled, else what was chosen. */
export function choiceOf(id: AnswerId, choices: Choices): Choice | undefined {
  return settledAnswer(id, choices) ?? choices[id];
}

/** Of these questions, how many have an answer; “not known” is one. */
export function answeredCount(ids: readonly AnswerId[], choices: Choices): number {
  return ids.filter((id) => choiceOf(id, choices) !== undefined).length;
}

/** The untouched questions that were answered last time. */
export function repeatable(ids: readonly AnswerId[], choices: Choices, last: Choices): readonly AnswerId[] {
  return ids.filter((id) => choiceOf(id, choices) === undefined && last[id] !== undefined);
}

/** The review as it is saved: only what is known, with what is settled, and evidence that says something. */
export function contentOf(state: ReviewState): ReviewContent {
  const { choices, evidence } = state;
  const effective = (id: AnswerId) => {
    const choice = choiceOf(id, choices);
    return choice === undefined || choice === NOT_KNOWN ? [] : ([[id, choice]] as const);
  };
  return {
    reviewer: state.reviewer.trim(),
    day: state.day,
    answers: Object.fromEntries(questions.flatMap(({ id }) => effective(id))),
    signs: knownSigns(choices),
    evidence: Object.fromEntries(
      Object.entries(evidence).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text]])),
    ),
  };
}

/** The signs that are known, each one of the words that the rules accept. */
export function knownSigns(choices: Choices): Readonly<Partial<Record<SignId, Sign>>> {
  return Object.fromEntries(
    warningSigns.flatMap(({ id }) => signs.filter((sign) => sign === choices[id]).map((sign) => [id, sign])),
  );
}

function changed(state: ReviewState, change: Partial<ReviewState>): ReviewState {
  return { ...state, ...change, isChanged: true };
}

function picked(choices: Choices, ids: readonly AnswerId[]): Choices {
  return Object.fromEntries(ids.map((id) => [id, choices[id]]));
}
