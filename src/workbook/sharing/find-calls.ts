import type { FunctionDeclaration } from '../../functions/define-function.ts';
import { functions } from '../../functions/index.ts';
import { type Token, textOf, tokensOf, withoutSpaces } from './formula-tokens.ts';

/** A call of one of our functions within a formula. */
export interface FoundCall {
  readonly declaration: FunctionDeclaration;
  /** Its first token, the name, and the one behind its closing bracket. */
  readonly from: number;
  readonly to: number;
  readonly args: readonly (readonly Token[])[];
}

export interface CallingFormula {
  readonly tokens: readonly Token[];
  /** The outermost calls of our functions, from left to right. */
  readonly calls: readonly FoundCall[];
  /** What the formula has between arguments. */
  readonly separator: ',' | ';';
  /** The whole formula is one call, or one call below a heading: `=VSTACK("Share", RESELLER_SHARE(…))`. */
  readonly direct: { readonly call: FoundCall; readonly heading: Token | undefined } | undefined;
}

/** The calls of our functions in a formula; undefined where there is none. */
export function findCalls(formula: string): CallingFormula | undefined {
  // Most formulas of a spreadsheet are not ours.
  if (!/RESELLER_/i.test(formula)) return undefined;
  const tokens = tokensOf(formula);
  const separator = tokens.some(({ kind, text }) => kind === 'mark' && text === ';') ? ';' : ',';
  const calls: FoundCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const call = callAt(tokens, at, separator);
    if (!call) continue;
    calls.push(call);
    at = call.to - 1;
  }
  if (calls.length === 0) return undefined;
  return { tokens, calls, separator, direct: directCall(tokens, calls, separator) };
}

/** The arguments of the call whose name stands at a place; undefined where none is called. */
export function argumentsAt(
  tokens: readonly Token[],
  at: number,
  separator: string,
): { readonly args: readonly (readonly Token[])[]; readonly to: number } | undefined {
  if (tokens[at]?.kind !== 'name') return undefined;
  let next = at + 1;
  while (tokens[next]?.kind === 'space') next += 1;
  if (tokens[next]?.text !== '(') return undefined;
  const args: Token[][] = [[]];
  let depth = 1;
  for (let index = next + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const mark = token.kind === 'mark' ? token.text : '';
    if (mark === '(' || mark === '{') depth += 1;
    if (mark === ')' || mark === '}') depth -= 1;
    if (depth === 0) {
      const isEmpty = args.length === 1 && withoutSpaces(args[0] ?? []).length === 0;
      return { args: isEmpty ? [] : args, to: index + 1 };
    }
    if (depth === 1 && mark === separator) args.push([]);
    else args[args.length - 1]?.push(token);
  }
  return undefined;
}

function callAt(tokens: readonly Token[], at: number, separator: string): FoundCall | undefined {
  const token = tokens[at];
  if (token?.kind !== 'name') return undefined;
  const name = token.text.toUpperCase();
  const declaration = functions.find((candidate) => candidate.name === name);
  const found = declaration && argumentsAt(tokens, at, separator);
  return found && { declaration, from: at, ...found };
}

function directCall(
  tokens: readonly Token[],
  calls: readonly FoundCall[],
  separator: string,
): CallingFormula['direct'] {
  const [call] = calls;
  if (!call || calls.length > 1) return undefined;
  const before = withoutSpaces(tokens.slice(0, call.from));
  const after = textOf(withoutSpaces(tokens.slice(call.to)));
  if (textOf(before) === '=' && after === '') return { call, heading: undefined };
  const heading = before[3];
  const isBelowHeading =
    before.length === 5 &&
    heading?.kind === 'text' &&
    `=VSTACK(${heading.text}${separator}` === textOf(before).replace(/^=VSTACK/i, '=VSTACK') &&
    after === ')';
  return isBelowHeading ? { call, heading } : undefined;
}
