interface Props {
  readonly openImport: () => void;
  readonly reload: () => void;
}

/** Before the first reseller: two ways to begin. */
export function EmptyList({ openImport, reload }: Props) {
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">No resellers yet</h2>
      <p>
        Type the first ones on the <b>Resellers</b> tab: name, sell-in and their revenue are enough. Or take
        over the list that you have.
      </p>
      <div class="verbs stacked">
        <button type="button" class="primary" onClick={openImport}>
          Use my own table
        </button>
        <button type="button" onClick={reload}>
          I typed some, look again
        </button>
      </div>
    </section>
  );
}
