import { Problem } from './problem.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** Text of a file: UTF-8, UTF-16 with its mark, else Windows-1252. Throws a Problem when it is no text. */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if (isLittle || isBig) {
    if (bytes.length % 2 !== 0) throw notText(fileName);
    return { text: decode(isLittle ? 'utf-16le' : 'utf-16be', bytes, fileName), encoding: 'UTF-16' };
  }
  // A zero byte is in no text that is not UTF-16, and in nearly every other kind of file.
  if (bytes.includes(0)) throw notText(fileName);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const text = decode('windows-1252', bytes, fileName);
    if (countControls(text) > text.length / 100) throw notText(fileName);
    return { text, encoding: 'Windows-1252' };
  }
}

function decode(encoding: string, bytes: Uint8Array, fileName: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' }).decode(bytes);
    if (text.includes('\0')) throw notText(fileName);
    return text;
  } catch {
    throw notText(fileName);
  }
}

function countControls(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160)) count++;
  }
  return count;
}

function notText(fileName: string): Problem {
  return new Problem(
    `“${fileName}” is not a text file, whatever its name says. Open it in the program it came from and save it as CSV (UTF-8) or as .xlsx.`,
  );
}
