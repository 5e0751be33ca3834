import type { FunctionDeclaration } from '../../functions/calling/define-function.ts';

/**
 * The functions in which every word of the query occurs, those with all words in their name first. An empty query
 * finds all of them.
 */
export function searchFunctions(
  functions: readonly FunctionDeclaration[],
  query: string,
): readonly FunctionDeclaration[] {
  const words = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  const found = functions.filter((declaration) => hasAll(textOf(declaration), words));
  const isNamed = ({ name }: FunctionDeclaration) => hasAll(plain(name), words);
  return [...found.filter(isNamed), ...found.filter((declaration) => !isNamed(declaration))];
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function textOf({ name, summary, params, returns, rule }: FunctionDeclaration): string {
  return plain(
    [name, summary, returns, rule, ...params.flatMap((param) => [param.name, param.help])].join(' '),
  );
}

/** Case, underscores and curly apostrophes make no difference to a search. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[_\s]+/g, ' ')
    .trim();
}
