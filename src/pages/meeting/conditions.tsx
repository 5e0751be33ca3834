import { Sign } from '../kit/sign.tsx';
import { DueSign } from './due-sign.tsx';

export interface Condition {
  readonly title: string;
  readonly text: string;
  /** The word that says whether it holds. */
  readonly word: string;
  readonly sign: 'yes' | 'no' | 'open' | 'due';
}

/** Three conditions side by side, each by sign and word. */
export function Conditions({
  label,
  conditions,
}: {
  readonly label: string;
  readonly conditions: readonly Condition[];
}) {
  return (
    <ul class="conditions" aria-label={label}>
      {conditions.map(({ title, text, word, sign }) => (
        <li key={title} data-sign={sign}>
          {sign === 'due' ? <DueSign /> : <Sign sign={sign} />}
          <p>
            <b>
              {title}: {word}
            </b>
            <span>{text}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
