import { useRef, useState } from 'preact/hooks';
import { choiceForKey } from './answer-key.ts';
import { type Field, notKnown, type Option } from './form-sections.ts';
import { type AnswerId, type Choice, NOT_KNOWN } from './review-state.ts';
import type { Settled } from './settled-by.ts';

export const MOST_EVIDENCE = 280;

/** How long typed digits of a month belong together. */
const DIGITS_TOGETHER = 1000;

interface Props {
  readonly field: Field;
  readonly choice: Choice | undefined;
  /** What is settled without asking. */
  readonly settled: Settled | undefined;
  /** What the workbook suggests. */
  readonly suggested: Choice | undefined;
  readonly last: Choice | undefined;
  readonly evidence: string;
  readonly answer: (id: AnswerId, choice: Choice) => void;
  readonly note: (id: AnswerId, text: string) => void;
  /** Goes on to the next question. */
  readonly goOn: (id: AnswerId) => void;
}

/** One question: an answer is one click, or one key while the keyboard is in the group. */
export function Question({ field, choice, settled, suggested, last, evidence, answer, note, goOn }: Props) {
  const { id, text, options, isMonths } = field;
  const [isNoting, setIsNoting] = useState(evidence !== '');
  const digits = useRef({ typed: '', at: 0 });
  const chosen = settled?.choice ?? choice;
  const isChanged = last !== undefined && chosen !== undefined && chosen !== last;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return;
    if (event.target.type !== 'radio') return;
    if (event.key === 'Enter') {
      event.preventDefault();
      goOn(id);
      return;
    }
    const { typed, at } = digits.current;
    const isTogether = event.timeStamp - at < DIGITS_TOGETHER;
    const next = choiceForKey(field, event.key, isTogether ? typed : '');
    if (next === undefined) return;
    event.preventDefault();
    digits.current = { typed: event.key, at: event.timeStamp };
    answer(id, next);
    document.getElementById(optionId(id, next))?.focus();
  };

  return (
    <fieldset class="question" id={`question-${id}`} disabled={settled !== undefined} onKeyDown={onKeyDown}>
      <legend>{text}</legend>
      <div class={isMonths ? 'options months' : 'options'}>
        {options.map((option) => (
          <AnswerOption
            key={option.choice}
            field={field}
            option={option}
            isChosen={chosen === option.choice}
            isLast={last === option.choice}
            answer={answer}
          />
        ))}
      </div>
      <div class="below">
        {settled === undefined ? (
          <>
            <AnswerOption
              field={field}
              option={notKnown}
              isChosen={chosen === NOT_KNOWN}
              isLast={false}
              answer={answer}
            />
            {!isNoting && (
              <button type="button" class="quiet" onClick={() => setIsNoting(true)}>
                + evidence<span class="unseen"> for “{text}”</span>
              </button>
            )}
            {isChanged && <span class="changed">was: {labelOf(field, last)}</span>}
          </>
        ) : (
          <span>{settled.by}</span>
        )}
      </div>
      {suggested !== undefined && (
        <div class="quiet-text">
          The Marketing plan tab suggests:
          <button
            type="button"
            class="quiet"
            aria-disabled={chosen === suggested}
            onClick={() => chosen !== suggested && answer(id, suggested)}
          >
            {suggested}
          </button>
        </div>
      )}
      {isNoting && settled === undefined && (
        <EvidenceField id={id} text={text} evidence={evidence} note={note} close={() => setIsNoting(false)} />
      )}
    </fieldset>
  );
}

interface OptionProps {
  readonly field: Field;
  readonly option: Option;
  readonly isChosen: boolean;
  readonly isLast: boolean;
  readonly answer: (id: AnswerId, choice: Choice) => void;
}

function AnswerOption({ field, option, isChosen, isLast, answer }: OptionProps) {
  const { choice, label } = option;
  return (
    <label class={choice === NOT_KNOWN ? 'option not-known' : 'option'}>
      <input
        type="radio"
        id={optionId(field.id, choice)}
        name={field.id}
        checked={isChosen}
        aria-label={`${wordsOf(field, choice)}${isLast ? ', last time' : ''}`}
        onChange={() => answer(field.id, choice)}
      />
      <span>
        {label}
        {isLast && <i class="last" title="last time" />}
      </span>
    </label>
  );
}

interface EvidenceProps {
  readonly id: AnswerId;
  readonly text: string;
  readonly evidence: string;
  readonly note: (id: AnswerId, text: string) => void;
  readonly close: () => void;
}

function EvidenceField({ id, text, evidence, note, close }: EvidenceProps) {
  const isOpenedNow = useRef(evidence === '');
  return (
    <input
      type="text"
      class="evidence"
      ref={(field) => {
        if (isOpenedNow.current && field) field.focus();
        isOpenedNow.current = false;
      }}
      value={evidence}
      maxLength={MOST_EVIDENCE}
      placeholder="What shows it?"
      aria-label={`Evidence: ${text}`}
      onInput={(event) => note(id, event.currentTarget.value)}
      onBlur={() => {
        if (evidence.trim() === '') close();
      }}
    />
  );
}

function optionId(id: AnswerId, choice: Choice): string {
  return `${id}-${String(choice).replace(/ /g, '-')}`;
}

function labelOf({ options }: Field, choice: Choice): string {
  return options.find((option) => option.choice === choice)?.label ?? String(choice);
}

function wordsOf(field: Field, choice: Choice): string {
  return field.isMonths && choice !== NOT_KNOWN ? `${choice} of 12 months` : String(choice);
}
