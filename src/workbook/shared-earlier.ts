import { checkValue } from '../core/check-value.ts';
import { sameFormula } from './header-formula.ts';

// Version 0.1 could replace the add-on's formulas by plain ones or by values, and kept what it needed to come back on
// a hidden sheet. Until 1.0, set-up puts the formulas back where that is safe; after it, this file goes.

/** One cell that was replaced, as the hidden sheet keeps it. */
export interface SharedCell {
  /** A formula that names the cells of the answer and then every reference of the original, which Google follows. */
  readonly places: string;
  readonly original: string;
  /** The plain formula that took its place; '' for values. */
  readonly plain: string;
  /** The check value of the values that took its place; '' for a formula. */
  readonly check: string;
}

/** What stands in the cells of the answer now. */
export interface Standing {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** The cells of the answer as `Tab!B2:C9`; undefined where they were deleted. */
export function placeOf({ places }: SharedCell): string | undefined {
  const [place = ''] = referencesOf(places);
  return place.includes('#REF') || !place.includes('!') ? undefined : place;
}

/** What may be done about a cell: `changed` where a person, or a moved column, has made it another one since. */
export function stateOf(cell: SharedCell, { formulas, values }: Standing): 'there' | 'replaced' | 'changed' {
  const present = formulas[0]?.[0] ?? '';
  if (sameFormula(present, cell.original)) return 'there';
  if (!standsWhereItStood(cell)) return 'changed';
  const isUntouched =
    cell.check === ''
      ? sameFormula(present, cell.plain)
      : formulas.flat().every((formula) => formula === '') && valuesCheck(values.flat()) === cell.check;
  return isUntouched ? 'replaced' : 'changed';
}

/** Whether every reference of the original still names the cells that it named. */
function standsWhereItStood({ places, original }: SharedCell): boolean {
  const [place = '', ...references] = referencesOf(places);
  const ownTab = place.slice(0, place.lastIndexOf('!') + 1);
  let from = 0;
  return references.every((reference) => {
    const bare = reference.startsWith(ownTab) ? reference.slice(ownTab.length) : reference;
    const at = [reference, bare].map((text) => wordAt(original, text, from)).find((found) => found >= 0);
    if (at === undefined) return false;
    from = at + bare.length;
    return true;
  });
}

/** Where a reference stands as a whole: B2 is not within B20, $B2 or A1:B2. */
function wordAt(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + word.length] ?? '';
    if (!/[\w$:!'.]/.test(before) && !/[\w$:!'.]/.test(after)) return at;
  }
  return -1;
}

function referencesOf(places: string): readonly string[] {
  return /^=ROWS\(.*\)$/.test(places) ? places.slice('=ROWS('.length, -1).split(')+ROWS(') : [];
}

/** A check value over what cells hold, in whatever order: sorting rows changes nothing. */
function valuesCheck(cells: readonly unknown[]): string {
  const texts = cells.filter((cell) => cell !== '').map(textOf);
  return checkValue(texts.sort(), '');
}

function textOf(cell: unknown): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return cell instanceof Date ? cell.toISOString() : `${typeof cell} ${String(cell)}`;
}
