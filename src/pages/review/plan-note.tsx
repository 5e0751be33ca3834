import type { ReviewPlan } from '../../requests/contract.ts';

/** What the Marketing plan tab adds to its two questions: a plan that has lapsed, and rows that do not count. */
export function PlanNote({ plan: { hasComingInitiative, faults } }: { readonly plan: ReviewPlan }) {
  return (
    <>
      {hasComingInitiative === false && (
        <p class="fault">
          The Marketing plan tab has nothing for this month and the two that follow: the plan has lapsed, and
          its gate fails.
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault} class="fault">
          {fault}
        </p>
      ))}
    </>
  );
}
