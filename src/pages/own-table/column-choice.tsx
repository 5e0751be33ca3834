import type { ImportField, TableColumn } from '../../requests/contract.ts';
import { fieldTitles } from './field-choice.ts';

interface Props {
  readonly column: TableColumn;
  readonly field: ImportField | null;
  /** The other column that was chosen for the same. */
  readonly sameAs: TableColumn | undefined;
  readonly isDisabled: boolean;
  readonly choose: (field: ImportField | null) => void;
}

/** One column of the table: its header, its first values, and what it becomes. */
export function ColumnChoice({ column, field, sameAs, isDisabled, choose }: Props) {
  const { index, letter, header, samples } = column;
  const id = `import-column-${index}`;
  const samplesId = `${id}-samples`;
  const faultId = `${id}-fault`;
  return (
    <li class={field === null ? 'import-column import-unused' : 'import-column'}>
      <label for={id}>
        <span class="import-letter">
          <span class="unseen">Column </span>
          {letter}
        </span>
        <bdi class="import-header">{header || 'No header'}</bdi>
      </label>
      <p class="import-samples" id={samplesId}>
        <bdi>{samples.join(' · ') || 'no values'}</bdi>
      </p>
      <select
        id={id}
        value={field ?? ''}
        disabled={isDisabled}
        aria-invalid={sameAs !== undefined}
        aria-describedby={sameAs ? `${faultId} ${samplesId}` : samplesId}
        onChange={({ currentTarget }) => choose(fieldOf(currentTarget.value))}
      >
        <option value="">Not copied</option>
        {Object.entries(fieldTitles).map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
      {sameAs && field && (
        <p class="import-fault" id={faultId}>
          Column {sameAs.letter} is {fieldTitles[field]} too. Choose one of the two.
        </p>
      )}
    </li>
  );
}

function fieldOf(value: string): ImportField | null {
  return Object.keys(fieldTitles).includes(value) ? (value as ImportField) : null;
}
