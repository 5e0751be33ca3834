import type { StandingOrUnknown } from '../../core/risk.ts';

interface Props {
  readonly standing: StandingOrUnknown;
  readonly size?: 'large' | 'small';
}

/** A standing as word, colour and shape. */
export function StandingChip({ standing, size = 'small' }: Props) {
  return (
    <span class={`standing ${size}`} data-standing={standing}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapeOf[standing]}
      </svg>
      {standing}
    </span>
  );
}

const shapeOf: Readonly<Record<StandingOrUnknown, preact.JSX.Element>> = {
  Strategic: <circle cx="8" cy="8" r="6.5" />,
  Rising: <path d="M8 1.5 15 14H1z" />,
  Exposed: <path d="M8 .8 15.2 8 8 15.2.8 8z" />,
  Portfolio: <rect x="2" y="2" width="12" height="12" rx="1" />,
  Expendable: <path d="M8 14.5 1 2h14z" />,
  Inactive: <circle class="line" cx="8" cy="8" r="5.5" />,
  Unknown: <path class="line" d="M4.8 5.6a3.2 3.2 0 1 1 4.6 2.9C8.4 9 8 9.5 8 10.8M8 13.4v.8" />,
};
