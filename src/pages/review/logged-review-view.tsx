import type { Thresholds } from '../../core/thresholds.ts';
import { UNKNOWN } from '../../core/unknown.ts';
import type { LoggedReview } from '../../requests/contract.ts';
import { figuresWithShare } from '../kit/figure-words.ts';
import { StandingChip } from '../kit/standing-chip.tsx';
import { useFocus } from '../kit/use-focus.ts';
import { commitmentOf } from './commitment-of.ts';
import { type Field, formSections } from './form-sections.ts';
import { wordsOfMoment } from './moment-words.ts';
import { choiceOf, choicesOf } from './review-state.ts';

interface Props {
  readonly review: LoggedReview;
  readonly thresholds: Thresholds;
  /** Why it cannot be corrected right now; null where it can. */
  readonly hindrance: string | null;
  readonly correct: () => void;
  readonly close: () => void;
}

/** A review as it stands in the log, for reading. */
export function LoggedReviewView({ review, thresholds, hindrance, correct, close }: Props) {
  const heading = useFocus<HTMLHeadingElement>();
  const { found, inForce, lower, risk, day, reviewer, savedAt, corrects } = review;
  return (
    <div class="logged">
      <button type="button" class="quiet" onClick={close}>
        ‹ Back to the review
      </button>
      <h2 ref={heading} tabIndex={-1}>
        Review of {day}
      </h2>
      <p class="quiet-text">
        By {reviewer || 'someone'}, saved {wordsOfMoment(savedAt)}.
        {corrects !== null && ' It corrects an earlier one.'}
      </p>
      <p>
        <StandingChip standing={found} />{' '}
        {lower !== null && <small>{lower === 'confirmed' ? 'lowered' : `${inForce} was kept`}</small>}
        {found === UNKNOWN && inForce !== UNKNOWN && <small>{inForce} stayed in force</small>}
      </p>
      <dl class="facts">
        <div>
          <dt>Figures</dt>
          <dd>{figuresWithShare(review.figures, thresholds)}</dd>
        </div>
        <div>
          <dt>Commitment</dt>
          <dd>{commitmentOf(review)}</dd>
        </div>
        <div>
          <dt>Risk</dt>
          <dd>{risk === UNKNOWN ? 'unknown' : risk}</dd>
        </div>
      </dl>
      {formSections.map(({ title, fields }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl class="answers">
            {fields.map((field) => (
              <Answer key={field.id} field={field} review={review} />
            ))}
          </dl>
        </section>
      ))}
      <div class="verbs">
        <button
          type="button"
          aria-disabled={hindrance !== null}
          onClick={() => hindrance === null && correct()}
        >
          Correct this review
        </button>
      </div>
      {hindrance !== null && <p class="quiet-text">{hindrance}</p>}
    </div>
  );
}

function Answer({ field, review }: { readonly field: Field; readonly review: LoggedReview }) {
  const choice = choiceOf(field.id, choicesOf(review));
  const evidence = review.evidence[field.id];
  return (
    <>
      <dt>{field.text}</dt>
      <dd>
        {choice ?? 'not known'}
        {evidence && <small>{evidence}</small>}
      </dd>
    </>
  );
}
