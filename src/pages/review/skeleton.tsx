/** What stands while a review loads: as tall as what comes, so that nothing jumps. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status" aria-label="Loading the review">
      <i class="figures" />
      <i class="standing-row" />
      <i class="why" />
      <i class="gates" />
      <i class="commitment" />
      <i class="facts" />
      <i class="keys" />
      {[1, 2, 3, 4, 5].map((row) => (
        <i key={row} class="row" />
      ))}
    </div>
  );
}
