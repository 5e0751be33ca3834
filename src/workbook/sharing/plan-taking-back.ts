import { columnLetters } from '../a1.ts';
import { tokensOf } from './formula-tokens.ts';
import { type Block, blockOf, isOneCell, referencesIn, type TabGrid } from './read-reference.ts';
import { sameFormula } from './same-formula.ts';
import { qualified, type SharedRecord, sameBlock, tabOf, valuesCheck } from './shared-record.ts';

/** What becomes of a cell that was shared. */
export interface TakenBack {
  readonly record: SharedRecord;
  readonly becomes: /** The original comes back; the other cells of its answer are emptied, where it has values. */
    | {
        readonly kind: 'restored';
        readonly sheetId: number;
        readonly block: ClosedBlock;
        readonly formula: string;
      }
    /** The original is there already. */
    | { readonly kind: 'there' }
    /** A person changed the cell since: it stays. */
    | { readonly kind: 'changed'; readonly formula: string }
    /** The cell, or a cell that the original names, was deleted. */
    | { readonly kind: 'gone' };
  readonly tab: string | undefined;
  readonly block: ClosedBlock | undefined;
}

export interface ClosedBlock extends Block {
  readonly bottom: number;
  readonly right: number;
}

/** What becomes of every cell that was shared when the formulas of the add-on come back. Nothing is changed yet. */
export function planTakingBack(
  records: readonly SharedRecord[],
  tabs: readonly TabGrid[],
): readonly TakenBack[] {
  return records.map((record) => takeBack(record, tabs));
}

function takeBack(record: SharedRecord, tabs: readonly TabGrid[]): TakenBack {
  const [place = '', ...moved] = referencesIn(tokensOf(record.places));
  const block = closed(blockOf(place));
  const tab = tabs.find(({ name }) => name.toLowerCase() === block?.sheet?.toLowerCase());
  const found = { record, tab: tab?.name, block };
  if (!block || !tab || moved.some((reference) => reference.includes('#REF'))) {
    return { ...found, becomes: { kind: 'gone' } };
  }
  const formula = movedFormula(record.original, record.original, moved, tab.name);
  const present = tab.formulas[block.top - 1]?.[block.left - 1] ?? '';
  if (sameFormula(present, formula)) return { ...found, becomes: { kind: 'there' } };
  const isUntouched =
    record.kind === 'formula'
      ? (present !== '' || record.plain === '') &&
        sameFormula(present, movedFormula(record.plain, record.original, moved, tab.name))
      : holdsValues(record, tab, block);
  return isUntouched
    ? {
        ...found,
        becomes: { kind: 'restored', sheetId: tab.sheetId, block: ownBlock(record, block), formula },
      }
    : { ...found, becomes: { kind: 'changed', formula } };
}

/** A plain formula fills the cells of its answer itself; values stand in each of them. */
function ownBlock({ kind }: SharedRecord, block: ClosedBlock): ClosedBlock {
  return kind === 'values' ? block : { ...block, bottom: block.top, right: block.left };
}

function holdsValues(
  { check }: SharedRecord,
  tab: TabGrid,
  { top, left, bottom, right }: ClosedBlock,
): boolean {
  const cut = <Cell>(rows: readonly (readonly Cell[])[]) =>
    rows.slice(top - 1, bottom).flatMap((row) => row.slice(left - 1, right));
  return cut(tab.formulas).every((formula) => formula === '') && valuesCheck(cut(tab.values)) === check;
}

function closed(block: Block | undefined): ClosedBlock | undefined {
  if (block?.bottom === undefined || block.right === undefined) return undefined;
  return { ...block, bottom: block.bottom, right: block.right };
}

/**
 * A formula with its references where the spreadsheet has moved them: `moved` are those of the original in order,
 * then others, as they stand now. What did not move stays letter by letter.
 */
function movedFormula(formula: string, original: string, moved: readonly string[], tab: string): string {
  const before = referencesIn(tokensOf(original));
  const pairs = before.flatMap((reference, index) => {
    const now = moved[index];
    return now === undefined || !hasMoved(reference, now, tab) ? [] : [{ reference, now }];
  });
  if (pairs.length === 0) return formula;
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' ? movedReference(text, pairs, tab) : text))
    .join('');
}

interface Move {
  readonly reference: string;
  readonly now: string;
}

function hasMoved(reference: string, now: string, tab: string): boolean {
  if (!sameBlock(blockOf(reference), blockOf(now))) return true;
  return reference.includes('!') ? tabOf(reference) !== tabOf(now) : tabOf(now) !== tab.toLowerCase();
}

function movedReference(text: string, moves: readonly Move[], tab: string): string {
  const exact = moves.find(({ reference }) => qualified(reference, tab) === qualified(text, tab));
  if (exact) return like(text, exact.now, tab);
  // A cell of a range that moved as a whole, such as the second of the thresholds.
  const cell = blockOf(text);
  const within = moves.find(({ reference }) => cell && isOneCell(cell) && contains(reference, text, tab));
  const from = within && blockOf(within.reference);
  const to = within && blockOf(within.now);
  if (!cell || !from || !to) return text;
  const sheet = /^.*!/.exec(like(text, within.now, tab))?.[0] ?? '';
  return `${sheet}${cellText(text, cell.left + to.left - from.left, cell.top + to.top - from.top)}`;
}

function contains(range: string, cell: string, tab: string): boolean {
  const outer = blockOf(range);
  const inner = blockOf(cell);
  if (!outer || !inner || tabOf(qualified(range, tab)) !== tabOf(qualified(cell, tab))) return false;
  const { bottom = Infinity, right = Infinity } = outer;
  return inner.top >= outer.top && inner.left >= outer.left && inner.top <= bottom && inner.left <= right;
}

/** A reference written as another one is: without the name of its own tab where that has none. */
function like(model: string, reference: string, tab: string): string {
  const isOwn = !model.includes('!') && tabOf(reference) === tab.toLowerCase();
  return isOwn ? reference.replace(/^.*!/, '') : reference;
}

function cellText(model: string, column: number, row: number): string {
  const [, fixedColumn = '', fixedRow = ''] = /(\$?)[A-Za-z]+(\$?)\d+$/.exec(model) ?? [];
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
}
