/**
 * A text of at most `most` characters on one line: runs of spaces and line ends become one space, and what is cut
 * off an ellipsis. No character is cut in half.
 */
export function clipText(text: string, most: number): string {
  // A character takes at most two units, and only the beginning matters: a cell may hold 50,000 of them.
  const line = text
    .slice(0, most * 4)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  const isCut = characters.length > most || text.length > most * 4;
  return isCut
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
