import { registries } from '@odoo/o-spreadsheet';
import type { EngineArgument, EngineResult } from '../apps-script/host.ts';
import type { DescribedFunction } from './custom-function-text.ts';
import { signalsOf } from './workbook-signals.ts';

/** Gives a name to the engine, with autocomplete and argument help. */
export function registerCustomFunction({ name, summary, params }: DescribedFunction, category: string): void {
  const args = params.map((param) => ({
    name: param.name,
    description: param.help,
    type: ['ANY' as const, 'RANGE<ANY>' as const],
    acceptMatrix: true,
    acceptErrors: true,
    ...(param.isOptional ? { optional: true } : {}),
  }));
  registries.functionRegistry.replace(name, {
    description: summary,
    category,
    args,
    compute(...given): never {
      return callFromCell(this, name, given as readonly EngineArgument[]) as never;
    },
  });
  // Google runs a custom function however few arguments it gets, so that its own sentence is what the user reads.
  registries.functionRegistry.get(name).minArgRequired = 0;
}

/** The engine knows functions globally; which workbook asks is told by the context that its `custom` went into. */
function callFromCell(context: unknown, name: string, args: readonly EngineArgument[]): EngineResult {
  const call = signalsOf(context)?.answerCell;
  if (!call) return { value: '#NAME?', message: `Unknown function: '${name}'.` } as EngineResult;
  try {
    return call(name, args);
  } catch (error) {
    return { value: '#ERROR!', message: String(error) } as EngineResult;
  }
}
