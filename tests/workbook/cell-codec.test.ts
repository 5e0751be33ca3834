import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOfCell, writtenCell, writtenText } from '../../src/workbook/cell-codec.ts';

/** What a sheet does with text that begins with a quote: it hides the quote and takes the rest as text. */
const hidden = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell) as string;

describe('text', () => {
  it('is written behind a quote, whatever it is, and comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('text', 'word', 'amount', 'figure'),
        (text, type) => {
          const cell = writtenCell({ type } as const, text);
          expect(cell === '' ? text : String(cell).charAt(0)).toBe(text === '' ? '' : "'");
          expect(valueOfCell({ type } as const, hidden(cell))).toBe(text);
        },
      ),
    );
  });

  it('that begins with a quote gets another one', () => {
    expect(writtenText("'quoted")).toBe("''quoted");
  });

  it('in a column of days is escaped unless it is a day that exists', () => {
    expect(writtenCell({ type: 'day' }, '2026-02-28')).toBe('2026-02-28');
    expect(writtenCell({ type: 'day' }, '2026-02-30')).toBe("'2026-02-30");
    expect(writtenCell({ type: 'day' }, '=NOW()')).toBe("'=NOW()");
    expect(writtenCell({ type: 'day' }, '')).toBe('');
  });
});

describe('numbers', () => {
  it.each(['number', 'amount', 'figure'] as const)('in a column of type %s stay numbers', (type) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(valueOfCell({ type }, writtenCell({ type }, number))).toBe(number);
      }),
    );
  });

  it('that are none are blank, and what cannot be a number reads as NaN', () => {
    expect(writtenCell({ type: 'number' }, Number.NaN)).toBe('');
    expect(writtenCell({ type: 'amount' }, Number.POSITIVE_INFINITY)).toBe('');
    expect(valueOfCell({ type: 'number' }, '12')).toBe(Number.NaN);
    expect(valueOfCell({ type: 'number' }, true)).toBe(Number.NaN);
    expect(valueOfCell({ type: 'number' }, '')).toBe('');
    expect(valueOfCell({ type: 'amount' }, 'Unknown')).toBe('Unknown');
  });
});

describe('other values', () => {
  const date = new Date(2026, 6, 15);

  it('of figures come as they are', () => {
    for (const value of [true, date, 5, 'abc', ''])
      expect(valueOfCell({ type: 'figure' }, value)).toBe(value);
    expect(writtenCell({ type: 'figure' }, date)).toBe(date);
    expect(writtenCell({ type: 'figure' }, false)).toBe(false);
  });

  it('read as text elsewhere, dates as days', () => {
    expect(valueOfCell({ type: 'text' }, 12)).toBe('12');
    expect(valueOfCell({ type: 'text' }, true)).toBe('TRUE');
    expect(valueOfCell({ type: 'word' }, false)).toBe('FALSE');
    expect(valueOfCell({ type: 'day' }, date)).toBe('2026-07-15');
    expect(valueOfCell({ type: 'text' }, date)).toBe('2026-07-15');
    expect(writtenCell({ type: 'text' }, true)).toBe('TRUE');
    expect(writtenCell({ type: 'text' }, date)).toBe('2026-07-15');
  });

  it('that are missing or nothing of the kind are blank', () => {
    for (const value of [undefined, null, {}, []]) expect(writtenCell({ type: 'text' }, value)).toBe('');
  });
});
