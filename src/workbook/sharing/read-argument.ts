import type { Argument, Cell, Param } from '../../functions/define-function.ts';
import type { PlainSource } from '../../functions/plain/plain-rule.ts';
import { isWhole } from '../../functions/read-arguments.ts';
import { columnLetters } from '../a1.ts';
import { argumentsAt } from './find-calls.ts';
import { type Token, textOf, withoutSpaces } from './formula-tokens.ts';
import { blockOf, isOneCell, type TabGrid, valuesOf } from './read-reference.ts';

/** An argument of a call as plain formulas take it; undefined for an expression that none takes. */
export function sourceOf(param: Param, tokens: readonly Token[], separator: string): PlainSource | undefined {
  const parts = withoutSpaces(tokens);
  const [only] = parts;
  const text = textOf(parts);
  if (only === undefined) return { constant: undefined };
  if (isWhole(param)) {
    const items = parts.length === 1 ? itemsOfReference(text) : itemsOfStack(parts, separator);
    return items && { items };
  }
  if (parts.length === 1 && only.kind === 'reference') {
    const block = blockOf(text);
    return block && { cells: text, takes: isOneCell(block) ? 'cell' : 'range' };
  }
  const constant = constantOf(parts);
  if (constant !== undefined) return { constant };
  return isLookUp(parts, separator) ? { cells: text, takes: 'cell' } : undefined;
}

/** The values that an argument stands for; undefined for an expression that only the spreadsheet computes. */
export function argumentOf(
  tokens: readonly Token[],
  separator: string,
  here: TabGrid,
  tabs: readonly TabGrid[],
): { readonly value: Argument } | undefined {
  const parts = withoutSpaces(tokens);
  const [only] = parts;
  if (only === undefined) return { value: undefined };
  const constant = constantOf(parts);
  if (constant !== undefined) return { value: constant };
  if (parts.length === 1 && only.kind === 'reference') {
    const block = blockOf(only.text);
    const value = block && valuesOf(block, here, tabs);
    return value && { value };
  }
  const call = argumentsAt(parts, 0, separator);
  if (call?.to !== parts.length) return undefined;
  const args = call.args.map((each) => argumentOf(each, separator, here, tabs));
  if (!args.every((each) => each !== undefined)) return undefined;
  const name = only.text.toUpperCase();
  if (name === 'VSTACK')
    return { value: args.map(({ value }) => [Array.isArray(value) ? undefined : (value as Cell)]) };
  if (name === 'XLOOKUP' && args.length === 3) return lookedUp(args.map(({ value }) => value));
  return undefined;
}

function lookedUp([key, keys, values]: readonly Argument[]): { readonly value: Cell } | undefined {
  if (!Array.isArray(keys) || !Array.isArray(values)) return undefined;
  const at = (keys as readonly (readonly Cell[])[]).findIndex(([each]) => each === key);
  return at < 0 ? undefined : { value: (values as readonly (readonly Cell[])[])[at]?.[0] };
}

/** A number, a text or a truth value that is written in the formula itself. */
function constantOf(parts: readonly Token[]): Cell {
  const text = textOf(parts);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'text') return text.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  const [, number, percent] = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(%?)$/i.exec(text) ?? [];
  if (number === undefined) return undefined;
  return Number(percent === '%' ? `${number}e-2` : number);
}

/** The cells of one row or one column, by themselves. */
function itemsOfReference(reference: string): readonly string[] | undefined {
  const block = blockOf(reference);
  if (!block || block.bottom === undefined || block.right === undefined) return undefined;
  const { top, left, bottom, right } = block;
  if (top !== bottom && left !== right) return undefined;
  const tab = /^.*!/.exec(reference)?.[0] ?? '';
  const count = Math.max(bottom - top, right - left) + 1;
  return Array.from({ length: count }, (_item, index) => {
    const row = top === bottom ? top : top + index;
    const column = top === bottom ? left + index : left;
    return `${tab}$${columnLetters(column)}$${row}`;
  });
}

function itemsOfStack(parts: readonly Token[], separator: string): readonly string[] | undefined {
  const call = argumentsAt(parts, 0, separator);
  if (!/^[VH]STACK$/i.test(parts[0]?.text ?? '') || call?.to !== parts.length) return undefined;
  const isPlain = call.args.every((each) => isOneReference(each) || isLookUp(each, separator));
  return isPlain ? call.args.map(textOf) : undefined;
}

function isOneReference(parts: readonly Token[]): boolean {
  const block = parts.length === 1 && parts[0]?.kind === 'reference' ? blockOf(parts[0].text) : undefined;
  return block !== undefined && isOneCell(block);
}

/** `XLOOKUP("toolkit", Settings!…, Settings!…)`: one value, looked up by a word. */
function isLookUp(parts: readonly Token[], separator: string): boolean {
  const plain = withoutSpaces(parts);
  const call = argumentsAt(plain, 0, separator);
  if (plain[0]?.text.toUpperCase() !== 'XLOOKUP' || call?.to !== plain.length || call.args.length !== 3)
    return false;
  const [key = [], ...ranges] = call.args;
  return (
    typeof constantOf(key) === 'string' &&
    ranges.every((range) => range.length === 1 && range[0]?.kind === 'reference')
  );
}
