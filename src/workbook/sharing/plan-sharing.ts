import { callFunction } from '../../functions/call-function.ts';
import type { Cell } from '../../functions/define-function.ts';
import { type KeptRows, plainFormula, plainKey } from '../../functions/plain/plain-formula.ts';
import type { PlainSource } from '../../functions/plain/plain-rule.ts';
import { isPlainlyRead } from '../../functions/plain/read-source.ts';
import { isWhole } from '../../functions/read-arguments.ts';
import { columnLetters } from '../a1.ts';
import { type CallingFormula, type FoundCall, findCalls } from './find-calls.ts';
import { textOf, withSeparator } from './formula-tokens.ts';
import { argumentOf, sourceOf } from './read-argument.ts';
import { blockOf, type TabGrid, valuesOf } from './read-reference.ts';

/** A cell whose formula calls our functions, and what it becomes. */
export interface PlannedCell {
  readonly sheetId: number;
  readonly tab: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** The function that it calls first. */
  readonly calls: string;
  readonly original: string;
  /** How far the answers of the formula reach from its cell; one cell where that cannot be told. */
  readonly height: number;
  readonly width: number;
  /** Whether nothing but the cells of `height` and `width` can belong to the answer. */
  readonly isSized: boolean;
  readonly becomes:
    | {
        readonly kind: 'formula';
        readonly formula: (kept: KeptPlace) => string;
        readonly kept: readonly KeptAnswer[];
      }
    | { readonly kind: 'values' }
    /** Stays as it is, and why. */
    | { readonly kind: 'left'; readonly because: 'no answer' | 'unknown size' };
}

/** Where the sheet of what was shared keeps answers of rows. */
export interface KeptPlace {
  /** A mark of this formula that no other has. */
  readonly call: string;
  readonly keys: string;
  readonly values: string;
}

/** The answer of one row that a plain formula cannot read. */
interface KeptAnswer {
  /** The formula, without `=`, that gives the key of the row; `call` is the mark of the formula. */
  readonly key: (call: string) => string;
  readonly answer: Cell;
  readonly row: number;
  readonly column: number;
}

/** What becomes of every formula that calls our functions. Nothing is changed yet. */
export function planSharing(tabs: readonly TabGrid[]): readonly PlannedCell[] {
  return tabs.flatMap((tab) =>
    tab.formulas.flatMap((row, y) =>
      row.flatMap((formula, x): PlannedCell[] => {
        const found = findCalls(formula);
        return found ? [planCell(tab, tabs, y, x, formula, found)] : [];
      }),
    ),
  );
}

function planCell(
  tab: TabGrid,
  tabs: readonly TabGrid[],
  y: number,
  x: number,
  original: string,
  found: CallingFormula,
): PlannedCell {
  const size = sizeOf(found, tab, tabs);
  const { height = 1, width = 1 } = size ?? {};
  const place = { sheetId: tab.sheetId, tab: tab.name, row: y + 1, column: x + 1 };
  const calls = found.calls[0]?.declaration.name ?? '';
  const isAlone = isFree(tab, y, x + 1) && isFree(tab, y + 1, x);
  const cell = { ...place, calls, original, height, width, isSized: size !== undefined || isAlone };
  const plain = plainTwin(found, tab, tabs, y, x);
  if (plain) return { ...cell, becomes: { kind: 'formula', ...plain } };
  if (hasNoAnswer(tab.values[y]?.[x])) return { ...cell, becomes: { kind: 'left', because: 'no answer' } };
  return { ...cell, becomes: { kind: 'values' } };
}

/** Google shows a word in the language of the user while it computes, and an error where it cannot. */
export function hasNoAnswer(value: unknown): boolean {
  return typeof value === 'string' && /^(#[A-Z]|(Loading|Laden|Chargement|Cargando)\b)/i.test(value);
}

/** Whether nothing of a formula’s answer can stand in a cell. */
function isFree(tab: TabGrid, y: number, x: number): boolean {
  return (tab.values[y]?.[x] ?? '') === '' || (tab.formulas[y]?.[x] ?? '') !== '';
}

/** How many cells the answer fills, computed by the function itself; undefined where only the spreadsheet can. */
function sizeOf(
  { direct, separator }: CallingFormula,
  tab: TabGrid,
  tabs: readonly TabGrid[],
): { readonly height: number; readonly width: number } | undefined {
  if (!direct) return undefined;
  const args = direct.call.args.map((tokens) => argumentOf(tokens, separator, tab, tabs));
  if (!args.every((each) => each !== undefined)) return undefined;
  const more = direct.heading ? 1 : 0;
  try {
    const answer = callFunction(
      direct.call.declaration,
      args.map(({ value }) => value),
    );
    if (!Array.isArray(answer)) return { height: 1 + more, width: 1 };
    return { height: answer.length + more, width: answer[0]?.length ?? 1 };
  } catch {
    // Refused in a sentence: an error stands in the cell alone.
    return { height: 1, width: 1 };
  }
}

/** Rows whose answers are looked up one by one; a formula with more of them becomes values as a whole. */
const MOST_KEPT = 500;

type Twin = Pick<Extract<PlannedCell['becomes'], { kind: 'formula' }>, 'formula' | 'kept'>;

function plainTwin(
  { tokens, calls, separator, direct }: CallingFormula,
  tab: TabGrid,
  tabs: readonly TabGrid[],
  y: number,
  x: number,
): Twin | undefined {
  const read = calls.map((call) => ({ call, sources: sourcesOf(call, separator) }));
  const kept: KeptAnswer[] = [];
  for (const { call, sources } of read) {
    if (!sources || plainFormula(call.declaration, sources) === undefined) return undefined;
    const hasRange = sources.some((source) => 'takes' in source && source.takes === 'range');
    // A single call fails with an error, where a plain formula gives its sentence: only alone is that the same.
    if (!direct && !hasRange) return undefined;
    const others = unreadable(call, sources, tab, tabs);
    if (others.length > 0 && (!direct || !hasRange)) return undefined;
    if (others.length > MOST_KEPT) return undefined;
    const first = direct?.heading ? y + 1 : y;
    for (const other of others) {
      const answer = tab.values[first + other.y]?.[x + other.x];
      if (hasNoAnswer(answer)) continue;
      kept.push({ key: other.key, answer: answer ?? '', row: first + other.y + 1, column: x + other.x + 1 });
    }
  }
  const formula = ({ call: mark, keys, values }: KeptPlace): string => {
    let text = '';
    let at = 0;
    read.forEach(({ call, sources = [] }) => {
      const place: KeptRows | undefined = kept.length > 0 ? { call: mark, keys, values } : undefined;
      const plain = plainFormula(call.declaration, sources, place) ?? '';
      text += textOf(tokens.slice(at, call.from)) + withSeparator(plain, separator);
      at = call.to;
    });
    return text + textOf(tokens.slice(at));
  };
  return { formula, kept };
}

function sourcesOf({ declaration, args }: FoundCall, separator: string): readonly PlainSource[] | undefined {
  const { params } = declaration;
  if (args.length > params.length) return undefined;
  const sources = params.map((param, index) => sourceOf(param, args[index] ?? [], separator));
  return sources.every((source) => source !== undefined) ? sources : undefined;
}

interface Unreadable {
  readonly key: (call: string) => string;
  readonly y: number;
  readonly x: number;
}

/** The places within the ranges of a call where an input is nothing that a plain formula reads. */
function unreadable(
  { declaration }: FoundCall,
  sources: readonly PlainSource[],
  tab: TabGrid,
  tabs: readonly TabGrid[],
): readonly Unreadable[] {
  const { params } = declaration;
  const places = new Map<string, { y: number; x: number }>();
  params.forEach((param, index) => {
    const source = sources[index];
    if (isWhole(param) || !source || !('takes' in source)) return;
    const block = blockOf(source.cells);
    const values = block && valuesOf(block, tab, tabs);
    values?.forEach((row, y) => {
      row.forEach((cell, x) => {
        if (!isPlainlyRead(param, cell)) places.set(`${y} ${x}`, { y, x });
      });
    });
  });
  return [...places.values()]
    .sort((one, other) => one.y - other.y || one.x - other.x)
    .map(({ y, x }) => ({
      y,
      x,
      key: (call) =>
        plainKey(
          call,
          sources.map((source) => cellAt(source, y, x)),
        ),
    }));
}

/** The cell of a range at a place, on the tab that the formula names. */
function cellAt(source: PlainSource, y: number, x: number): PlainSource {
  const block = 'takes' in source && source.takes === 'range' ? blockOf(source.cells) : undefined;
  if (!block || !('takes' in source)) return source;
  const tab = /^.*!/.exec(source.cells)?.[0] ?? '';
  return { cells: `${tab}${columnLetters(block.left + x)}${block.top + y}`, takes: 'cell' };
}
