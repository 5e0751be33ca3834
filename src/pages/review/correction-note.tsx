import type { Day } from '../../core/day.ts';
import { useFocus } from '../kit/use-focus.ts';

interface Props {
  readonly day: Day;
  /** The day of the newer review that decides the standing in force; null where this one does. */
  readonly newer: Day | null;
  readonly stop: () => void;
}

/** Says that the form corrects a review; the keyboard goes to it, because what led here is gone. */
export function CorrectionNote({ day, newer, stop }: Props) {
  const note = useFocus<HTMLDivElement>();
  return (
    <div class="note" ref={note} tabIndex={-1}>
      <p class="with-verb">
        <span>
          Correcting the review of {day}. Its figures and its day stay; the log keeps both.
          {newer !== null && ` ${newerDecides(newer)}.`}
        </span>
        <button type="button" class="quiet" onClick={stop}>
          Stop
        </button>
      </p>
    </div>
  );
}

/** Without its point: what stands in force may follow. */
export function newerDecides(day: Day): string {
  return `The review of ${day} is newer and still decides the standing in force`;
}
