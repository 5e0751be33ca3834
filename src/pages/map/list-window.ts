/** Rows above and below the view that are kept ready, so that scrolling shows no gap. */
const READY = 6;

/** Which rows of `count` are in the page: from `first` up to, not including, `last`. All lengths in pixels. */
export function rowsInView(
  count: number,
  row: number,
  top: number,
  height: number,
): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.min(Math.floor(top / row), count) - READY);
  return { first, last: Math.min(count, Math.ceil((top + height) / row) + READY) };
}

/** How far a list is scrolled to have a row in view: no further than needed. */
export function scrolledTo(place: number, row: number, top: number, height: number): number {
  const from = place * row;
  if (from < top) return from;
  return from + row > top + height ? Math.max(0, from + row - height) : top;
}
