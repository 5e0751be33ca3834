import { columnLetters } from '../a1.ts';
import type { PlannedCell } from './plan-sharing.ts';
import type { TakenBack } from './plan-taking-back.ts';
import { sharingSentences } from './sharing-sentences.ts';

/** Cells of a tab that have something in common, named as the grid names them. */
export interface NamedCells {
  readonly tab: string;
  /** `V1`, or `C5:C24` for neighbours below one another. */
  readonly cells: string;
  /** The function that was called there, a reason, or a formula. */
  readonly what: string;
}

/** What sharing makes of the formulas of the add-on. */
export interface SharingSummary {
  /** Plain formulas, which go on calculating. */
  readonly formulas: readonly NamedCells[];
  /** Values, which stay as they are. */
  readonly values: readonly NamedCells[];
  /** Rows of plain formulas whose answer is a value, because only the add-on can read them. */
  readonly rows: readonly NamedCells[];
  /** Formulas of the add-on that stay, and why. */
  readonly left: readonly NamedCells[];
}

/** What taking back made of the cells that were shared. */
export interface TakingBackSummary {
  readonly restored: readonly NamedCells[];
  /** Cells that a person changed since, each with the formula that was there. */
  readonly changed: readonly NamedCells[];
  /** Formulas whose cells, or whose sources, were deleted. */
  readonly gone: readonly NamedCells[];
}

export function summaryOfSharing(planned: readonly PlannedCell[]): SharingSummary {
  const of = (kind: PlannedCell['becomes']['kind']) => planned.filter(({ becomes }) => becomes.kind === kind);
  return {
    formulas: named(of('formula').map((cell) => ({ ...cell, what: cell.calls }))),
    values: named(of('values').map((cell) => ({ ...cell, what: cell.calls }))),
    rows: named(
      planned.flatMap((cell) =>
        cell.becomes.kind === 'formula'
          ? cell.becomes.kept.map(({ row, column }) => ({ tab: cell.tab, column, row, what: cell.calls }))
          : [],
      ),
    ),
    left: named(
      planned.flatMap((cell) =>
        cell.becomes.kind === 'left' ? [{ ...cell, what: sharingSentences.left(cell.becomes.because) }] : [],
      ),
    ),
  };
}

export function summaryOfTakingBack(cells: readonly TakenBack[]): TakingBackSummary {
  const placed = (kind: TakenBack['becomes']['kind'], what: (cell: TakenBack) => string) =>
    cells.flatMap((cell) =>
      cell.becomes.kind === kind
        ? [
            {
              tab: cell.tab ?? '',
              row: cell.block?.top ?? 0,
              column: cell.block?.left ?? 0,
              what: what(cell),
            },
          ]
        : [],
    );
  return {
    restored: named(placed('restored', ({ record }) => /RESELLER_\w+/i.exec(record.original)?.[0] ?? '')),
    changed: placed('changed', ({ becomes, record }) =>
      becomes.kind === 'changed' ? becomes.formula : record.original,
    ).map(namedCell),
    gone: placed('gone', ({ record }) => record.original).map(namedCell),
  };
}

interface Placed {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly what: string;
}

function namedCell({ tab, row, column, what }: Placed): NamedCells {
  return { tab, cells: column > 0 ? `${columnLetters(column)}${row}` : '', what };
}

/** Neighbours below one another with the same thing to say are named together. */
function named(cells: readonly Placed[]): readonly NamedCells[] {
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  const sorted = tabs.flatMap((tab) =>
    cells
      .filter((cell) => cell.tab === tab)
      .sort((one, other) => one.column - other.column || one.row - other.row),
  );
  const runs: { first: Placed; last: number }[] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const follows =
      run !== undefined &&
      run.first.tab === cell.tab &&
      run.first.column === cell.column &&
      run.first.what === cell.what &&
      run.last + 1 === cell.row;
    if (run && follows) run.last = cell.row;
    else runs.push({ first: cell, last: cell.row });
  }
  return runs.map(({ first, last }) => {
    const one = namedCell(first);
    return last === first.row ? one : { ...one, cells: `${one.cells}:${columnLetters(first.column)}${last}` };
  });
}
