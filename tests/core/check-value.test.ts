import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../src/core/check-value.ts';

describe('a check value', () => {
  it('is the beginning of a SHA-256 over the cells and the value before, as JSON in UTF-8', () => {
    const text = fc.string({ unit: 'grapheme' });
    const cells = fc.array(fc.oneof(text, fc.string({ unit: 'binary' }), fc.integer()));
    fc.assert(
      fc.property(cells, text, (row, before) => {
        const wanted = createHash('sha256')
          .update(JSON.stringify([...row, before]), 'utf8')
          .digest('hex');
        expect(checkValue(row, before)).toBe(wanted.slice(0, 32));
      }),
    );
  });

  it.each(['\u0000', '\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}', 'é’ 漢😀'])(
    'encodes %j as UTF-8',
    (text) => {
      const wanted = createHash('sha256')
        .update(JSON.stringify([text, '']), 'utf8')
        .digest('hex');
      expect(checkValue([text], '')).toBe(wanted.slice(0, 32));
    },
  );

  it('stays for good: rows that were logged are checked with it', () => {
    expect(checkValue(['R0001', 0.12, ''], '')).toBe('9510b0f06f5a49d20bbeb00bca3f8d94');
  });

  it('tells a number from its text, a blank from nothing, and where a cell ends', () => {
    const values = [
      checkValue([1], ''),
      checkValue(['1'], ''),
      checkValue([''], ''),
      checkValue([], ''),
      checkValue(['a', 'b'], ''),
      checkValue(['ab'], ''),
      checkValue(['a'], 'b'),
      checkValue(['a\ud800'], ''),
    ];
    expect(new Set(values).size).toBe(values.length);
  });

  it('counts 15 digits of a number', () => {
    expect(checkValue([0.1 + 0.2], '')).toBe(checkValue([0.3], ''));
    expect(checkValue([1 / 3], '')).toBe(checkValue([0.333333333333333], ''));
    expect(checkValue([0.33333333333333], '')).not.toBe(checkValue([0.333333333333333], ''));
  });
});
