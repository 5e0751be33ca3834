export interface Token {
  readonly kind: 'text' | 'reference' | 'number' | 'name' | 'space' | 'mark';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d*`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
/** `B2`, `B2:C9`, `B2:B`, `B:C`, `2:5`, each also with the name of its tab before it. */
const REFERENCE = `(?:${SHEET})?(?:${CELL}:(?:${CELL}|${COLUMN})|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL}|#REF!?)${END}`;

const kinds: readonly (readonly [Token['kind'], string])[] = [
  ['text', '"(?:[^"]|"")*"'],
  ['reference', REFERENCE],
  ['number', String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`],
  ['name', String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`],
  ['space', String.raw`\s+`],
  ['mark', String.raw`[\s\S]`],
];

/** The parts of a formula, in order and without a gap: joined, their texts are the formula. */
export function tokensOf(formula: string): readonly Token[] {
  const pattern = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), 'gu');
  return [...formula.matchAll(pattern)].map((match) => {
    const at = kinds.findIndex((_kind, index) => match[index + 1] !== undefined);
    return { kind: kinds[at]?.[0] ?? 'mark', text: match[0] };
  });
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

export function withoutSpaces(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== 'space');
}

/** The formula with the separators between arguments that another one has. */
export function withSeparator(formula: string, separator: ',' | ';'): string {
  if (separator === ',') return formula;
  return textOf(
    tokensOf(formula).map((token) =>
      token.kind === 'mark' && token.text === ',' ? { ...token, text: ';' } : token,
    ),
  );
}
