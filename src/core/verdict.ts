import type { Gate, Standing } from './standing.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

export interface VerdictInput {
  readonly standing: Standing | Unknown;
  /** The standing before this review; an unknown one leaves it in force. */
  readonly inForce?: Standing;
  readonly seller: Gate;
  /** The checklist's answer: can the seller there sell it without us? */
  readonly independence: string | Unknown;
}

/** What the verdict of a review adds to the reason for the standing, in sentences (rule book, section 4). */
export function verdictAdditions({
  standing,
  inForce,
  seller,
  independence,
}: VerdictInput): readonly string[] {
  return [
    ...(standing === UNKNOWN && inForce !== undefined ? [`${inForce} stays in force, now unknown.`] : []),
    ...(seller === 'passed' && independence === 'no' ? ['They cannot yet sell it without us.'] : []),
  ];
}
