/**
 * The word for a figure that cannot be given because an input is not known. It is what a cell shows and what
 * every function takes back as an unknown input, so that columns can be chained (rule book, section 7).
 */
export const UNKNOWN = 'Unknown';

export type Unknown = typeof UNKNOWN;
