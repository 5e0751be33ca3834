import { sha256 } from '@noble/hashes/sha2.js';

/** Digits of a check value: enough that no two rows share one by chance. */
const DIGITS = 32;

/**
 * A short value over the cells of a row and the check value of the row before: who changes, removes or inserts a row
 * breaks the chain. Numbers count with 15 digits, as many as every spreadsheet keeps when it saves a file.
 */
export function checkValue(cells: readonly (string | number)[], before: string): string {
  const kept = cells.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell));
  const digest = sha256(utf8(JSON.stringify([...kept, before])));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}

/** Apps Script has no TextEncoder. JSON text has no lone surrogates: stringify escapes them. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}
