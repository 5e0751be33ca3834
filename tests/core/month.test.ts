import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMonth, isUsualMonth, monthOfDate, monthOfText } from '../../src/core/month.ts';

const july = monthOfText('2026-07') ?? Number.NaN;

describe('a month', () => {
  it('counts on over the end of the year', () => {
    expect(july).toBe(2026 * 12 + 6);
    expect(monthOfText('2027-01')).toBe(july + 6);
  });

  it.each(['2026-07', '2026-07-01', '2026-07-15', '2026-07-31', ' 2026-07 '])(
    'is read from the text %j',
    (text) => {
      expect(monthOfText(text)).toBe(july);
    },
  );

  it.each(['2026-01-31', '2024-02-29', '2026-12-31'])('takes the last day of %s', (text) => {
    expect(monthOfText(text)).toBe(monthOfText(text.slice(0, 7)));
    expect(monthOfText(text)).not.toBeUndefined();
  });

  it.each([
    '2026-00',
    '2026-13',
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-07-00',
    '2026-07-32',
    '2026-7',
    '26-07',
    '2026/07',
    '2026-07-1',
    '2026-07-151',
    '12026-07',
    '2026-07 or so',
    'July 2026',
    '7',
    '',
  ])('is not read from %j', (text) => {
    expect(monthOfText(text)).toBeUndefined();
  });

  it('is shown as year and month, each at full width', () => {
    expect(formatMonth(july)).toBe('2026-07');
    expect(formatMonth(july + 5)).toBe('2026-12');
    expect(formatMonth(july + 6)).toBe('2027-01');
    expect(formatMonth(987 * 12)).toBe('0987-01');
  });

  it.each([
    ['1999-12', false],
    ['2000-01', true],
    ['2199-12', true],
    ['2200-01', false],
    ['2454-09', false],
  ])('is usual or not: %s', (text, isUsual) => {
    expect(isUsualMonth(monthOfText(text) ?? Number.NaN)).toBe(isUsual);
  });

  it('shown and read again is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100 * 12, max: 9999 * 12 + 11 }), (month) => {
        expect(monthOfText(formatMonth(month))).toBe(month);
      }),
    );
  });
});

describe('a date cell', () => {
  const hour = 3_600_000;

  it.each([-10, -5, 0, 2, 5.75, 13])('is the day it shows in the time zone %d hours from UTC', (zone) => {
    const firstDay = new Date(Date.UTC(2026, 6, 1) - zone * hour);
    const lastDay = new Date(Date.UTC(2026, 6, 31) - zone * hour);
    expect(monthOfDate(firstDay)).toBe(july);
    expect(monthOfDate(lastDay)).toBe(july);
  });

  it('is floor((epoch + 13 h) ÷ 24 h): a day lasts from 11:00 to 11:00 UTC', () => {
    expect(monthOfDate(new Date('2026-06-30T10:59:59.999Z'))).toBe(july - 1);
    expect(monthOfDate(new Date('2026-06-30T11:00:00.000Z'))).toBe(july);
    expect(monthOfDate(new Date('2026-07-31T10:59:59.999Z'))).toBe(july);
    expect(monthOfDate(new Date('2026-07-31T11:00:00.000Z'))).toBe(july + 1);
  });

  it('before 1970 is rounded down too', () => {
    expect(monthOfDate(new Date('1969-12-31T10:00:00Z'))).toBe(1969 * 12 + 11);
    expect(monthOfDate(new Date('1969-12-31T11:00:00Z'))).toBe(1970 * 12);
  });
});
