import { describe, expect, it } from 'vitest';
import { callFunction } from '../../src/functions/calling/call-function.ts';
import type { Answer, AnswerTable } from '../../src/functions/calling/define-function.ts';
import { functions } from '../../src/functions/index.ts';

/** A number is compared to the digits that are printed. */
function asPrinted(answer: Answer | AnswerTable, printed: Answer | AnswerTable): unknown {
  if (Array.isArray(answer) && Array.isArray(printed)) {
    return (answer as Answer[]).map((each, index) => asPrinted(each, (printed as Answer[])[index] ?? ''));
  }
  if (typeof answer !== 'number' || typeof printed !== 'number') return answer;
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return Number(answer.toFixed(decimals));
}

/** A fault is printed with its mark; a single call throws it without. */
function answerOf(call: () => Answer | AnswerTable): Answer | AnswerTable {
  try {
    return call();
  } catch (error) {
    return `⚠ ${(error as Error).message}`;
  }
}

describe.each(functions.map((declaration) => ({ name: declaration.name, declaration })))(
  '$name',
  ({ declaration }) => {
    it.each(declaration.examples.map((example) => [JSON.stringify(example.args), example] as const))(
      'answers %s as printed',
      (_, { args, result }) => {
        expect(
          asPrinted(
            answerOf(() => callFunction(declaration, args)),
            result,
          ),
        ).toEqual(result);
      },
    );

    it('has examples, and help for each parameter', () => {
      expect(declaration.examples.length).toBeGreaterThanOrEqual(2);
      expect(declaration.params.filter(({ help }) => help.trim() === '')).toEqual([]);
    });
  },
);
