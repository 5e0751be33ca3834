import type { Day } from '../core/day.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly day: Day;
  readonly stop: () => void;
}

/** Says that the form corrects a review; the keyboard goes to it, because what led here is gone. */
export function CorrectionNote({ day, stop }: Props) {
  const note = useFocus<HTMLDivElement>();
  return (
    <div class="note" ref={note} tabIndex={-1}>
      <p class="with-verb">
        <span>Correcting the review of {day}. Its figures and its day stay; the log keeps both.</span>
        <button type="button" class="quiet" onClick={stop}>
          Stop
        </button>
      </p>
    </div>
  );
}
