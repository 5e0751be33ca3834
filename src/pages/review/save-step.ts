import type { ReviewFigures } from '../../core/assess-review.ts';
import type { StandingOrUnknown } from '../../core/risk.ts';
import type { Standing } from '../../core/standing.ts';
import type { LoggedReview } from '../../requests/contract.ts';
import type { ServerProblem } from '../kit/server.ts';

/** Where saving stands: what it waits for from the person, if anything. */
export type SaveStep =
  | { readonly kind: 'ready' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'no name' }
  | { readonly kind: 'no day' }
  | { readonly kind: 'confirm lower'; readonly from: Standing; readonly to: Standing }
  | { readonly kind: 'figures changed'; readonly shown: ReviewFigures; readonly now: ReviewFigures }
  | { readonly kind: 'reviewed meanwhile'; readonly review: LoggedReview }
  | { readonly kind: 'problem'; readonly problem: ServerProblem };

/** What a refused save asks of the person; details that are not as promised leave the server's own sentence. */
export function stepAfter(problem: ServerProblem): SaveStep {
  const { kind, details } = problem;
  if (!isRecord(details)) return { kind: 'problem', problem };
  if (kind === 'confirm lower' && typeof details.from === 'string' && typeof details.to === 'string') {
    return { kind, from: details.from as Standing, to: details.to as Standing };
  }
  if (kind === 'figures changed' && isRecord(details.shown) && isRecord(details.now)) {
    const { shown, now } = details as { shown: unknown; now: unknown };
    return { kind, shown: shown as ReviewFigures, now: now as ReviewFigures };
  }
  if (kind === 'reviewed meanwhile' && typeof details.reviewId === 'string') {
    return { kind, review: details as unknown as LoggedReview };
  }
  return { kind: 'problem', problem };
}

/** What a save says of a lower standing before the server asks: to ask here saves one round trip. */
export function asksBeforeSaving(
  before: Standing | null,
  found: StandingOrUnknown,
  isLower: boolean,
): SaveStep | undefined {
  return isLower && before !== null && found !== 'Unknown'
    ? { kind: 'confirm lower', from: before, to: found }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
