import { covered } from './covered.ts';
import { host } from './execution.ts';

type GUtilities = typeof Utilities;

export function utilities(): GUtilities {
  return covered('Utilities', {
    getUuid: (): string => host().uuid(),
    // Nothing can wait in the preview: everything else waits for the script.
    sleep: (_milliseconds: number): void => undefined,
    formatDate,
  });
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
