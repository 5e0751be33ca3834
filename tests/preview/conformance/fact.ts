/** Something that was seen to hold on live Apps Script, as a script of ours that shows it. */
export interface Fact {
  /** The members that it is about, as `Range.getValues`. */
  readonly members: readonly string[];
  /** The file of github.com/brucemcpherson/gas-fakes whose assertions hold live as well. */
  readonly source: string;
  readonly says: string;
  /** The body of a function; `file` is the spreadsheet and `sheet` its first sheet, of 100 rows and 26 columns. */
  readonly script: string;
  /** What the script returns, as JSON allows. */
  readonly gives?: unknown;
  /** Words of the error that it throws instead. */
  readonly refuses?: RegExp;
  /** The stand-ins did otherwise when the fact was taken, and were mended. */
  readonly isMended?: true;
  /** Why the stand-ins still do otherwise. */
  readonly differs?: string;
}

/** Facts that are told by a table: one fact for each line. */
export function factsOf<const Line extends readonly unknown[]>(
  lines: readonly Line[],
  fact: (line: Line) => Fact,
): readonly Fact[] {
  return lines.map(fact);
}
