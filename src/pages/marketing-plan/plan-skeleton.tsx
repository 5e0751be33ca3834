/** What stands while a plan loads: as tall as what comes, so that nothing jumps. */
export function PlanSkeleton() {
  return (
    <div class="skeleton" role="status" aria-label="Loading the plan">
      <i class="strip-space" />
      <i class="line-space" />
      <i class="figures-space" />
      {[1, 2, 3].map((row) => (
        <i key={row} class="row" />
      ))}
    </div>
  );
}
