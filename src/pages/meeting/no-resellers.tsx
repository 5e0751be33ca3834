/** Before the first reseller. */
export function NoResellers({ reload }: { readonly reload: () => void }) {
  return (
    <section class="choose" aria-labelledby="choose-title">
      <h1 id="choose-title">No resellers yet</h1>
      <p>
        Type the first ones on the <b>Resellers</b> tab: name, sell-in and their revenue are enough. Or take
        over the list that you have: Extensions &gt; Reseller Standing &gt; <b>Use my own table</b>.
      </p>
      <button type="button" onClick={reload}>
        I typed some, look again
      </button>
    </section>
  );
}
