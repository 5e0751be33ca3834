import { settledAnswer } from '../../core/checklist.ts';
import type { ReviewPlan } from '../../requests/contract.ts';
import type { AnswerId, Choice, Choices } from './review-state.ts';

/** An answer that nobody gives by hand, and what gave it. */
export interface Settled {
  readonly choice: Choice;
  readonly by: string;
}

/** What settles a question: another answer, or the rows of the Marketing plan tab; undefined where it is to be asked. */
export function settledBy(id: AnswerId, choices: Choices, plan: ReviewPlan | null): Settled | undefined {
  const choice = settledAnswer(id, choices);
  if (choice !== undefined) {
    return { choice, by: `Settled: ${id === 'independence' ? 'nobody sells it there' : 'there is no plan'}` };
  }
  if (id !== 'plan_months' || plan === null || plan.months === null) return undefined;
  return { choice: plan.months, by: 'Read from the Marketing plan tab' };
}
