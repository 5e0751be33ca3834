import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/core/clip-text.ts';

describe('clipText', () => {
  it.each([
    ['', 5, ''],
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['  two\n\n lines\t', 20, 'two lines'],
    ['cut at a space', 5, 'cut…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    [`${' '.repeat(50)}far`, 5, '…'],
  ])('%j within %d is %j', (text, most, clipped) => {
    expect(clipText(text, most)).toBe(clipped);
  });

  it('is one line of at most so many characters, and what is short enough stays whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (text, most) => {
          const clipped = clipText(text, most);
          expect(Array.from(clipped).length).toBeLessThanOrEqual(most);
          expect(clipped).not.toMatch(/[\n\r\t]/);
          expect(clipped).toBe(clipped.trim());
          const line = text.replace(/\s+/g, ' ').trim();
          if (text.length <= most) expect(clipped).toBe(line);
        },
      ),
    );
  });

  it('cuts no character in half, however long the cell is', () => {
    expect(clipText('😀'.repeat(25_000), 7)).toBe(`${'😀'.repeat(6)}…`);
    expect(clipText(`${'a'.repeat(19)}😀${'\n'.repeat(9)}`, 5)).toBe('aaaa…');
    expect(clipText(` ${' '.repeat(18)}😀`, 5)).toBe('…');
  });
});
