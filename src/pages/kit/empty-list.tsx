import { PageButton } from './page-button.tsx';

interface Props {
  readonly reload: () => void;
}

/** Before the first reseller: two ways to begin. */
export function EmptyList({ reload }: Props) {
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">No resellers yet</h2>
      <p>
        Type the first ones on the <b>Resellers</b> tab: name, sell-in and their revenue are enough. Or take
        over the list that you have.
      </p>
      <div class="verbs stacked">
        <PageButton label="Use my own table" entry="showImport" look="primary" />
        <button type="button" onClick={reload}>
          I typed some, look again
        </button>
      </div>
    </section>
  );
}
