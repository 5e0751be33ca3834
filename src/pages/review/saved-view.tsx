import { useState } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { ResellerItem, SavedReview } from '../../requests/contract.ts';
import { wordsOfDue } from '../kit/next-due.ts';
import { Sign } from '../kit/sign.tsx';
import { splitWhy } from '../kit/split-why.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import { useFocus } from '../kit/use-focus.ts';
import { commitmentOf } from './commitment-of.ts';
import { newerDecides } from './correction-note.tsx';
import { ProposedActions } from './proposed-actions.tsx';

interface Props {
  readonly saved: SavedReview;
  readonly reseller: { readonly id: string; readonly owner: string };
  readonly next: ResellerItem | undefined;
  readonly today: Day;
  readonly openNext: (reseller: ResellerItem) => void;
  readonly backToList: () => void;
}

/** The verdict of a saved review with what to do now. */
export function SavedView({ saved, reseller, next, today, openNext, backToList }: Props) {
  const heading = useFocus<HTMLHeadingElement>();
  const { review, why, additions, proposedActions, trail } = saved;
  const { found, inForce, before, lower } = review;
  const newest = trail[trail.length - 1];
  /** After the correction of an older review: the one that decides the standing in force. */
  const newer = newest === undefined || newest.reviewId === review.reviewId ? null : newest;
  const told = splitWhy(why, found);
  const [isAgreed, setIsAgreed] = useState(proposedActions.length === 0);
  return (
    <div class="saved">
      <p class="saved-line">
        <Sign sign="yes" /> {saved.wasSaved ? 'It was saved already; nothing is logged twice.' : 'Saved.'}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        <span class="unseen">Saved. Standing: </span>
        <StandingChip standing={found} size="large" />
        {newer === null && before !== null && before !== found && <small>was: {before}</small>}
      </h2>
      {newer !== null && (
        <p>
          {newerDecides(newer.day)}: <b>{inForce}</b>.
        </p>
      )}
      {lower === 'proposed' && <p class="quiet-text">{inForce} stays in force; the log shows both.</p>}
      <p>{told.reason}</p>
      {told.next && (
        <p>
          <b>Next:</b> {told.next}
        </p>
      )}
      {additions.map((addition) => (
        <p key={addition}>{addition}</p>
      ))}
      <dl class="facts">
        <div>
          <dt>Commitment</dt>
          <dd>{commitmentOf(review)}</dd>
        </div>
        <div>
          <dt>Risk</dt>
          <dd>{review.risk === UNKNOWN ? 'unknown' : review.risk}</dd>
        </div>
        <div>
          <dt>Next review</dt>
          <dd>{review.nextReview}</dd>
        </div>
      </dl>
      {proposedActions.length > 0 && (
        <ProposedActions
          actions={proposedActions}
          reviewId={review.reviewId}
          resellerId={reseller.id}
          owner={reseller.owner}
          onAdded={() => setIsAgreed(true)}
        />
      )}
      <div class="verbs stacked">
        {next && (
          <button type="button" class={isAgreed ? 'primary' : undefined} onClick={() => openNext(next)}>
            Next reseller due
            <small>
              {next.name}, {wordsOfDue(next, today)}
            </small>
          </button>
        )}
        <button type="button" onClick={backToList}>
          Back to the list
        </button>
      </div>
    </div>
  );
}
