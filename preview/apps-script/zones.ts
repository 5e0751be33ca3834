import type { Zone } from './host.ts';

/** The letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function a1Notation({ top, left, bottom, right }: Zone): string {
  const start = `${columnLetters(left)}${top + 1}`;
  const end = `${columnLetters(right)}${bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

export function isInside(inner: Zone, outer: Zone): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

export function height(zone: Zone): number {
  return zone.bottom - zone.top + 1;
}

export function width(zone: Zone): number {
  return zone.right - zone.left + 1;
}

/** A table with one entry for each cell of a zone. */
export function tableOf<Entry>(zone: Zone, entry: (row: number, col: number) => Entry): Entry[][] {
  const table: Entry[][] = new Array(height(zone));
  for (let row = zone.top; row <= zone.bottom; row++) {
    const line: Entry[] = new Array(width(zone));
    for (let col = zone.left; col <= zone.right; col++) line[col - zone.left] = entry(row, col);
    table[row - zone.top] = line;
  }
  return table;
}

/** The same text always gives the same number, and so it survives saving and opening. */
export function numberOfText(text: string): number {
  let number = 0;
  for (const letter of text) number = (Math.imul(number, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return number & 0x7fffffff;
}

/** The cells of a table of a zone's size, by a key that tells which are alike, in stretches of a row. */
export function zonesAlike<Entry, Key>(
  zone: Zone,
  table: readonly (readonly Entry[])[],
  keyOf: (entry: Entry) => Key,
): Map<Key, Zone[]> {
  const alike = new Map<Key, Zone[]>();
  table.forEach((line, rowOffset) => {
    line.forEach((entry, columnOffset) => {
      const row = zone.top + rowOffset;
      const col = zone.left + columnOffset;
      const key = keyOf(entry);
      const zones = alike.get(key) ?? [];
      alike.set(key, zones);
      const last = zones[zones.length - 1];
      if (last && last.top === row && last.right === col - 1)
        zones[zones.length - 1] = { ...last, right: col };
      else zones.push({ top: row, left: col, bottom: row, right: col });
    });
  });
  return alike;
}
