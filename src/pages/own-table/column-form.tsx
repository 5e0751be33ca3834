import { useRef, useState } from 'preact/hooks';
import type { ImportField, ImportInput, TableProposal } from '../../requests/contract.ts';
import { announce } from '../kit/announce.ts';
import { ProblemNote } from '../kit/problem-note.tsx';
import type { ServerProblem } from '../kit/server.ts';
import { copyingTable } from '../kit/tasks.ts';
import { ColumnChoice } from './column-choice.tsx';
import { countOf } from './count-words.ts';
import {
  type Chosen,
  choiceAfterLook,
  columnWithSameField,
  hasName,
  hintsOnShares,
  mappingOf,
} from './field-choice.ts';
import { MixedCurrencies } from './mixed-currencies.tsx';

interface Props {
  readonly proposal: TableProposal;
  /** What was chosen before the table was looked at again. */
  readonly before: Chosen | undefined;
  readonly isCopying: boolean;
  /** Why copying failed. */
  readonly problem: ServerProblem | undefined;
  readonly copy: (input: ImportInput) => void;
  readonly lookAgain: (chosen: Chosen) => void;
}

/** What each column of the table becomes, as proposed and as the user corrects it; and the button that copies. */
export function ColumnForm({ proposal, before, isCopying, problem, copy, lookAgain }: Props) {
  const { title, sheetId, headerRow, headersMark, columns, rows } = proposal;
  const [choice, setChoice] = useState(() => choiceAfterLook(proposal, before));
  const [isSameName, setIsSameName] = useState(before?.isSameName ?? false);
  const [mayMix, setMayMix] = useState(false);
  const [fault, setFault] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const hasId = Object.values(choice).includes('reseller_id');
  const hasTwice = columns.some((column) => columnWithSameField(column, choice, columns));

  const choose = (index: number, field: ImportField | null) => {
    setFault('');
    setMayMix(false);
    setChoice({ ...choice, [index]: field });
  };
  const submit = (mayMixCurrencies = mayMix) => {
    if (isCopying) return;
    setMayMix(mayMixCurrencies);
    const why = hasTwice
      ? 'Two columns are the same thing. Choose one of the two.'
      : hasName(choice)
        ? ''
        : 'Choose “Reseller” for the column that has the names.';
    setFault(why);
    if (why === '') {
      copy({
        sheetId,
        headerRow,
        headersMark,
        mapping: mappingOf(choice),
        sameNameIsSameReseller: isSameName,
        mayMixCurrencies,
      });
      return;
    }
    announce(why);
    const select = (which: string) => form.current?.querySelector<HTMLSelectElement>(which);
    (select('select[aria-invalid="true"]') ?? select('select'))?.focus();
  };

  return (
    <form
      class="import-form"
      ref={form}
      aria-busy={isCopying}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>
        <b>
          <bdi>{title}</bdi>
        </b>
        : headers in row {headerRow}, {countOf(rows, 'row')} below.
      </p>
      <p class="quiet-text">Check what each column becomes. The table itself stays as it is.</p>
      <ul class="import-columns" aria-label="Columns">
        {columns.map((column) => (
          <ColumnChoice
            key={column.index}
            column={column}
            field={choice[column.index] ?? null}
            sameAs={columnWithSameField(column, choice, columns)}
            isDisabled={isCopying}
            choose={(field) => choose(column.index, field)}
          />
        ))}
      </ul>
      {hintsOnShares(choice).map((hint) => (
        <p class="quiet-text" key={hint}>
          {hint}
        </p>
      ))}
      <label class="import-same">
        <input
          type="checkbox"
          checked={isSameName}
          disabled={isCopying}
          onChange={({ currentTarget }) => setIsSameName(currentTarget.checked)}
        />
        <span>
          Resellers with the same name are the same
          <small>
            {hasId
              ? 'Only where one of them has no ID: IDs tell them apart.'
              : 'Leave it off if names repeat.'}
          </small>
        </span>
      </label>
      <div class="import-bar">
        {problem &&
          !isCopying &&
          (problem.kind === 'mixed currencies' ? (
            <MixedCurrencies text={problem.message} copy={() => submit(true)} />
          ) : (
            <ProblemNote problem={problem} task={copyingTable} tryAgain={() => submit()} />
          ))}
        <p class="import-fault">{fault}</p>
        <div class="verbs">
          <button type="submit" class="primary" aria-disabled={isCopying}>
            {isCopying ? 'Copying…' : `Copy ${countOf(rows, 'row')}`}
          </button>
          <button
            type="button"
            aria-disabled={isCopying}
            onClick={() => isCopying || lookAgain({ proposal, choice, isSameName })}
          >
            Look again
          </button>
        </div>
      </div>
    </form>
  );
}
