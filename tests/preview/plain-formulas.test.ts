import { beforeAll, describe, expect, test } from 'vitest';
import { createWorkbook } from '../../preview/engine/index.ts';
import { columnLetters } from '../../src/core/column-letters.ts';
import { RuleError } from '../../src/core/rule-error.ts';
import { callFunction } from '../../src/functions/calling/call-function.ts';
import type { Cell, FunctionDeclaration, Param } from '../../src/functions/calling/define-function.ts';
import { functions } from '../../src/functions/index.ts';
import { namedFunction } from '../../src/functions/plain/named-function.ts';
import { plainFormula } from '../../src/functions/plain/plain-formula.ts';
import type { PlainSource } from '../../src/functions/plain/plain-rule.ts';
import { sameAnswer } from '../same-answer.ts';

const ROWS = 1500;
const twins = functions.filter(({ plain }) => plain !== undefined);

beforeAll(() => {
  console.debug = () => undefined;
});

/** The same numbers in every run: a difference can be looked at again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Random = () => number;

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

const unknowns = ['', '', 'n/a', '-', '–', 'TBD', '?', 'not known', 'Unknown', ' unknown ', '  '];
const bounds = [0.01, 0.1, 0.15, 0.5, 1, 0.02, 0.12, 0.2, 0.75];
/** At a threshold, within the noise beside it, and beyond the noise. */
const noises = [0, 0, 5e-13, -5e-13, 9.9e-13, -9.9e-13, 1.1e-12, -1.1e-12, 1e-9, -1e-9, 2e-16];

function near(random: Random, bound: number): number {
  return bound * (1 + pick(random, noises));
}

function amount(random: Random): number {
  const kind = random();
  if (kind < 0.15) return 0;
  if (kind < 0.5) return Math.round(random() * 100) * 10_000;
  return random() * 10 ** Math.floor(random() * 9);
}

function fraction(random: Random): number {
  return pick(random, [0, near(random, pick(random, bounds)), random() * 0.2, random()]);
}

/** A cell as a person may have it: mostly values, some blanks and unknowns, now and then one that cannot be. */
function cellFor({ type, options }: Param, random: Random): Cell {
  const kind = random();
  if (kind < 0.18) return pick(random, unknowns);
  if (kind < 0.21) return pick(random, ['⚠ the first fault', '⚠ another fault; correct it.']);
  const isBad = kind < 0.25;
  if (type === 'money') return isBad ? -amount(random) - 1 : amount(random);
  if (type === 'option') return pick(random, [...(options ?? []), 'Added', ' REPLACING ']);
  if (type === 'plan') {
    return pick(random, [
      true,
      false,
      'yes',
      'No',
      'submitted',
      ' Submitted and on schedule',
      'none',
      'promised',
    ]);
  }
  if (type === 'seller') {
    const words = [
      'nobody',
      'Designated',
      'a designated person',
      'half',
      'a full-time seller or more',
      ' FULL-TIME',
    ];
    if (random() < 0.5) return pick(random, words);
    return isBad ? -0.5 : pick(random, [0, near(random, 0.5), near(random, 0.75), random() * 2]);
  }
  return isBad ? pick(random, [-0.25, 1.5, 1.0004, 40, 105.55]) : fraction(random);
}

/** Rows in which the figures often agree, so that shares at the thresholds come about and not only by chance. */
function rowFor({ name, params }: FunctionDeclaration, random: Random): Cell[] {
  const row = params.filter(({ type }) => type !== 'thresholds').map((param) => cellFor(param, random));
  if (random() < 0.04) return row.map(() => '');
  if (random() > 0.7) return row;
  const total = Math.round(random() * 1000) * 10_000 + 1_000;
  const share = near(random, pick(random, [0.01, 0.1, 0.15, 1, 0.02, random()]));
  const set = (at: string, value: number) => {
    const index = params.findIndex((param) => param.name === at);
    if (index >= 0) row[index] = value;
  };
  if (name === 'RESELLER_SHARE') {
    const margin = pick(random, [0, 0.2, 0.45, 0.3]);
    set('margin', margin);
    set('services', 0);
    set('pull_through', 0);
    set('sell_in', share * total * (1 - margin));
  } else {
    set('revenue', share * total);
    set('share', share);
  }
  set('reseller_revenue', total);
  set('reseller_revenue_before', pick(random, [total, total / 2, near(random, total)]));
  set('revenue_before', share * pick(random, [total, total / 2, near(random, total)]));
  return row;
}

type Rows = readonly (readonly Cell[])[];

/** What single calls give, each fault as its sentence after the mark. */
function answersOneByOne(
  declaration: FunctionDeclaration,
  rows: Rows,
  thresholds: readonly Cell[],
): unknown[] {
  return rows.map((row) => {
    const cells = [...row];
    const args = declaration.params.map(({ type }) =>
      type === 'thresholds' ? thresholds.map((cell) => [cell]) : cells.shift(),
    );
    try {
      return callFunction(declaration, args);
    } catch (error) {
      // The fault of another answer passes on first, as it does in a range.
      const passedOn = row.find((cell) => typeof cell === 'string' && cell.startsWith('⚠ '));
      if (error instanceof RuleError) return passedOn ?? `⚠ ${error.message}`;
      throw error;
    }
  });
}

/** What a formula gives below the header of a table with those columns from A on. */
function calculate(rows: Rows, formula: string, others: Readonly<Record<string, string>> = {}): unknown[] {
  const cells: Record<string, string> = { ...others };
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell !== '' && cell !== null && cell !== undefined)
        cells[`${columnLetters(x + 1)}${y + 2}`] = contentOf(cell);
    });
  });
  const at = 14;
  cells[`${columnLetters(at + 1)}1`] = formula;
  const sheet = { id: 'a', name: 'A', cells, colNumber: 20, rowNumber: rows.length + 1 };
  const { getters } = createWorkbook({ sheets: [sheet] }).model;
  return rows.map((_row, y) => getters.getEvaluatedCell({ sheetId: 'a', col: at, row: y + 1 }).value ?? '');
}

function contentOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : `'${String(cell)}`;
}

function rangesOf({ params }: FunctionDeclaration, thresholds: readonly string[] | undefined): PlainSource[] {
  let column = 0;
  return params.map((param): PlainSource => {
    if (param.type === 'thresholds') return thresholds ? { items: thresholds } : 'left out';
    const letters = columnLetters(++column);
    return { cells: `${letters}2:${letters}`, takes: 'range' };
  });
}

function expected(declaration: FunctionDeclaration, rows: Rows, thresholds: readonly Cell[]): unknown[] {
  let column = -1;
  const args = declaration.params.map((param) => {
    if (param.type === 'thresholds') return thresholds.map((cell) => [cell]);
    column += 1;
    const at = column;
    return rows.map((row) => [row[at]]);
  });
  return (callFunction(declaration, args) as unknown[][]).map(([answer]) => answer);
}

const thresholdCases: readonly (readonly [string, readonly Cell[]])[] = [
  ['left out', []],
  ['as usual', [0.01, 0.1, 0.15, 0.5]],
  ['changed', [0.02, 0.12, 0.2, 0.75]],
  ['without the seller gate', [0.02, 0.1, 0.1]],
  ['all blank', ['', '', '', '']],
];

describe.each(twins.map((declaration) => [declaration.name, declaration] as const))(
  'the plain formula of %s',
  (name, declaration) => {
    const takesThresholds = declaration.params.some(({ type }) => type === 'thresholds');
    test.each(takesThresholds ? thresholdCases : thresholdCases.slice(0, 1))(
      `gives what the function gives for ${ROWS} rows, thresholds %s`,
      { timeout: 60_000 },
      (_case, thresholds) => {
        const random = generator(name.length * 7919 + thresholds.length);
        const rows = Array.from({ length: ROWS }, () => rowFor(declaration, random));
        const places = thresholds.map((_cell, index) => `S${index + 1}`);
        const others = Object.fromEntries(
          thresholds.flatMap((cell, index) => (cell === '' ? [] : [[places[index] ?? '', String(cell)]])),
        );
        const plain = plainFormula(
          declaration,
          rangesOf(declaration, thresholds.length > 0 ? places : undefined),
        );
        const given = calculate(rows, `=VSTACK("head",${plain})`, others);
        const wanted = expected(declaration, rows, thresholds);
        const different = rows.flatMap((row, y) =>
          sameAnswer(given[y], wanted[y]) ? [] : [{ row, plain: given[y], function: wanted[y] }],
        );
        expect(different.slice(0, 6)).toEqual([]);
        const kinds = new Set(
          wanted.map((answer) => (typeof answer === 'string' ? answer.slice(0, 12) : 'number')),
        );
        expect(kinds.size).toBeGreaterThan(4);
      },
    );

    test(`as a named function gives what ${ROWS} single calls give`, { timeout: 60_000 }, () => {
      const random = generator(name.length * 104_729);
      const rows = Array.from({ length: ROWS }, () => rowFor(declaration, random));
      const thresholds = takesThresholds ? [0.02, 0.12, 0.2, 0.75] : [];
      const others = Object.fromEntries(thresholds.map((cell, index) => [`S${index + 1}`, String(cell)]));
      const named = namedFunction(declaration);
      let column = 0;
      const places = new Map(
        named?.args.map((param) => {
          const letters = columnLetters(param.type === 'thresholds' ? 0 : ++column);
          return [param.name, param.type === 'thresholds' ? '$S$1:$S$4' : `${letters}2:${letters}`];
        }),
      );
      const body = withPlaces(named?.definition.slice(1) ?? '', places);
      const given = calculate(rows, `=VSTACK("head",${body})`, others);
      const wanted = answersOneByOne(declaration, rows, thresholds);
      const different = rows.flatMap((row, y) =>
        sameAnswer(given[y], wanted[y]) ? [] : [{ row, plain: given[y], function: wanted[y] }],
      );
      expect(different.slice(0, 6)).toEqual([]);
    });
  },
);

/** A definition with ranges in place of its arguments, but not within its sentences. */
function withPlaces(definition: string, places: ReadonlyMap<string, string>): string {
  return definition.replace(/"(?:[^"]|"")*"|[a-z_]+/g, (part) => places.get(part) ?? part);
}
