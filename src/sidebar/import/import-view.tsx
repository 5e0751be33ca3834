interface Props {
  readonly onDone: () => void;
}

/** Takes over a table of one's own. */
export function ImportView({ onDone }: Props) {
  return (
    <main>
      <h1>Use my own table</h1>
      <button type="button" onClick={onDone}>
        Review a reseller
      </button>
    </main>
  );
}
