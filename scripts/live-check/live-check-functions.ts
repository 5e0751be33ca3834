/** The document property that LIVE_CHECK_SET_PROPERTY sets. */
export const PROPERTY = 'live-check';

/** A value as code would write it, so that an empty text, a blank and nothing are told apart. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (value instanceof Date) return `Date ${value.toISOString()}`;
  if (typeof value === 'object' && value !== null) return `object ${JSON.stringify(value)}`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** An answer of the asked kind; throws for a kind that it does not know, and for `error`. */
export function given(what: unknown): unknown {
  switch (what) {
    case 'NaN':
      return Number.NaN;
    case 'Infinity':
      return Number.POSITIVE_INFINITY;
    case 'null':
      return null;
    case 'undefined':
      return undefined;
    case 'object':
      return { a: 1 };
    case 'short row':
      return [[1, 2], [3]];
    case 'formula':
      return '=1+1';
    case 'date':
      return new Date(2026, 6, 15);
    case 'column':
      return [[1], [2], [3]];
    default:
      throw new Error('This sentence was thrown on purpose.');
  }
}

/** Tries to set a document property from a cell; gives `set`, or in which words it was refused. */
export function setProperty(): string {
  try {
    PropertiesService.getDocumentProperties().setProperty(PROPERTY, 'set');
    return 'set';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Twice each number of a column; blanks stay blank. */
export function twice(values: unknown): unknown {
  return Array.isArray(values)
    ? values.map(([value]) => [typeof value === 'number' ? 2 * value : ''])
    : Number(values) * 2;
}
