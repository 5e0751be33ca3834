import type { FunctionDeclaration, Param } from '../calling/define-function.ts';
import { isTakenWhole } from '../calling/read-arguments.ts';
import { plainFormula } from './plain-formula.ts';
import type { PlainSource } from './plain-rule.ts';

/** A function as Google’s named functions take it: without the add-on, every argument given. */
export interface NamedFunction {
  readonly name: string;
  readonly args: readonly Param[];
  /** Begins with `=`; names the arguments. */
  readonly definition: string;
}

/** The named function that gives what a function gives; undefined where no plain formula does. */
export function namedFunction(declaration: FunctionDeclaration): NamedFunction | undefined {
  const { name, params } = declaration;
  const formula = plainFormula(declaration, params.map(sourceOf));
  return formula === undefined
    ? undefined
    : { name: `PLAIN_${name}`, args: params, definition: `=${formula}` };
}

function sourceOf(param: Param): PlainSource {
  if (!isTakenWhole(param)) return { cells: param.name, takes: 'either' };
  return { items: [1, 2, 3, 4].map((index) => `INDEX(${param.name},${index})`) };
}
