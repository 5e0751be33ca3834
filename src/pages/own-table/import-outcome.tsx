import { useState } from 'preact/hooks';
import type { ImportResult } from '../../requests/contract.ts';
import { PageButton } from '../kit/page-button.tsx';
import { useFocus } from '../kit/use-focus.ts';
import { countOf } from './count-words.ts';

interface Props {
  readonly result: ImportResult;
}

/** What was copied, what was not and why, and what cannot be read yet. */
export function ImportOutcome({ result }: Props) {
  const { skipped, faults } = result;
  const summary = useFocus<HTMLParagraphElement>();
  return (
    <div class="import-outcome">
      <p class="import-summary" ref={summary} tabIndex={-1}>
        {summaryOf(result)}
      </p>
      <SentenceList title={`To correct in Resellers: ${faults.length}`} sentences={faults} isOpen />
      <SentenceList
        title={`Not copied: ${skipped.length}`}
        sentences={skipped}
        isOpen={faults.length === 0 && skipped.length <= FEW}
      />
      <div class="import-bar">
        <PageButton label="Review a reseller" entry="showReview" look="primary" />
      </div>
    </div>
  );
}

const FEW = 10;
const MANY = 100;

interface ListProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly isOpen: boolean;
}

function SentenceList({ title, sentences, isOpen }: ListProps) {
  const [most, setMost] = useState(MANY);
  if (sentences.length === 0) return null;
  return (
    <details class="import-list" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {sentences.slice(0, most).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(sentences.length)}>
          Show all {sentences.length}
        </button>
      )}
    </details>
  );
}

/** The outcome in one or two sentences, for the eye and the ear. */
export function summaryOf({ copied, skipped, faults }: ImportResult): string {
  const parts = [
    copied === 0 ? 'No reseller was copied.' : `${countOf(copied, 'reseller')} copied.`,
    skipped.length === 0 ? '' : `${countOf(skipped.length, 'row')} not copied.`,
    faults.length === 0 ? '' : `${countOf(faults.length, 'entry').replace('entrys', 'entries')} to correct.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
