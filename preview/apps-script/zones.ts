import type { Zone } from './host.ts';

/** The letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function a1Notation({ top, left, bottom, right }: Zone): string {
  const start = `${columnLetters(left)}${top + 1}`;
  const end = `${columnLetters(right)}${bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

const A1 = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

/** A zone from `B2`, `B2:D9`, `B2:B`, `B:D` or `2:9`, within a sheet of that size. */
export function zoneOfA1(notation: string, rows: number, columns: number): Zone {
  const match = A1.exec(notation.trim());
  const [, left = '', top = '', right = left, bottom = ''] = match ?? [];
  const isSingle = !notation.includes(':');
  if (!match || (isSingle && (!left || !top))) throw new Error('Range not found');
  return {
    top: top ? Number(top) - 1 : 0,
    left: left ? columnNumber(left) : 0,
    bottom: bottom ? Number(bottom) - 1 : isSingle ? Number(top) - 1 : rows - 1,
    right: right ? columnNumber(right) : columns - 1,
  };
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
