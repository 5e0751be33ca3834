import { covered, enumeration } from './covered.ts';
import { host } from './execution.ts';
import { digestAlgorithms } from './script-services.ts';
import { sha256, utf8 } from './sha-256.ts';

type GUtilities = typeof Utilities;

const charsets = enumeration('UTF_8', 'US_ASCII');

export function utilities(): GUtilities {
  return covered('Utilities', {
    DigestAlgorithm: digestAlgorithms,
    Charset: charsets,
    getUuid: (): string => host().uuid(),
    // Nothing can wait in the preview: everything else waits for the script.
    sleep: (_milliseconds: number): void => undefined,
    formatDate,
    base64Encode: (data: string | readonly number[]): string =>
      base64(typeof data === 'string' ? utf8(data) : data.map((value) => value & 255)),
    /** A text is taken as ASCII unless another character set is told; bytes as they are. */
    computeDigest(algorithm: unknown, data: string | readonly number[], charset?: unknown): number[] {
      if (algorithm !== digestAlgorithms.SHA_256) {
        throw new Error(`Utilities.computeDigest with ${String(algorithm)} is not covered by the preview`);
      }
      const textBytes = charset === charsets.UTF_8 ? utf8 : ascii;
      const bytes = typeof data === 'string' ? textBytes(data) : data.map((value) => value & 255);
      // Apps Script has signed bytes.
      return sha256(bytes).map((value) => (value > 127 ? value - 256 : value));
    },
  });
}

/** What ASCII lacks becomes a question mark. */
function ascii(text: string): number[] {
  return [...text].map((letter) => ((letter.codePointAt(0) ?? 0) > 127 ? '?' : letter).charCodeAt(0));
}

const PATTERN = /'([^']*)'|yyyy|yy|MMMM|MMM|MM|M|dd|d|EEEE|EEE|HH|H|hh|h|mm|m|ss|s|SSS|a|Z|XXX|X|[A-Za-z]/g;

/** Java's date patterns, as far as sheets use them. */
function formatDate(date: Date, timeZone: string, format: string): string {
  const zone = timeZone === 'GMT' ? 'UTC' : timeZone;
  const options = { timeZone: zone, hourCycle: 'h23' } as const;
  const read = (more: Intl.DateTimeFormatOptions): Record<string, string> => {
    const parts = new Intl.DateTimeFormat('en-US', { ...options, ...more } as Intl.DateTimeFormatOptions);
    return Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, value]));
  };
  const digits = read({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const names = { ...read({ month: 'long' }), ...read({ weekday: 'long' }) };
  const hour = Number(digits.hour);
  const year = digits.year ?? '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = (): string => offsetOf(date, digits);
  const letters: Record<string, () => string> = {
    yyyy: () => year.padStart(4, '0'),
    yy: () => year.slice(-2),
    MMMM: () => names.month ?? '',
    MMM: () => (names.month ?? '').slice(0, 3),
    MM: () => digits.month ?? '',
    M: () => String(Number(digits.month)),
    dd: () => digits.day ?? '',
    d: () => String(Number(digits.day)),
    EEEE: () => names.weekday ?? '',
    EEE: () => (names.weekday ?? '').slice(0, 3),
    HH: () => two(hour),
    H: () => String(hour),
    hh: () => two(hour % 12 || 12),
    h: () => String(hour % 12 || 12),
    mm: () => digits.minute ?? '',
    m: () => String(Number(digits.minute)),
    ss: () => digits.second ?? '',
    s: () => String(Number(digits.second)),
    SSS: () => String(date.getMilliseconds()).padStart(3, '0'),
    a: () => (hour < 12 ? 'AM' : 'PM'),
    Z: () => offset().replace(':', ''),
    XXX: () => (offset() === '+00:00' ? 'Z' : offset()),
    X: () => (offset() === '+00:00' ? 'Z' : offset().slice(0, 3)),
  };
  return format.replace(PATTERN, (letter: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const write = letters[letter];
    if (!write) throw new Error(`The date pattern ${letter} is not covered by the preview`);
    return write();
  });
}

function offsetOf(date: Date, digits: Record<string, string>): string {
  const number = (part: string): number => Number(digits[part]);
  const shown = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  const minutes = Math.round((shown - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const digit = (shift: number): string => DIGITS[(group >> shift) & 63] ?? '';
    text +=
      digit(18) +
      digit(12) +
      (at + 1 < bytes.length ? digit(6) : '=') +
      (at + 2 < bytes.length ? digit(0) : '=');
  }
  return text;
}
