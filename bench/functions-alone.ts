import { callFunction } from '../src/functions/calling/call-function.ts';
import type { Argument } from '../src/functions/calling/define-function.ts';
import { functions } from '../src/functions/index.ts';

/** What dist/Code.js would be without the workbook, its requests and pages: load-code.ts loads it beside the whole. */
export function callCustomFunction_(name: string, args: ArrayLike<Argument>): unknown {
  const declaration = functions.find((candidate) => candidate.name === name);
  return declaration && callFunction(declaration, args);
}
