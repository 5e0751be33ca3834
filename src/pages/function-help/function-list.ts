import type { FunctionDeclaration } from '../../functions/calling/define-function.ts';
import { element } from './element.ts';

export const LIST_ID = 'functions';

/** The id of a function's option in the list. */
export function optionId({ name }: FunctionDeclaration): string {
  return `option-${name}`;
}

/** The options of the list: name and summary of each function, the chosen one marked. */
export function functionOptions(
  functions: readonly FunctionDeclaration[],
  chosen: FunctionDeclaration | undefined,
  choose: (declaration: FunctionDeclaration) => void,
): readonly HTMLElement[] {
  return functions.map((declaration) => {
    const option = element(
      'li',
      { role: 'option', id: optionId(declaration), 'aria-selected': String(declaration === chosen) },
      element('strong', {}, declaration.name),
      element('span', {}, declaration.summary),
    );
    option.addEventListener('click', () => choose(declaration));
    return option;
  });
}

/** The function that a key leads to from the chosen one; undefined where the key does not move. */
export function functionAfterKey(
  key: string,
  functions: readonly FunctionDeclaration[],
  chosen: FunctionDeclaration | undefined,
): FunctionDeclaration | undefined {
  const at = chosen ? functions.indexOf(chosen) : -1;
  const last = functions.length - 1;
  if (key === 'ArrowDown') return functions[Math.min(at + 1, last)];
  if (key === 'ArrowUp') return functions[Math.max(at - 1, 0)];
  if (key === 'PageDown') return functions[Math.min(at + 6, last)];
  if (key === 'PageUp') return functions[Math.max(at - 6, 0)];
  return undefined;
}
