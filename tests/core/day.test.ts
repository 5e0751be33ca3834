import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfDate, isDay, midnightOfDate } from '../../src/core/day.ts';
import { RuleError } from '../../src/core/rule-error.ts';

const hour = 3_600_000;

describe('the day of a date cell', () => {
  it.each([-10, -5, 0, 2, 5.75, 13])('is the one it shows in the time zone %d hours from UTC', (zone) => {
    expect(dayOfDate(new Date(Date.UTC(2026, 6, 15) - zone * hour))).toBe('2026-07-15');
  });

  it('lasts from 11:00 to 11:00 UTC', () => {
    expect(dayOfDate(new Date('2026-07-14T10:59:59.999Z'))).toBe('2026-07-14');
    expect(dayOfDate(new Date('2026-07-14T11:00:00.000Z'))).toBe('2026-07-15');
    expect(dayOfDate(new Date('1969-12-31T11:00:00.000Z'))).toBe('1970-01-01');
  });

  it('is midnight UTC; an invalid date stays one', () => {
    expect(midnightOfDate(new Date('2026-07-14T11:00:00.000Z'))).toEqual(
      new Date('2026-07-15T00:00:00.000Z'),
    );
    expect(midnightOfDate(new Date(Number.NaN)).getTime()).toBeNaN();
  });
});

describe('a day', () => {
  it.each(['2026-07-15', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-7-15',
    '26-07-15',
    ' 2026-07-15',
    '2026-07-15 ',
    '2026-07-15T00:00',
    '12026-07-15',
    '2026/07/15',
    'soon',
    '2026',
    '2026-07',
    '+012026-07-15',
    '-000001-01-01',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2026-07-15', 0, '2026-07-15'],
    ['2026-07-15', 90, '2026-10-13'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %d days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it('that is none cannot be counted from', () => {
    expect(() => addDays('soon', 1)).toThrow(
      new RuleError('the date is “soon”; enter a date such as 2026-07-15.'),
    );
  });

  it('counted from and back is the same', () => {
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('8000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -9999, max: 9999 }), (any, days) => {
        const day = any.toISOString().slice(0, 10);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});
