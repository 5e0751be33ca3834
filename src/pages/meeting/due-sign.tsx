/** What still comes: a ring, drawn as the other signs are. */
export function DueSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="5" />
    </svg>
  );
}
