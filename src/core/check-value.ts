import { sha256 } from '@noble/hashes/sha2.js';

/** Digits of a check value: enough that no two rows share one by chance. */
const DIGITS = 32;

/**
 * A short value over the cells of a row and the check value of the row before: who changes, removes or inserts a row
 * breaks the chain. Numbers count with 15 digits, as many as every spreadsheet keeps when it saves a file.
 */
export function checkValue(cells: readonly (string | number)[], before: string): string {
  const kept: (string | number)[] = cells.map((cell) => (typeof cell === 'number' ? rounded(cell) : cell));
  kept.push(before);
  const digest = sha256(utf8(JSON.stringify(kept)));
  let digits = '';
  for (let at = 0; at < DIGITS / 2; at++) digits += (digest[at] ?? 0).toString(16).padStart(2, '0');
  return digits;
}

/** With 15 digits; whole numbers that have no more are spared the way over text. */
function rounded(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}

/** Apps Script has no TextEncoder. JSON text has no lone surrogates: stringify escapes them. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
      else {
        // Two places of the text, four bytes.
        at++;
        bytes[length++] = 0xf0 | (code >> 18);
        bytes[length++] = tail(code >> 12);
      }
      bytes[length++] = tail(code >> 6);
    }
    bytes[length++] = tail(code);
  }
  return bytes.subarray(0, length);
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}
