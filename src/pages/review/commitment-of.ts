import { formatCommitment } from '../../core/checklist.ts';
import type { LoggedReview } from '../../requests/contract.ts';

/** The commitment of a logged review with its range, as the form showed it; a dash where nothing was answered. */
export function commitmentOf({ score, potential, answered }: LoggedReview): string {
  if (score === null || potential === null || answered === null) return '–';
  return formatCommitment({ score, potential, answered });
}
