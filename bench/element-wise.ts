import { execFileSync } from 'node:child_process';
import { isMain } from '../scripts/is-main.ts';
import { callFunction } from '../src/functions/calling/call-function.ts';
import type {
  Answer,
  Argument,
  Cell,
  FunctionDeclaration,
  Param,
} from '../src/functions/calling/define-function.ts';
import { functions } from '../src/functions/index.ts';
import { medians, milliseconds, type Result } from './measure.ts';

const ROWS = 50_000;

type Column = readonly (readonly Cell[])[];

/**
 * Each function that answers cell by cell, over ranges for all of its arguments, against a bare loop of its own: the
 * rule alone, called with the same values by their places. Each in a process of its own: Google loads the script anew
 * for every call, so no call finds code that other functions have warmed.
 */
export function benchElementWise(): readonly Result[] {
  const cli = 'node_modules/tsx/dist/cli.mjs';
  const names = functions.filter(({ each = 'cell' }) => each === 'cell').map(({ name }) => name);
  return names.map((name) => {
    const output = execFileSync(process.execPath, [cli, 'bench/element-wise.ts', name], { encoding: 'utf8' });
    return JSON.parse(output) as Result;
  });
}

function benchFunction(declaration: FunctionDeclaration): Result {
  const { name, params } = declaration;
  const cells = valuesOf(declaration);
  const isRange = params.map(({ type }) => type !== 'thresholds' && type !== 'weights');
  const columns = cells.map((cell) => Array.from({ length: ROWS }, () => [cell]));
  const args = columns.map((column, index): Argument => (isRange[index] ? column : undefined));
  const ours = () => callFunction(declaration, args);
  const bare = bareLoop(declaration, columns, isRange);
  if (JSON.stringify(ours()) !== JSON.stringify(bare())) throw new Error(`${name}: the two do not agree`);
  const time = medians({ ours, bare }, 15);
  return {
    what: `${name} over ${ROWS.toLocaleString('en')} rows with all its arguments, against a bare loop of its rule`,
    ours: milliseconds(time.ours),
    baseline: milliseconds(time.bare),
    ratio: time.ours / time.bare,
    goal: 'at most 3',
  };
}

/** A usual value for each argument: of the example that gives most of them, else the default, else one of its type. */
function valuesOf({ name, params, examples }: FunctionDeclaration): readonly Cell[] {
  const usable = examples.filter(
    ({ args, result }) => !args.some(Array.isArray) && !/^⚠|^Unknown$/.test(String(result)),
  );
  const given = (args: readonly unknown[]) => args.filter((arg) => arg !== '').length;
  const [example] = [...usable].sort((one, other) => given(other.args) - given(one.args));
  return params.map((param, index): Cell => {
    const arg = example?.args[index] as Cell;
    const value = arg === '' || arg === undefined ? (param.default ?? usualOf(param)) : arg;
    if (value === undefined && param.type !== 'thresholds' && param.type !== 'weights') {
      throw new Error(`${name}: no usual value for ${param.name}`);
    }
    return value;
  });
}

function usualOf({ type, options }: Param): Cell {
  if (type === 'share' || type === 'fraction') return 0.2;
  if (type === 'option') return options?.[0];
  return type === 'money' || type === 'number' || type === 'integer' ? 1000 : undefined;
}

/** Written out with as many arguments as the rule takes, as one would write it by hand. */
function bareLoop(
  { params, run }: FunctionDeclaration,
  columns: readonly Column[],
  isRange: readonly boolean[],
): () => readonly (readonly Answer[])[] {
  const whole = params.map((param) => (param.type === 'weights' ? param.defaults?.() : undefined));
  const places = params.map((_param, index) =>
    isRange[index] ? `columns[${index}][row][0]` : `whole[${index}]`,
  );
  const loop = new Function(
    'run',
    'columns',
    'whole',
    `const answers = []; for (let row = 0; row < ${ROWS}; row++) answers.push([run(${places.join(', ')})]); return answers;`,
  ) as (
    rule: unknown,
    cells: readonly Column[],
    wholes: readonly unknown[],
  ) => readonly (readonly Answer[])[];
  return () => loop(run, columns, whole);
}

if (isMain(import.meta.url)) {
  const declaration = functions.find(({ name }) => name === process.argv[2]);
  if (!declaration) throw new Error(`There is no function ${process.argv[2]}.`);
  console.log(JSON.stringify(benchFunction(declaration)));
}
