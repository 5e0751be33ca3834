import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly isGood: boolean;
  /** Shown where it is not: what to enter. */
  readonly cure: string;
  readonly change: (value: string) => void;
}

/** A figure to type in the middle of a sentence; on paper it reads as one word of it. */
export function FigureField({ label, value, isGood, cure, change }: Props) {
  const id = useId();
  return (
    <span class="figure">
      <input
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={!isGood}
        aria-describedby={isGood ? undefined : id}
        size={Math.max(3, value.length)}
        maxLength={20}
        autocomplete="off"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {!isGood && (
        <em id={id} role="alert">
          {cure}
        </em>
      )}
    </span>
  );
}
