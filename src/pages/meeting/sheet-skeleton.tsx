/** What stands while a sheet loads. */
export function SheetSkeleton() {
  return (
    <div class="sheet skeleton" role="status" aria-label="Preparing the page">
      <i class="title" />
      {[1, 2, 3, 4].map((row) => (
        <i key={row} class="block" />
      ))}
    </div>
  );
}
