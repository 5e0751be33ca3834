import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { SaveStep } from './save-step.ts';

interface Props {
  readonly reviewer: string;
  readonly day: Day;
  readonly today: Day;
  /** A correction keeps the day of the review that it replaces. */
  readonly isDayKept: boolean;
  readonly step: SaveStep;
  readonly setReviewer: (name: string) => void;
  readonly setDay: (day: Day) => void;
}

/** Who reviews, and on which day. The keyboard comes here when saving misses one of them. */
export function ReviewerFields({ reviewer, day, today, isDayKept, step, setReviewer, setDay }: Props) {
  const nameField = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (step.kind === 'no name') nameField.current?.focus();
    if (step.kind === 'no day') dayField.current?.focus();
  }, [step]);
  return (
    <div class="fields">
      <label>
        Your name
        <input
          type="text"
          ref={nameField}
          value={reviewer}
          maxLength={100}
          autocomplete="name"
          aria-invalid={step.kind === 'no name'}
          aria-describedby={step.kind === 'no name' ? 'save-question' : undefined}
          onInput={(event) => setReviewer(event.currentTarget.value)}
        />
      </label>
      <label>
        Date of the review
        <input
          type="date"
          ref={dayField}
          value={day}
          max={today}
          disabled={isDayKept}
          aria-invalid={step.kind === 'no day'}
          aria-describedby={step.kind === 'no day' ? 'save-question' : undefined}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}
