import { useFocus } from '../kit/use-focus.ts';

interface Props {
  /** Which currencies stand where, and how to make them one. */
  readonly text: string;
  readonly copy: () => void;
}

/** Asks before amounts in different currencies are copied. The keyboard goes to it when it appears. */
export function MixedCurrencies({ text, copy }: Props) {
  const title = 'More than one currency';
  const note = useFocus<HTMLElement>();
  return (
    <section class="note problem" ref={note} tabIndex={-1} aria-label={title}>
      <p>
        <b>{title}.</b> {text}
      </p>
      <div class="verbs">
        <button type="button" onClick={copy}>
          Copy them as they are
        </button>
      </div>
    </section>
  );
}
