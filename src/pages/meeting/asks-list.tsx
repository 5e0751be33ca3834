interface Props {
  readonly asks: readonly { readonly ask: string; readonly why: string; readonly until?: string }[];
}

/** What we ask for, each with its reason. */
export function AsksList({ asks }: Props) {
  return (
    <ol class="asks">
      {asks.map(({ ask, why, until }) => (
        <li key={ask}>
          <b>{ask}</b>
          <small>
            {why}
            {until && `, until ${until}`}
          </small>
        </li>
      ))}
    </ol>
  );
}
