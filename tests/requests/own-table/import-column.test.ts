import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../src/requests/own-table/describe-column.ts';
import type { Cell } from '../../../src/workbook/workbook-port.ts';

const day = new Date('2026-07-15T00:00:00Z');

/** What a column with these values looks like, in a word each. */
function looksLike(...cells: Cell[]): readonly string[] {
  return Object.entries(lookOf(cells)).flatMap(([look, is]) => (is ? [look.slice(2)] : []));
}

describe('a column looks like', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['anything without a known value', ['', ' ', 'n/a', '#REF!', true], ['Money', 'Fraction', 'Text', 'Id']],
    ['money by numbers and by text that is one', [1200, '$1,234.50', '€ 7', '1.234', 300.5], ['Money']],
    ['money where four of five are', [1200, 1300.5, 1400, 1500.5, 'soon'], ['Money']],
    ['nothing where three of five are', [1200.5, 1300, 1400.5, 'soon', 'late'], []],
    ['a fraction by percentages', ['12%', '5 %', '12%'], ['Fraction']],
    ['a fraction by numbers up to 100, both ends included', [0, 100, 0.25, 0.25], ['Money', 'Fraction']],
    ['no fraction below 0 or above 100', [-1.5, 100.5, 101.5], ['Money']],
    ['no fraction by small numbers in text', ['5', '7', '9'], ['Money', 'Id']],
    ['names that repeat', ['Ann', 'Tom', 'Ann', 'Tom'], ['Text']],
    ['names that are there once', ['Acme GmbH', 'Beta Ltd', 'Gamma SA'], ['Text', 'Names']],
    ['names and ids', ['A-1', 'A-2', 'A-3', 'A-3 ', 'A-4', 'A-5'], ['Text', 'Id', 'Names']],
    ['an id by whole numbers', [10_023, 10_024, 10_025], ['Money', 'Id']],
    ['an id with points inside', ['1.2.x', 'v.10.y', '3,1-z'], ['Text', 'Id', 'Names']],
    ['an id of 40 letters', ['x'.repeat(40)], ['Text', 'Id', 'Names']],
    ['no id of 41', ['x'.repeat(41)], ['Text', 'Names']],
    ['no id by decimals', ['12.5', '7,25', '1.75'], ['Money']],
    ['no id beside percentages or days', ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', '7%'], ['Text', 'Names']],
    ['no id beside a day', ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', day], ['Text', 'Names']],
    ['no id that repeats', ['A-1', 'A-1', 'A-1', 'A-2'], ['Text']],
    ['what its known values are', ['', 'TBD', '#N/A', true, 1200.5], ['Money']],
  ])('%s', (_what, cells, looks) => {
    expect(looksLike(...cells)).toEqual(looks);
  });
});
