import { columnLetters } from '../../core/column-letters.ts';
import type { Answer, AnswerTable, Example, FunctionDeclaration, Param } from '../calling/define-function.ts';
import { isOptional } from './describe-param.ts';

/**
 * What stands between the arguments of a formula: a comma where decimals have a point, a semicolon where they have a
 * comma.
 */
export type Separator = ',' | ';';

type Value = Example['result'];

/** `RESELLER_GAP(revenue, reseller_revenue, [target], [mode])`: optional parameters in brackets. */
export function syntaxOf({ name, params }: FunctionDeclaration, separator: Separator = ','): string {
  const names = params.map((param) => (isOptional(param) ? `[${param.name}]` : param.name));
  return `${name}(${names.join(`${separator} `)})`;
}

/** How the function takes ranges and what shape it answers in. */
export function shapeOf({ each = 'cell', params }: FunctionDeclaration): string {
  if (each === 'row') return 'Takes one row or many, and gives one answer for each row.';
  if (each === 'call') return 'Takes its arguments whole, and gives one answer for the call.';
  const whole = params.filter(({ type }) => type === 'thresholds' || type === 'weights');
  const others =
    whole.length === 0 ? 'Arguments' : `Arguments other than ${whole.map(({ name }) => name).join(', ')}`;
  return `${others} may be cells or ranges of one shape, in which the answers spill; a cell is repeated along them.`;
}

/** The example as one types it: `=RESELLER_GAP(200000, 5000000, 0.1, "replacing")`. */
export function formulaOf(
  { name }: FunctionDeclaration,
  { args }: Example,
  separator: Separator = ',',
): string {
  return `=${name}(${args.map((value) => argumentText(value, separator)).join(`${separator} `)})`;
}

/** The example's answer as the cells show it, row by row. */
export function resultRowsOf(
  { result }: Example,
  separator: Separator = ',',
): readonly (readonly string[])[] {
  return rowsOf(result).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cellText(cell, separator))),
  );
}

/** Whether the example shows an error instead of an answer. */
export function isErrorExample({ result }: Example): boolean {
  return typeof result === 'string' && result.startsWith('⚠ ');
}

/**
 * An argument for the parameter at `index`, as the formula helper of Google Sheets shows it: the value of the first
 * example that has one, `A2:A13` for a range.
 */
export function sampleOf({ params, examples }: FunctionDeclaration, index: number): string {
  const param = params[index];
  const value = examples
    .map(({ args }) => args[index])
    .find((candidate) => candidate !== undefined && candidate !== '');
  if (typeof value === 'object') return rangeOf(value, index);
  if (value !== undefined) return cellText(value, ',');
  return param?.default === undefined ? placeholderOf(param, index) : cellText(param.default, ',');
}

function rowsOf(value: Value): AnswerTable {
  return typeof value === 'object' ? value : [[value]];
}

function argumentText(value: Value, separator: Separator): string {
  if (typeof value !== 'object') return value === '' ? '' : cellText(value, separator);
  const nextColumn = separator === ';' ? '\\' : ', ';
  return `{${value.map((row) => row.map((cell) => cellText(cell, separator)).join(nextColumn)).join('; ')}}`;
}

function cellText(cell: Answer, separator: Separator): string {
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return separator === ';' ? String(cell).replace('.', ',') : String(cell);
}

function placeholderOf(param: Param | undefined, index: number): string {
  return param?.defaults ? rangeOf([param.defaults()], index) : `${columnLetters(index + 1)}2`;
}

/** Column and row under a header, as if the argument's place in the call were its column. */
function rangeOf(rows: AnswerTable, index: number): string {
  const width = rows[0]?.length ?? 1;
  return `${columnLetters(index + 1)}2:${columnLetters(index + width)}${rows.length + 1}`;
}
