import { tokensOf, withoutSpaces } from './formula-tokens.ts';
import { blockOf } from './read-reference.ts';

/**
 * Whether two formulas say the same: a spreadsheet may give one back with other spaces, quotes, capitals and
 * separators, or a range of one cell as that cell.
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  const parts = withoutSpaces(tokensOf(formula)).map(({ kind, text }) => {
    if (kind === 'text' || kind === 'number') return text;
    if (kind === 'reference') return JSON.stringify(blockOf(text.toLowerCase()));
    return text === ';' ? ',' : text.toUpperCase();
  });
  return parts.join('\n');
}
