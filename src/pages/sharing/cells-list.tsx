import { useState } from 'preact/hooks';
import type { SharingSummary } from '../../requests/contract.ts';

type NamedCells = SharingSummary['formulas'][number];

interface Props {
  readonly title: string;
  /** What it means for people without the add-on. */
  readonly help: string;
  readonly cells: readonly NamedCells[];
}

/** Places that are shown at first. */
const MANY = 200;

/** Cells with their places; nothing where there is none. A long list is closed until it is asked for. */
export function CellsList({ title, help, cells }: Props) {
  const [most, setMost] = useState(MANY);
  if (cells.length === 0) return null;
  return (
    <details class="cells" open={cells.length <= 8}>
      <summary>
        <b>{title}</b> <small>{cells.length === 1 ? '1 place' : `${cells.length} places`}</small>
        <span>{help}</span>
      </summary>
      <ul>
        {cells.slice(0, most).map(({ tab, cells: place, what }) => (
          <li key={`${tab} ${place} ${what}`}>
            <span>{tab === '' ? 'deleted' : `${tab}, ${place.replace(':', '–')}`}</span>
            <code>{what}</code>
          </li>
        ))}
      </ul>
      {cells.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(cells.length)}>
          Show all {cells.length}
        </button>
      )}
    </details>
  );
}
